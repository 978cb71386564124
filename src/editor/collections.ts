import type { CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import type { Handbook, TermsDocumentModel } from '../handbook/index.ts';
import { expectation } from '../rules/words/expectations.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { ID_PATTERN } from '../schemas/scalars.ts';
import { type FormContext, formFields } from './fields.ts';
import { formatName, hasProse } from './formats.ts';

/** The kinds that have a collection of their own name; terms versions have one per document. */
export type CollectionKind = Exclude<ContentKind, 'terms-version' | 'settings' | 'sealed'>;

/** How a collection's files are named and listed. */
interface Shape {
  readonly folder: string;
  readonly path?: string;
  readonly slug: string;
  readonly summary: string;
  readonly sort: readonly string[];
  readonly icon: string;
  readonly more?: Partial<EntryCollection>;
}

/** Nothing that others may rely on can be deleted here: procedures are retired, terms and evaluations stay on record. */
const SHAPES: Readonly<Record<CollectionKind, Shape>> = {
  procedure: {
    folder: 'procedures',
    slug: '{{title}}',
    summary: '{{title}}',
    sort: ['title', 'status', 'inForceSince'],
    icon: 'handshake',
  },
  'terms-document': {
    folder: 'terms',
    path: '{{slug}}/document',
    slug: '{{title}}',
    summary: '{{title}}',
    sort: ['title'],
    icon: 'contract',
  },
  evaluation: {
    folder: 'evaluations',
    slug: "{{period.from | date('YYYY')}}",
    summary: '{{title}}',
    sort: ['heldOn', 'title'],
    icon: 'fact_check',
  },
  feedback: {
    folder: 'feedback',
    path: "{{received | date('YYYY')}}/{{slug}}",
    slug: '{{received}}-{{kind}}',
    summary: '{{received}}: {{summary | truncate(80)}}',
    sort: ['received'],
    icon: 'forum',
    more: { delete: true, identifier_field: 'summary' },
  },
  page: {
    folder: 'docs',
    slug: '{{title}}',
    summary: '{{title}}',
    sort: ['title', 'order'],
    icon: 'article',
    more: { delete: true, nested: { depth: 12, subfolders: false }, meta: { path: {} } },
  },
  acknowledgement: {
    folder: 'acknowledgements',
    slug: '{{title}}',
    summary: '{{title}}',
    sort: ['to', 'title'],
    icon: 'signature',
  },
  catalogue: { folder: 'requirements', slug: '{{title}}', summary: '{{title}}', sort: ['title'], icon: 'checklist' },
};

/** The collection of one kind. */
export function kindCollection(kind: CollectionKind, content: string, context: FormContext): EntryCollection {
  const { folder, path, slug, summary, sort, icon, more } = SHAPES[kind];
  const [label, singular] = context.words.collections[kind];
  return {
    name: kind,
    label,
    label_singular: singular,
    description: context.words.descriptions[kind],
    icon,
    folder: joined(content, folder),
    ...(path && { path }),
    format: formatName(kind),
    slug: {
      template: slug,
      editable: ['create'],
      hint: kind === 'page' ? context.words.slugPage : context.words.slug,
      pattern: [ID_PATTERN.source, expectation('not-an-identifier', context.language)],
    },
    summary,
    sortable_fields: [...sort],
    create: true,
    delete: false,
    thumbnail: false,
    fields: fieldsOf(kind, context),
    ...more,
  };
}

/** The collection of the versions of one terms document, with a file per language. */
export function versionCollection(
  document: TermsDocumentModel,
  languages: readonly string[],
  content: string,
  context: FormContext,
): EntryCollection {
  const binding = document.document?.data.bindingLanguage ?? context.language;
  const locales = [...new Set([binding, ...languages, ...document.versions.flatMap(({ texts }) => [...texts.keys()])])];
  return {
    name: versionCollectionName(document.id),
    label: context.words.versionsOf(document.document?.data.title ?? document.id),
    label_singular: context.words.version,
    description: context.words.descriptions['terms-version'],
    icon: 'history_edu',
    folder: joined(content, 'terms', document.id),
    format: formatName('terms-version'),
    i18n: { structure: 'multiple_files', locales, default_locale: binding, initial_locales: 'default' },
    slug: {
      template: '{{validFrom}}',
      editable: ['create'],
      hint: context.words.slugVersion,
      pattern: ['^\\d{4}-\\d{2}-\\d{2}$', expectation('not-a-date', context.language)],
    },
    identifier_field: 'validFrom',
    summary: '{{validFrom}}',
    sortable_fields: ['validFrom'],
    create: true,
    delete: false,
    thumbnail: false,
    fields: fieldsOf('terms-version', context).map(translated),
  };
}

/** Name of the collection of a terms document's versions. */
export function versionCollectionName(document: string): string {
  return `terms-${document}`;
}

/** `handbook.yaml`. */
export function settingsFile(content: string, context: FormContext): CollectionFile {
  return {
    name: 'handbook',
    label: context.words.settingsFile,
    icon: 'tune',
    file: joined(content, 'handbook.yaml'),
    format: formatName('settings'),
    fields: fieldsOf('settings', context),
  };
}

/** All collections of entries, in the order of the handbook's own navigation. */
export function entryCollections(handbook: Handbook, content: string, context: FormContext): EntryCollection[] {
  const { languages } = handbook.settings;
  const kind = (name: CollectionKind) => kindCollection(name, content, context);
  return [
    kind('procedure'),
    kind('feedback'),
    kind('evaluation'),
    kind('page'),
    kind('terms-document'),
    ...[...handbook.terms.values()].map((document) => versionCollection(document, languages, content, context)),
    kind('acknowledgement'),
    kind('catalogue'),
  ];
}

function fieldsOf(kind: ContentKind, context: FormContext): Field[] {
  const fields = formFields(schemas[kind], context);
  if (!hasProse(kind)) return fields;
  const { body, bodyHint } = context.words;
  return [...fields, { name: 'body', label: body, hint: bodyHint, widget: 'text', required: false, preview: false }];
}

/** Each language has its own text, and may have other dates than the binding one. */
function translated(field: Field): Field {
  const inner = 'fields' in field && field.fields ? { fields: field.fields.map(translated) } : {};
  return { ...field, ...inner, i18n: true } as Field;
}

/** A path in the repository; the content may be its very top (`.`). */
export function joined(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
