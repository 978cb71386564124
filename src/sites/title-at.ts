import { documentTitle, type Handbook, identify } from '../handbook/index.ts';
import { entryAt } from './entry-pages.ts';

/** The name of what a content file is about: of a terms version, its document's. */
export function titleAt(handbook: Handbook, path: string): string {
  const identity = identify(path);
  const document = identity?.kind === 'terms-version' ? handbook.terms.get(identity.document) : undefined;
  if (document) return documentTitle(document);
  const data = entryAt(handbook, path)?.data;
  return data !== undefined && 'title' in data && typeof data.title === 'string' ? data.title : (identity?.id ?? path);
}
