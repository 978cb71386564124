import { stringify } from 'yaml';
import { type Handbook, loadHandbook, memorySource } from '../index.ts';

/** One file of a handbook under construction. */
export interface DraftFile {
  path: string;
  /** Its data, free to be edited. */
  data: Data;
  body?: string;
  /** Writes the same in another form: long lines are folded, quotes are others. */
  otherForm?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: edits of a test reach deep into data of every kind.
type Data = Record<string, any>;

/** Words of many fields, different for each procedure, so that no two look alike. */
function procedure(title: string, words: string, status = 'in-force'): DraftFile {
  const id = title.toLowerCase();
  return {
    path: `procedures/${id}.mdx`,
    data: {
      title,
      status,
      ...(status === 'in-force' && { inForceSince: '2024-01-15' }),
      task: 'advice',
      stations: ['erstkontakt'],
      direction: 'both',
      owner: 'leitung',
      rationale: `${words} begründet ${id} rationale`,
      goal: `${words} erreicht ${id} goal`,
      benefit: `${words} nützt ${id} benefit`,
      contents: [`${words} contents`],
      keywords: [`${id}wort`],
    },
    body: `## Ablauf ${title}\n\n${words} und noch einmal ${words} beschreibt ${title}.\n`,
  };
}

function version(document: string, validFrom: string, announcedOn: string | null): DraftFile {
  return {
    path: `terms/${document}/${validFrom}.de.mdx`,
    data: {
      validFrom,
      approved: { by: 'leitung', on: '2024-11-04' },
      ...(announcedOn && { announcedOn }),
      summary: 'Kurz.',
    },
    body: `## § 1 Gegenstand\n\n(1) Wir leisten ${document}.\n\n## § 2 Ende\n\n(1) Sie kündigen jederzeit.\n`,
  };
}

function feedback(id: string, answered: string | null): DraftFile {
  const received = `${id.slice(0, 4)}-03-14`;
  return {
    path: `feedback/${id.slice(0, 4)}/${id}.yaml`,
    data: { received, channel: 'card', kind: 'complaint', summary: `Anlass ${id}`, ...(answered && { answered }) },
  };
}

/** A small handbook with something of every kind, to be edited by tests; keys are names for the tests. */
export function smallHandbook(): Map<string, DraftFile> {
  return new Map<string, DraftFile>(
    Object.entries({
      settings: {
        path: 'handbook.yaml',
        data: {
          format: 1,
          organisation: { name: 'Beispiel e. V.' },
          roles: [
            { id: 'leitung', title: 'Leitung' },
            { id: 'qmb', title: 'Qualitätsmanagement' },
          ],
          services: [{ id: 'beratung', title: 'Beratung' }],
          customerPath: [
            { id: 'erstkontakt', title: 'Erster Kontakt' },
            { id: 'abschluss', title: 'Abschluss' },
          ],
          intervals: { evaluation: 'P12M' },
        },
      },
      a: procedure('Amsel', 'Acht Ahornbäume am alten Abhang atmen abends auf'),
      b: procedure('Buche', 'Bunte Boote bringen bis Bremen beste Birnen'),
      c: procedure('Clown', 'Cellisten campieren chronisch cool im Chiemgau'),
      d: procedure('Dachs', 'Drei dicke Dackel drehen draußen durch', 'draft'),
      vertrag: {
        path: 'terms/vertrag/document.yaml',
        data: {
          title: 'Vertrag',
          kind: 'general-terms',
          services: ['beratung'],
          communication: [{ when: 'before-contract', how: 'Aushang', procedure: 'amsel' }],
          owner: 'leitung',
          bindingLanguage: 'de',
        },
      },
      'vertrag-2025': version('vertrag', '2025-01-01', '2024-11-15'),
      'vertrag-2027': version('vertrag', '2027-01-01', null),
      '2024': {
        path: 'evaluations/2024.mdx',
        data: {
          title: 'Evaluation 2024',
          period: { from: '2024-01-01', to: '2024-12-31' },
          heldOn: '2025-02-10',
          status: 'closed',
          responsible: 'qmb',
          assessments: [
            {
              procedure: 'amsel',
              rating: 'partly-met',
              conclusion: 'change',
              measures: [
                { id: '2024-01', title: 'Erste Maßnahme', owner: 'leitung', due: '2026-01-31', status: 'open' },
                { id: '2024-02', title: 'Zweite Maßnahme', owner: 'leitung', due: '2026-01-31', status: 'open' },
              ],
            },
          ],
        },
        body: 'Was auffiel.\n',
      },
      '2025': {
        path: 'evaluations/2025.mdx',
        data: {
          title: 'Evaluation 2025',
          period: { from: '2025-01-01', to: '2025-12-31' },
          status: 'open',
          responsible: 'qmb',
          assessments: [{ procedure: 'buche', rating: 'met', conclusion: 'keep' }],
        },
        body: 'Noch offen.\n',
      },
      'f-1': feedback('2025-001', '2025-03-20'),
      'f-2': feedback('2025-002', null),
      'f-3': feedback('2026-001', null),
      leitbild: {
        path: 'docs/leitbild.mdx',
        data: { title: 'Leitbild', purpose: 'mission-statement' },
        body: 'Wir achten jede Person. Mehr unter [Amsel](../procedures/amsel.mdx).\n',
      },
    } satisfies Record<string, DraftFile>),
  );
}

/** Loads a handbook under construction. */
export function load(files: ReadonlyMap<string, DraftFile>): Promise<Handbook> {
  return loadHandbook(memorySource(filesOf(files)));
}

/** The files of a handbook under construction, as they are written: path → text. */
export function filesOf(files: ReadonlyMap<string, DraftFile>): Record<string, string> {
  return Object.fromEntries([...files.values()].map((file) => [file.path, textOf(file)]));
}

function textOf({ data, body, otherForm }: DraftFile): string {
  const yaml = otherForm
    ? `# in anderer Form\n${stringify(data, { lineWidth: 30, defaultStringType: 'QUOTE_DOUBLE' })}`
    : stringify(data, { lineWidth: 0 });
  return body === undefined ? yaml : `---\n${yaml}---\n\n${body}`;
}
