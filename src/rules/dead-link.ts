import { clausesOf } from '../handbook/clauses.ts';
import type { Entry, Handbook } from '../handbook/index.ts';
import type { Link } from '../prose/facts.ts';
import { transliterate } from '../prose/slug.ts';
import { linkedFile } from './detection/linked-file.ts';
import { acceptedLinks, proseEntries } from './detection/prose-entries.ts';
import { pageFile } from './examples/page-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'url' | 'meant', string>> & { readonly missing: 'file' | 'anchor' };

const PAGE = 'docs/hinweise.mdx';
const page = (body: string) => ({ [PAGE]: pageFile(body) });

/** Links within the handbook lead somewhere. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'prose',
  texts: {
    de: {
      title: 'Toter Verweis',
      message: ({ url, missing, meant }) =>
        missing === 'file'
          ? `Der Verweis auf „${url}“ führt ins Leere; erwartet ist der Pfad einer vorhandenen Datei, von dieser Seite aus.`
          : `Der Verweis auf „${url}“ nennt eine Stelle, die es auf der Seite nicht gibt; erwartet ist eine ihrer Überschriften${meant && `, vermutlich ${meant}`}.`,
      why: 'Wer dem Verweis folgt, landet auf einer Fehlerseite oder an der falschen Stelle.',
      example: '[Erstgespräch](../procedures/erstgespraech.mdx)\n[§ 4 Kündigung](2026-01-01.de.mdx#par-4)',
    },
    en: {
      title: 'Dead link',
      message: ({ url, missing, meant }) =>
        missing === 'file'
          ? `The link to “${url}” leads nowhere; the path of an existing file, as seen from this page, is expected.`
          : `The link to “${url}” names a place that the page does not have; one of its headings is expected${meant && `, probably ${meant}`}.`,
      why: 'Whoever follows the link ends up on an error page or in the wrong place.',
      example: '[First talk](../procedures/first-talk.mdx)\n[§ 4 Notice](2026-01-01.en.mdx#par-4)',
    },
  },
  examples: {
    bad: [
      {
        name: 'a file that does not exist',
        files: page('Siehe [Erstgespräch](../procedures/erstgespraech.mdx).\n'),
        expect: [
          {
            file: PAGE,
            line: 5,
            column: 7,
            reason:
              'Der Verweis auf „../procedures/erstgespraech.mdx“ führt ins Leere; erwartet ist der Pfad einer vorhandenen Datei, von dieser Seite aus.',
          },
        ],
      },
      {
        name: 'a heading that does not exist, on this page and on another',
        files: page(
          '## Ablauf\n\n[Ablauf](#ablauf), [Kosten](#kosten), [Zeiten](../procedures/sprechstunde.mdx#zeiten)\n',
        ),
        expect: [
          {
            file: PAGE,
            line: 7,
            column: 20,
            reason:
              'Der Verweis auf „#kosten“ nennt eine Stelle, die es auf der Seite nicht gibt; erwartet ist eine ihrer Überschriften.',
          },
          { file: PAGE, line: 7, column: 39 },
        ],
      },
      {
        name: 'a heading with its umlaut',
        files: page('## Küche\n\n[Küche](#küche)\n'),
        expect: [
          {
            file: PAGE,
            line: 7,
            column: 1,
            reason:
              'Der Verweis auf „#küche“ nennt eine Stelle, die es auf der Seite nicht gibt; erwartet ist eine ihrer Überschriften, vermutlich #kueche.',
          },
        ],
      },
      {
        name: 'a picture that does not exist',
        files: page('![Eingang](bilder/eingang.png)\n'),
        expect: [{ file: PAGE, line: 5, column: 1 }],
      },
      {
        name: 'a clause that does not exist',
        files: page('Siehe [§ 9](../terms/beratungsvertrag/2025-01-01.de.mdx#par-9).\n'),
        expect: [{ file: PAGE, line: 5, column: 7 }],
      },
    ],
    good: [
      {
        name: 'files, headings, clauses and folders that exist',
        files: {
          ...page(
            '## Ablauf\n\n[1](../procedures/sprechstunde.mdx#ablauf) [2](#ablauf) [3](../terms/beratungsvertrag/2025-01-01.de.mdx#par-1-abs-1) [4](../terms/beratungsvertrag/) [5](../procedures/sprechstunde) ![Der Eingang](bilder/ein%20gang.png)\n',
          ),
          'docs/bilder/ein gang.png': '',
        },
      },
      {
        name: 'addresses outside the handbook',
        files: page(
          '[Gesetz](https://www.gesetze-im-internet.de/#x) [Post](mailto:hilfe@example.org) [Start](/) [Anfang](#)\n',
        ),
      },
      {
        name: 'a page that cannot be read: that is reported already',
        files: { ...page('[Rat](../procedures/rat.mdx#ablauf)\n'), 'procedures/rat.mdx': 'Kein Kopf.' },
      },
    ],
  },
  *check({ handbook }) {
    const targets = targetsOf(handbook);
    for (const entry of proseEntries(handbook)) {
      for (const link of acceptedLinks(entry)) {
        const gap = gapOf(entry, link, targets);
        if (gap)
          yield { file: entry.file, at: link.place, subject: `link ${link.url}`, facts: { url: link.url, ...gap } };
      }
    }
  },
});

interface Targets {
  /** Paths of files and folders. */
  readonly paths: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Entry>;
}

function targetsOf(handbook: Handbook): Targets {
  const paths = new Set<string>();
  for (const { path } of handbook.files) {
    paths.add(path);
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) paths.add(path.slice(0, at));
  }
  return { paths, entries: new Map(handbook.entries.map((entry) => [entry.path, entry])) };
}

type Gap = Pick<Facts, 'missing' | 'meant'>;

function gapOf(from: Entry, { url, kind }: Link, targets: Targets): Gap | undefined {
  const [, anchor = ''] = url.split('#');
  if (url.startsWith('#')) return missingAnchor(from, anchor);
  const path = linkedFile(from.path, url) ?? '';
  // A picture from outside the content is unsafe; that is reported already.
  if (leadsOut(url) || (kind === 'image' && path === '')) return undefined;
  const file = pathsOf(path).find((candidate) => targets.paths.has(candidate));
  if (file === undefined) return { missing: 'file', meant: '' };
  const target = targets.entries.get(file);
  return kind === 'link' && target?.path.endsWith('.mdx') ? missingAnchor(target, anchor) : undefined;
}

/** Editors copy anchors with umlauts from elsewhere: "#küche" is "#kueche" here. */
function missingAnchor(target: Entry, anchor: string): Gap | undefined {
  if (!lacksAnchor(target, anchor)) return undefined;
  const plain = transliterate(decoded(anchor)).toLowerCase();
  return { missing: 'anchor', meant: lacksAnchor(target, plain) ? '' : `#${plain}` };
}

/** Another host, an address of the finished site, or nothing at all: not for this rule to say. */
function leadsOut(url: string): boolean {
  return url === '' || /^(?:[a-z][a-z0-9+.-]*:|\/|\?)/i.test(url);
}

/** A page may be named without its extension, a folder with a slash behind it. */
function pathsOf(path: string): string[] {
  const bare = path.replace(/\/$/, '');
  return [bare, `${bare}.mdx`, `${bare}.yaml`];
}

function lacksAnchor({ prose }: Entry, anchor: string): boolean {
  // "#" and "#top" lead to the top of any page; footnotes have addresses of their own.
  if (anchor === '' || anchor === 'top' || anchor.startsWith('user-content-') || prose.syntax) return false;
  const wanted = decoded(anchor);
  if (prose.headings.some(({ slug }) => slug === wanted)) return false;
  return !clausesOf(prose).some(
    (clause) => clause.anchor === wanted || clause.paragraphs.some((paragraph) => paragraph.anchor === wanted),
  );
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
