import type { FieldDoc } from '../schemas/field.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { hasProse } from './formats.ts';
import { starterFields } from './starter.ts';

/** Where the content's JSON schemas lie in the project; the handbook site publishes them too. */
export const SCHEMA_FOLDER = 'public/handbook/schemas';

/** Where the YAML files of each kind lie below a content folder. */
const FILES: Partial<Readonly<Record<ContentKind, string>>> = {
  settings: 'handbook.yaml',
  'terms-document': 'terms/*/document.yaml',
  feedback: 'feedback/*/*.yaml',
  catalogue: 'requirements/*.yaml',
  acknowledgement: 'acknowledgements/*.yaml',
  sealed: 'sealed.yaml',
};

/** Short words that begin a file of a kind. */
const PREFIXES: Readonly<
  Record<Exclude<ContentKind, 'settings' | 'sealed'>, readonly [prefix: string, title: string]>
> = {
  procedure: ['verfahren', 'Ein neues Verfahren'],
  'terms-document': ['bedingungen', 'Ein neues Dokument mit Bedingungen'],
  'terms-version': ['version', 'Eine neue Version von Bedingungen'],
  evaluation: ['evaluation', 'Eine neue Evaluation'],
  feedback: ['rueckmeldung', 'Eine neue Rückmeldung'],
  catalogue: ['katalog', 'Ein neuer Anforderungskatalog'],
  acknowledgement: ['kenntnisnahme', 'Eine neue Kenntnisnahme'],
  page: ['seite', 'Eine neue freie Seite'],
};

/** Name of a kind's schema file. */
export function schemaFile(kind: ContentKind): string {
  return `${kind}.schema.json`;
}

/**
 * `.vscode/settings.json`: completion and errors in YAML files. No extension offers that for the frontmatter of .mdx
 * files by settings alone; there the snippets begin a file and `npm run check` tells the errors.
 */
export function workspaceSettings(): object {
  const kinds = Object.keys(schemas) as ContentKind[];
  return {
    'yaml.schemas': Object.fromEntries(
      kinds.flatMap((kind) => {
        const files = FILES[kind];
        return files === undefined ? [] : [[`./${SCHEMA_FOLDER}/${schemaFile(kind)}`, [`**/${files}`]]];
      }),
    ),
    'files.associations': { '*.mdx': 'mdx' },
    // Formatters damage prose.
    '[mdx]': { 'editor.formatOnSave': false, 'editor.wordWrap': 'on' },
  };
}

/** `.vscode/belegbar.code-snippets`: the fields that a new file needs, with their choices. */
export function snippets(): object {
  const kinds = Object.keys(PREFIXES) as (keyof typeof PREFIXES)[];
  return Object.fromEntries(
    kinds.map((kind) => {
      const [prefix, title] = PREFIXES[kind];
      const fields = starterFields(kind, 'de').map(({ name, doc, choices }, index) => {
        const stop = index + 1;
        const values = choices.map(({ value }) => value).join(',');
        return `${name}: ${values ? `\${${stop}|${values}|}` : `\${${stop}:${escaped(placeholder(doc))}}`}`;
      });
      const body = hasProse(kind) ? ['---', ...fields, '---', '', '$0'] : fields;
      return [title, { prefix: `belegbar-${prefix}`, scope: hasProse(kind) ? 'mdx,markdown' : 'yaml', body }];
    }),
  );
}

/** What stands there until it is replaced: the field's name, or how a list or a group is written. */
function placeholder({ example, label }: FieldDoc): string {
  return typeof example === 'object' && example !== null ? JSON.stringify(example) : label.de;
}

/** `$`, `}` and `\` mean something in snippets. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
