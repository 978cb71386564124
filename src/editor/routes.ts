import { identify } from '../handbook/layout.ts';
import { versionCollectionName } from './collections.ts';

/**
 * Where the editor opens a content file: what stands behind the `#` of its address.
 *
 * @param path below the content root
 * @returns undefined for a file that has no form
 */
export function editorRoute(path: string): string | undefined {
  const identity = identify(path);
  switch (identity?.kind) {
    case 'procedure':
    case 'evaluation':
    case 'acknowledgement':
    case 'catalogue':
    case 'page':
      return entry(identity.kind, identity.id);
    case 'feedback':
      return entry('feedback', path.replace(/^feedback\//, '').replace(/\.yaml$/, ''));
    case 'terms-document':
      return entry('terms-document', `${identity.id}/document`);
    case 'terms-version':
      return entry(versionCollectionName(identity.document), identity.id);
    case 'settings':
      return entry('_singletons', 'handbook');
    default:
      return undefined;
  }
}

function entry(collection: string, id: string): string {
  return `/collections/${collection}/entries/${id.split('/').map(encodeURIComponent).join('/')}`;
}
