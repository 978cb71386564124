import { type Entry, type Handbook, wasInForce } from '../handbook/index.ts';
import type { DataPath, Place } from '../prose/place.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { endedProcedures } from './detection/ended-procedures.ts';
import { type InternalName, internalNames } from './detection/internal-names.ts';
import { linkedFile } from './detection/linked-file.ts';
import { standsInHistory } from './detection/past.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

type InternalFacts = Readonly<Record<'found' | 'kind', string>>;

/** What customers read must not lead to, or name, what only staff may see. */
export default defineRule<InternalFacts>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Öffentliche Seite nennt Internes',
      message: ({ found, kind }) =>
        ({
          link: `Diese öffentliche Seite verweist auf „${found}“, eine Seite, die nicht öffentlich ist.`,
          contact: `Diese öffentliche Seite nennt „${found}“; das ist die interne Angabe einer Rolle unter Erreichbar (contact).`,
          role: `Diese öffentliche Seite nennt „${found}“; das ist die interne Kennung einer Rolle; erwartet wird ihr Name.`,
        })[kind] ?? '',
      why: 'Kundinnen und Kunden können eine interne Seite nicht öffnen, und interne Durchwahlen oder Kennungen sind nicht für sie bestimmt.',
      example: 'Fragen beantwortet die Beschwerdestelle; siehe [Rückmeldung geben](../docs/rueckmeldung-geben.mdx).',
    },
    en: {
      title: 'Public page names internal things',
      message: ({ found, kind }) =>
        ({
          link: `This public page links to “${found}”, which is not public.`,
          contact: `This public page gives “${found}”, the internal contact (contact) of a role.`,
          role: `This public page says “${found}”, the internal id of a role; its name was expected.`,
        })[kind] ?? '',
      why: 'Customers cannot open an internal page, and internal extensions or ids are not meant for them.',
      example: 'The complaints office answers your questions; see [Give feedback](../docs/give-feedback.mdx).',
    },
  },
  examples: {
    bad: [
      {
        name: 'a link from a public procedure to an internal one',
        files: {
          'procedures/rueckruf.mdx': procedureFile(
            { audience: 'public' },
            '\nDanach laden wir Sie in die [Sprechstunde](./sprechstunde.mdx) ein.\n',
          ),
        },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 17,
            column: 29,
            reason: 'Diese öffentliche Seite verweist auf „Offene Sprechstunde“, eine Seite, die nicht öffentlich ist.',
          },
        ],
      },
      {
        name: 'a link from a public page to an evaluation, and one to an internal page',
        files: {
          'docs/intern/ablage.mdx': '---\ntitle: Unsere Ablage\n---\n',
          'docs/willkommen.mdx':
            '---\ntitle: Willkommen\naudience: public\n---\n\nWie gut wir sind, steht [hier in der Bewertung](../evaluations/2025.mdx).\n\nMehr steht in der [Ablage](intern/ablage.mdx).\n',
        },
        expect: [
          { file: 'docs/willkommen.mdx', line: 6, column: 25 },
          { file: 'docs/willkommen.mdx', line: 8, column: 19 },
        ],
      },
      {
        name: 'the internal address of a role, in the body and in a public field',
        files: {
          'handbook.yaml': settings('contact: leitung-intern@example.org'),
          'procedures/rueckruf.mdx': procedureFile(
            { audience: 'public', benefit: 'Sie erreichen uns unter leitung-intern@example.org.' },
            '\nFragen an Leitung-Intern@example.org.\n',
          ),
        },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 11,
            column: 34,
            reason:
              'Diese öffentliche Seite nennt „leitung-intern@example.org“; das ist die interne Angabe einer Rolle unter Erreichbar (contact).',
          },
        ],
      },
      {
        name: 'the id of a role instead of its name',
        files: {
          'handbook.yaml': settings('contact: intern@example.org', 'geschaeftsfuehrung', 'Geschäftsführung'),
          'evaluations/2025.mdx': null,
          'terms/beratungsvertrag/document.yaml': null,
          'terms/beratungsvertrag/2025-01-01.de.mdx': null,
          'procedures/sprechstunde.mdx': procedureFile(
            { owner: 'geschaeftsfuehrung', audience: 'public', direction: 'both' },
            '\nBeschwerden gehen\nan die geschaeftsfuehrung.\n',
          ),
        },
        expect: [
          {
            file: 'procedures/sprechstunde.mdx',
            line: 18,
            column: 8,
            reason:
              'Diese öffentliche Seite nennt „geschaeftsfuehrung“; das ist die interne Kennung einer Rolle; erwartet wird ihr Name.',
          },
        ],
      },
    ],
    good: [
      {
        name: 'a link between public pages, and one out of the handbook',
        files: {
          'docs/hilfe.mdx': '---\ntitle: Hilfe\naudience: public\n---\n',
          'procedures/rueckruf.mdx': procedureFile(
            { audience: 'public' },
            '\nSiehe [Hilfe](../docs/hilfe.mdx) und [Ombudsstelle](https://example.org/evaluations/2025.mdx).\n',
          ),
        },
      },
      {
        name: 'an address that is public anyway',
        files: {
          'handbook.yaml': `${settings('contact: hallo@example.org')}feedback: { email: hallo@example.org }\n`,
          'procedures/rueckruf.mdx': procedureFile({ audience: 'public' }, '\nSchreiben Sie an hallo@example.org.\n'),
        },
      },
      {
        name: 'an internal procedure may name internal things',
        files: { 'procedures/rueckruf.mdx': procedureFile({}, '\nSiehe [Bewertung](../evaluations/2025.mdx).\n') },
      },
      {
        name: 'a word of everyday language that is also an id',
        files: {
          'procedures/rueckruf.mdx': procedureFile(
            { audience: 'public' },
            '\nUnter fachlicher Anleitung, in der leitung.\n',
          ),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    const open = publicEntries(handbook, today);
    const titles = internalPages(handbook, open);
    const names = internalNames(handbook);
    const ended = new Set([...endedProcedures(handbook, today).values()].map(({ path }) => path));
    for (const entry of open) {
      const named = new Set<string>();
      for (const { at, found, kind } of [...internalLinks(entry, titles, ended), ...names(entry)]) {
        if (named.has(found)) continue;
        named.add(found);
        yield { file: entry.file, at, subject: `${kind} ${found}`, facts: { found, kind } };
      }
    }
  },
});

type PublicEntry = Entry<'procedure'> | Entry<'page'>;

/** What a link in a public text leads to or a text names, and where. */
interface Named {
  readonly at: DataPath | Place;
  readonly found: string;
  readonly kind: 'link' | InternalName['kind'];
}

function publicEntries(handbook: Handbook, today: IsoDate): PublicEntry[] {
  return [
    ...[...handbook.procedures.values()].filter(
      (entry) => entry.data.audience === 'public' && wasInForce(entry, today),
    ),
    ...[...handbook.pages.values()].filter(({ data }) => data.audience === 'public'),
  ];
}

/** Every page that customers cannot open, by path, with its title; terms are always open to them. */
function internalPages(handbook: Handbook, open: readonly PublicEntry[]): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { path, kind, data } of handbook.entries) {
    if (kind === 'terms-document' || kind === 'terms-version') continue;
    pages.set(path, 'title' in data ? (data.title ?? path) : path);
  }
  for (const { path } of open) pages.delete(path);
  return pages;
}

function* internalLinks(
  { path, prose }: PublicEntry,
  titles: ReadonlyMap<string, string>,
  ended: ReadonlySet<string>,
): Iterable<Named> {
  for (const { url, place } of prose.links) {
    const target = linkedFile(path, url) ?? '';
    const found = titles.get(target);
    // That a procedure has ended is reported already, unless the text speaks of the past.
    if (found === undefined || (ended.has(target) && !standsInHistory(prose, place))) continue;
    yield { at: place, found, kind: 'link' };
  }
}

function settings(contact: string, id = 'leitung', title = 'Leitung'): string {
  return `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: ${id}, title: ${title}, ${contact} }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
`;
}
