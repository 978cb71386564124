import { type EditableFile, open } from './editable-file.ts';
import { type Files, found, type MutationTable, mutation } from './mutation.ts';

const RULE = 'bulk-bump';

/** Files in which a date is another one, and nothing else. */
function raised(name: string, at: readonly (string | number)[], pairs: readonly (readonly [EditableFile, string])[]) {
  const files = pairs.map(([file, day]) => file.set(at, day));
  return mutation(
    name,
    files,
    files.map((file) => found(RULE, file, file.lineOf(at))),
    { base: {} },
  );
}

/** Damages that show only beside the state before: dates raised in bulk. */
export const bumpMutations: MutationTable = {
  'bulk-bump': (files: Files) => {
    const procedure = (id: string) => open(files, `procedures/${id}.mdx`);
    const terms = (path: string) => open(files, `terms/${path}.de.mdx`);
    const excepted = (file: EditableFile, rule: string, until: string) =>
      file.append(`exceptions:\n  - { rule: ${rule}, reason: Wird noch abgestimmt., until: ${until} }`);
    const gaps = [
      [procedure('kundenbefragung'), 'placeholder-text'],
      [procedure('teilnehmendenrat'), 'missing-benefit'],
      [open(files, 'feedback/2026/2026-008.yaml'), 'unanswered-feedback'],
    ] as const;
    const later = gaps.map(([file, rule]) => excepted(file, rule, '2027-12-31'));
    return [
      raised(
        'four procedures new as of today',
        ['inForceSince'],
        [
          [procedure('erstgespraech'), '2026-11-23'],
          [procedure('nachbetreuung'), '2026-11-23'],
          [procedure('rueckrufservice'), '2026-11-23'],
          [procedure('bezugsbegleitung'), '2026-11-23'],
        ],
      ),
      raised(
        'three versions reviewed in one go',
        ['reviewed', 0, 'on'],
        [
          [terms('betreuungsvertrag/2023-01-01'), '2026-11-20'],
          [terms('betreuungsvertrag/2025-01-01'), '2026-11-20'],
          [terms('leistungsvereinbarung-integration/2024-03-01'), '2026-11-20'],
        ],
      ),
      raised(
        'three approvals a week later',
        ['approved', 'on'],
        [
          [terms('betreuungsvertrag/2027-02-01'), '2026-10-27'],
          [terms('leistungsvereinbarung-integration/2026-04-01'), '2026-02-14'],
          [terms('rechtsgrundlagen/2025-07-01'), '2025-05-23'],
        ],
      ),
      mutation(
        'three exceptions prolonged by a year',
        later,
        later.map((file) => found(RULE, file, file.lineOf(['exceptions', 0, 'until']))),
        {
          base: Object.fromEntries(gaps.map(([file, rule]) => [file.path, excepted(file, rule, '2026-12-31').text])),
        },
      ),
    ];
  },
};
