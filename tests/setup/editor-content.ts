import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE } from './builds.ts';
import type { Entered } from './editor-form.ts';

/** Where procedures lie in the repository of the sample. */
export const PROCEDURES = 'src/content/procedures';

/** The settings of the sample with two procedures: small, so that it builds quickly. */
export const FILES = Object.fromEntries(
  ['handbook.yaml', 'procedures/rueckrufservice.mdx', 'procedures/informationsmappe.mdx'].map((path) => [
    `src/content/${path}`,
    // A comment in the prose must survive, and lists as they were typed.
    readFileSync(join(SAMPLE, path), 'utf8').replace(
      /\n---\n\n?/,
      '\n---\n\n{/* Nur für uns. */}\n\n* Sternchen bleiben\n\n',
    ),
  ]),
);

/** A procedure with every field that the form has. */
export const NEW: readonly (readonly [string, Entered])[] = [
  ['title', 'Übergabegespräch: Büro & Träger'],
  ['status', 'in-force'],
  ['inForceSince', '2026-10-01'],
  ['retiredOn', '2026-12-31'],
  ['retiredBecause', 'Endet mit dem Projekt.'],
  ['task', 'feedback'],
  ['stations', ['erstkontakt', 'abschluss']],
  ['direction', 'both'],
  ['media', ['vor Ort', 'Telefon']],
  ['owner', 'qmb'],
  ['audience', 'public'],
  ['rationale', 'Viele Übergaben gingen schief: Absprachen fehlten.\n\n# keine Überschrift'],
  ['goal', '"Nahtlos" heißt: niemand fällt durchs Netz.'],
  ['benefit', 'Sie müssen nichts zweimal erzählen.'],
  ['contents', ['Absprachen: wer macht was', '- Fristen']],
  ['indicators', [{ id: 'uebergaben', title: 'Übergaben ohne Lücke', unit: 'Prozent', target: '>= 90' }]],
  ['reviewEvery', 'P6M'],
  [
    'feedbackStages',
    {
      stimulation: 'Wir fragen nach.',
      acceptance: 'Am Empfang.',
      handling: 'Binnen drei Tagen.',
      response: 'Mit einem Brief.',
      improvement: 'Im Team.',
      controlling: 'Nach drei Monaten.',
    },
  ],
  ['keywords', ['Wechsel', 'Abschied']],
  ['exceptions', [{ rule: 'missing-indicator', reason: 'Wird abgestimmt.', until: '2026-12-31' }]],
  ['body', '## Ablauf\n\n1. Termin vereinbaren\n2. *Gemeinsam* sprechen'],
];

/** What the goal of one procedure is changed to. */
export const GOAL = 'Wer anfragt, hat am nächsten Tag alles in der Hand.';
/** How another is retired. */
export const RETIRED = [
  ['status', 'retired'],
  ['retiredOn', '2026-11-20'],
  ['retiredBecause', 'Die Anrufe nimmt jetzt der Empfang an.'],
] as const;
export const RETIRED_LINES = {
  removed: ['status: in-force'],
  added: RETIRED.map(([key, value]) => `${key}: ${value}`),
};

/** Which lines of a file differ from what the editor opened. */
export function changedLines(path: string, files: Readonly<Record<string, string>>) {
  const before = (FILES[path] ?? '').split('\n');
  const after = (files[path] ?? '').split('\n');
  return {
    removed: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
  };
}
