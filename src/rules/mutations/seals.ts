import { archivePath, loadHandbook, memorySource } from '../../handbook/index.ts';
import { sealHandbook } from '../../handbook/seal.ts';
import { EditableFile, open } from './editable-file.ts';
import { type Files, found, gone, type MutationTable, moved, mutation, type WrittenFile } from './mutation.ts';
import { rememberingDigester } from './remembering-digester.ts';
import { sealsOf } from './seals-of.ts';

const TODAY = '2026-11-23';
const digest = rememberingDigester();
const PDF = new TextEncoder().encode('%PDF-1.7');

/** The archived PDF of a text of the sample. */
function pdfOf(
  document: string,
  version: string,
  language = 'de',
): { readonly path: string; readonly text: Uint8Array } {
  return { path: archivePath({ document, version, language }), text: PDF };
}

/** The seals of the sample with a PDF for each text, and these PDFs. */
async function withArchive(files: Files): Promise<{ seals: EditableFile; pdfs: readonly WrittenFile[] }> {
  const handbook = await loadHandbook(memorySource(files), digest);
  const { text, pdfs } = sealHandbook(handbook, TODAY, 'Nicht von Hand ändern.', undefined, () => PDF);
  return { seals: new EditableFile('sealed.yaml', text), pdfs: pdfs.map(({ path, bytes }) => ({ path, text: bytes })) };
}

/** Where a text's seal stands in the list. */
function sealOf(seals: EditableFile, document: string, version: string, language = 'de'): number {
  const list = [...seals.text.matchAll(/- document: (\S+)\n +version: (\S+)\n +language: (\S+)/g)].map(([, ...key]) =>
    key.join(' '),
  );
  return list.indexOf(`${document} ${version} ${language}`);
}

const CARE = 'terms/betreuungsvertrag/2025-01-01.de.mdx';
const WORK = 'terms/leistungsvereinbarung-integration/2024-03-01.de.mdx';
const LAW = 'terms/rechtsgrundlagen/2025-07-01.de.mdx';

/** Damages to what is sealed. */
export const sealMutations: MutationTable = {
  'sealed-version-altered': async (files) => {
    const seals = await sealsOf(files, TODAY);
    const altered = (name: string, file: EditableFile) =>
      mutation(name, [seals, file], [found('sealed-version-altered', file, file.lineWith('## § 1 '))]);
    return [
      altered(
        'another period of notice',
        open(files, CARE).replace(
          'mit einer Frist von zwei Wochen kündigen.\n\n(2)',
          'mit einer Frist von drei Wochen kündigen.\n\n(2)',
        ),
      ),
      altered(
        'another period for new appointments',
        open(files, WORK).replace('von fünf Werktagen', 'von zehn Werktagen'),
      ),
      altered(
        'one comma',
        open(files, LAW).replace('Sie können die Beratung persönlich, am', 'Sie können die Beratung persönlich am'),
      ),
      altered('for all contracts instead of new ones', open(files, CARE).set(['appliesTo'], 'all-contracts')),
      altered('the heading of a clause', open(files, LAW).replace('## § 3 Ihr Antrag', '## § 3 Ihre Anträge')),
    ];
  },

  'sealed-version-missing': async (files) => {
    const seals = await sealsOf(files, TODAY);
    const lost = (document: string, version: string, language = 'de') =>
      found('sealed-version-missing', seals, seals.lineOf(['terms', sealOf(seals, document, version, language)]));
    const english = open(files, CARE.replace('.de.', '.en.'));
    return [
      mutation(
        'the oldest version tidied away',
        [seals, gone({ path: CARE.replace('2025', '2023') })],
        [lost('betreuungsvertrag', '2023-01-01')],
      ),
      mutation(
        'the version before tidied away',
        [seals, gone({ path: WORK })],
        [lost('leistungsvereinbarung-integration', '2024-03-01')],
      ),
      mutation('a translation deleted', [seals, gone(english)], [lost('betreuungsvertrag', '2025-01-01', 'en')]),
      mutation(
        'an old version moved to another folder',
        [seals, ...moved(open(files, WORK), 'archiv/2024-03-01.de.mdx')],
        [
          lost('leistungsvereinbarung-integration', '2024-03-01'),
          found('misplaced-file', { path: 'archiv/2024-03-01.de.mdx' }, 1),
        ],
      ),
    ];
  },

  'archived-pdf-altered': async (files) => {
    const { seals, pdfs } = await withArchive(files);
    const forged = { ...pdfOf('betreuungsvertrag', '2025-01-01'), text: '%PDF-1.7 other' };
    const emptied = { ...pdfOf('rechtsgrundlagen', '2025-07-01'), text: '' };
    const swapped = { ...pdfOf('betreuungsvertrag', '2025-01-01', 'en'), text: '%PDF-1.4' };
    return [forged, emptied, swapped].map((file) =>
      mutation(
        `${file.path} replaced`,
        [seals, ...pdfs.filter(({ path }) => path !== file.path), file],
        [found('archived-pdf-altered', file, 1)],
      ),
    );
  },

  'archived-pdf-missing': async (files) => {
    const { seals, pdfs } = await withArchive(files);
    const lost = (document: string, version: string, language = 'de', more: readonly WrittenFile[] = []) => {
      const { path } = pdfOf(document, version, language);
      return mutation(
        `${path} is gone`,
        [seals, ...pdfs.filter((file) => file.path !== path), ...more],
        [found('archived-pdf-missing', seals, seals.lineOf(['terms', sealOf(seals, document, version, language)]))],
      );
    };
    return [
      lost('betreuungsvertrag', '2023-01-01'),
      lost('betreuungsvertrag', '2025-01-01', 'en'),
      lost('rechtsgrundlagen', '2025-07-01', 'de', [{ path: 'terms/rechtsgrundlagen/2025-07-01.de.pdf', text: PDF }]),
    ];
  },

  'sealed-evaluation-altered': async (files) => {
    const seals = await sealsOf(files, TODAY);
    const altered = (name: string, file: EditableFile) =>
      mutation(name, [seals, file], [found('sealed-evaluation-altered', file, file.lineOf([]))]);
    const [first, last] = [open(files, 'evaluations/2024.mdx'), open(files, 'evaluations/2025.mdx')];
    const renamed = moved(first, 'evaluations/2024-gesamt.mdx');
    return [
      altered('a result made better', first.replace('gefuehrt, value: 74', 'gefuehrt, value: 84')),
      altered('a sentence less in the text', last.replace('Die Beschwerdestelle sagt nein. ', '')),
      altered(
        'another owner of a measure',
        last.replace('owner: beratungsleitung\n        due: 2026-09-30', 'owner: qmb\n        due: 2026-09-30'),
      ),
      altered('somebody else took part', last.set(['participants'], '[qmb, verwaltung]')),
      mutation(
        'a sealed cycle renamed, to which the next one links',
        [seals, ...renamed],
        [
          found('sealed-evaluation-altered', seals, seals.lineOf(['evaluations', 0, 'cycle'])),
          found('dead-link', last, last.lineWith('(./2024.mdx)')),
        ],
      ),
    ];
  },

  'stale-assessment': async (files) => {
    const seals = await sealsOf(files, TODAY);
    const stale = (name: string, file: EditableFile) =>
      mutation(name, [seals, file], [found('stale-assessment', file, file.lineOf([]))]);
    const procedure = (id: string) => open(files, `procedures/${id}.mdx`);
    return [
      stale('another goal', procedure('informationsmappe').set(['goal'], 'Wer die Mappe liest, ruft uns an.')),
      stale(
        'one content more',
        procedure('vertragsgespraech').replace('indicators:', '  - Was bei einem Umzug gilt\nindicators:'),
      ),
      stale(
        'a step less in the text',
        procedure('rueckmeldungen').replace(/\n5\. \*\*Wir fragen nach[^\n]*\n[^\n]*\n/, '\n'),
      ),
      stale('a higher target', procedure('teilnehmendenrat').replace('target: ">= 4"', 'target: ">= 6"')),
    ];
  },

  'outdated-translation': async (files) => {
    const rule = 'outdated-translation';
    const corrected = async (path: string, key: string, from: string, to: string, all: Files, today = TODAY) => {
      const before = await sealsOf(all, today);
      const file = open(all, path).replace(from, to);
      const seals = await sealsOf({ ...all, [before.path]: before.text, [path]: file.text }, today, key);
      return [file, seals];
    };
    const coming = '2027-02-01';
    const law = open(files, LAW).at(LAW.replace('.de.', '.en.'));
    const care = open(files, CARE.replace('.de.', '.en.'));
    const easy = open(files, CARE.replace('.de.', '.de-simple.'));
    const next = open(files, CARE.replace('2025-01-01.de', `${coming}.en`));
    return [
      mutation(
        'a typing error mended in the binding text only',
        await corrected(
          CARE,
          'betreuungsvertrag/2025-01-01.de',
          'zwei Wochen kündigen.\n\n(2)',
          'zwei Wochen beenden.\n\n(2)',
          files,
        ),
        [found(rule, care, care.lineOf([])), found(rule, easy, easy.lineOf([]))],
      ),
      mutation(
        'the same in the next version, when it is in force',
        await corrected(
          CARE.replace('2025-01-01', coming),
          `betreuungsvertrag/${coming}.de`,
          'Angabe von Gründen mit einer Frist',
          'Angabe von Gründen mit der Frist',
          files,
          '2027-03-01',
        ),
        [found(rule, next, next.lineOf([]))],
        { today: '2027-03-01' },
      ),
      mutation(
        'another document, translated lately',
        [
          law,
          ...(await corrected(LAW, 'rechtsgrundlagen/2025-07-01.de', 'Ihr Antrag', 'Ihre Anträge', {
            ...files,
            [law.path]: law.text,
          })),
        ],
        [found(rule, law, law.lineOf([]))],
      ),
    ];
  },
};
