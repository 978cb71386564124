import { identify } from '../../handbook/index.ts';
import { closest } from './similar.ts';

/** Why a file has no place in a handbook. */
export type MisplacedCase = 'move' | 'svg' | 'office' | 'leftover' | 'none';

/** Where a file without a place belongs. */
export interface Belonging {
  readonly why: MisplacedCase;
  /** Its right path, for `move`. */
  readonly path: string;
}

/** What programs leave behind. */
const LEFTOVER =
  /(?:^|\/)(?:~\$[^/]*|\.~lock[^/]*|Thumbs\.db|desktop\.ini|[^/]*~|[^/]*\.(?:bak|tmp|orig|rej|swp|old|part))$/i;
const OFFICE = /\.(?:docx?|odt|rtf|xlsx?|ods|pptx?|odp|pages|numbers)$/i;

/** Files of a repository that stand beside its content, where the content has a repository of its own. */
const BESIDE = /^(?:README|LICEN[CS]E|COPYING|CHANGELOG|CONTRIBUTING|CODEOWNERS|SECURITY)(?:\.[\w.]+)?$/i;

/** The folders of a handbook, under all names that people may give them. */
const FOLDERS: Readonly<Record<string, string>> = {
  procedures: 'procedures',
  verfahren: 'procedures',
  prozesse: 'procedures',
  terms: 'terms',
  bedingungen: 'terms',
  vertraege: 'terms',
  evaluations: 'evaluations',
  evaluationen: 'evaluations',
  bewertungen: 'evaluations',
  feedback: 'feedback',
  rueckmeldungen: 'feedback',
  beschwerden: 'feedback',
  requirements: 'requirements',
  anforderungen: 'requirements',
  docs: 'docs',
  pages: 'docs',
  seiten: 'docs',
};

/** The extension of the files in a folder. */
const EXTENSION: Readonly<Record<string, string>> = {
  procedures: 'mdx',
  evaluations: 'mdx',
  docs: 'mdx',
  feedback: 'yaml',
  requirements: 'yaml',
};

/** Whether a file without a place may stay: the repository's own README, licence and the like. */
export function standsBeside(path: string): boolean {
  return BESIDE.test(path);
}

/** Why a file has no place in a handbook, and where it belongs if that can be told. */
export function belongs(path: string): Belonging {
  if (LEFTOVER.test(path)) return { why: 'leftover', path: '' };
  if (/\.svgz?$/i.test(path)) return { why: 'svg', path: '' };
  if (OFFICE.test(path)) return { why: 'office', path: '' };
  const right = candidates(path).find((candidate) => candidate !== path && isText(candidate));
  return right === undefined ? { why: 'none', path: '' } : { why: 'move', path: right };
}

function isText(path: string): boolean {
  const identity = identify(path);
  return identity !== undefined && identity.kind !== 'asset';
}

function candidates(path: string): string[] {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const { stem, extension } = splitName(file);
  if (!/^(?:mdx?|markdown|ya?ml|txt)$/i.test(extension)) return [];
  const settings = /^(?:handbook|handbuch)$/i.test(stem) ? ['handbook.yaml'] : [];
  const [top, ...below] = parts;
  if (top === undefined) return [...settings, ...(/^mdx?$/i.test(extension) ? [`docs/${stem}.mdx`] : [])];
  const folder = FOLDERS[closest(top, Object.keys(FOLDERS)) ?? ''];
  if (folder === undefined) return settings;
  return [...settings, ...inFolder(folder, below, stem)];
}

function inFolder(folder: string, below: readonly string[], stem: string): string[] {
  const extension = EXTENSION[folder];
  const nested = [folder, ...below, `${stem}.${extension}`].join('/');
  switch (folder) {
    case 'terms':
      return termsCandidates(below[0] ?? stem, stem);
    case 'feedback': {
      const year = /(?:19|20)\d\d/.exec(stem)?.[0];
      return year === undefined ? [nested] : [nested, `feedback/${year}/${stem}.yaml`];
    }
    default:
      return [nested, `${folder}/${stem}.${extension}`];
  }
}

function termsCandidates(document: string, stem: string): string[] {
  if (/^(?:document|dokument)$/i.test(stem)) return [`terms/${document}/document.yaml`];
  const [, day, language] = /^(\d{4}-\d{2}-\d{2})(?:[._-]([a-z]{2,3}(?:-[a-z]+)?))?$/i.exec(stem) ?? [];
  return day === undefined ? [] : [`terms/${document}/${day}.${(language ?? 'de').toLowerCase()}.mdx`];
}

function splitName(file: string): { stem: string; extension: string } {
  const dot = file.lastIndexOf('.');
  return dot < 1 ? { stem: file, extension: '' } : { stem: file.slice(0, dot), extension: file.slice(dot + 1) };
}
