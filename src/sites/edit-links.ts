import { editsInBrowser } from '../editor/backend.ts';
import type { CollectionKind } from '../editor/collections.ts';
import { editorRoute } from '../editor/routes.ts';
import { starterText } from '../editor/starter.ts';
import { messages } from '../messages/index.ts';
import type { HandbookSite } from './handbook-site.ts';
import { editLink, newFileLink } from './repository-links.ts';

/**
 * Where a content file is edited, as `handbook.yaml` says: its form in the web editor, or the file at the host.
 *
 * @param path below the content root
 * @returns undefined if the handbook names no repository
 */
export function editAddress(
  { settings, href }: Pick<HandbookSite, 'settings' | 'href'>,
  path: string,
): string | undefined {
  const route = editsInBrowser(settings) ? editorRoute(path) : undefined;
  return route === undefined ? editLink(settings.repository, path) : `${href('edit')}#${route}`;
}

/** Where a new file of each kind begins, below the content root. */
const NEW_FILES: Readonly<Record<CollectionKind, (name: string, year: string) => string>> = {
  procedure: (name) => `procedures/${name}.mdx`,
  feedback: (name, year) => `feedback/${year}/${name}.yaml`,
  evaluation: (name) => `evaluations/${name}.mdx`,
  page: (name) => `docs/${name}.mdx`,
  'terms-document': (name) => `terms/${name}/document.yaml`,
  acknowledgement: (name) => `acknowledgements/${name}.yaml`,
  catalogue: (name) => `requirements/${name}.yaml`,
};

/** Where the host's own editor begins a new file of each kind; empty if the handbook names no repository. */
export function newFileLinks({ settings, language, today }: Pick<HandbookSite, 'settings' | 'language' | 'today'>) {
  const words = messages(language).editor;
  return (Object.keys(NEW_FILES) as CollectionKind[]).flatMap((kind) => {
    const path = NEW_FILES[kind](words.newFile[kind], today.slice(0, 4));
    const href = newFileLink(settings.repository, path, starterText(kind, language));
    return href === undefined ? [] : [{ title: words.newEntry[kind], href }];
  });
}
