import { evaluationFingerprint } from '../handbook/fingerprint.ts';
import { dayInWords } from './detection/day.ts';
import { sealFile } from './examples/seal-file.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { defineRule } from './rule.ts';

const CYCLE = 'evaluations/2025.mdx';
const cycle = MINIMAL_HANDBOOK[CYCLE] ?? '';

/** What was assessed and decided is not rewritten afterwards. */
export default defineRule<Readonly<Record<'cycle' | 'sealedOn' | 'state', string>>>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Abgeschlossene Evaluation verändert',
      message: ({ cycle: name, sealedOn, state }) =>
        state === 'gone'
          ? `Die Evaluation „${name}“ wurde am ${dayInWords(sealedOn, 'de')} versiegelt, doch es gibt sie nicht mehr.`
          : `Die Evaluation „${name}“ ist seit dem Siegel vom ${dayInWords(sealedOn, 'de')} verändert worden.`,
      why: 'Eine Evaluation hält fest, was damals bewertet und beschlossen wurde. Neue Erkenntnisse gehören in den nächsten Zyklus.',
      example:
        '# im nächsten Zyklus:\nfollowUp:\n  - { measure: 2025-01, status: done, effect: Die Wartezeit sank auf neun Tage. }',
    },
    en: {
      title: 'Closed evaluation altered',
      message: ({ cycle: name, sealedOn, state }) =>
        state === 'gone'
          ? `The evaluation “${name}” was sealed on ${dayInWords(sealedOn, 'en')} but no longer exists.`
          : `The evaluation “${name}” has been altered since it was sealed on ${dayInWords(sealedOn, 'en')}.`,
      why: 'An evaluation records what was assessed and decided at the time. New insights belong in the next cycle.',
      example:
        '# in the next cycle:\nfollowUp:\n  - { measure: 2025-01, status: done, effect: The waiting time fell to nine days. }',
    },
  },
  examples: {
    bad: [
      {
        name: 'another assessment',
        files: { 'sealed.yaml': sealFile(), [CYCLE]: cycle.replace('auch im Sommer', 'außer im Sommer') },
        expect: [
          {
            file: CYCLE,
            line: 2,
            column: 1,
            reason: 'Die Evaluation „Evaluation 2025“ ist seit dem Siegel vom 10. Februar 2026 verändert worden.',
          },
        ],
      },
      {
        name: 'another measured value',
        files: { 'sealed.yaml': sealFile(), [CYCLE]: cycle.replace('value: 26', 'value: 30') },
        expect: [{ file: CYCLE, line: 2, column: 1 }],
      },
      {
        name: 'an evaluation that was opened again',
        files: { 'sealed.yaml': sealFile(), [CYCLE]: cycle.replace('status: closed', 'status: open') },
        expect: [{ file: CYCLE, line: 2, column: 1 }],
      },
      {
        name: 'an evaluation that was deleted',
        files: { 'sealed.yaml': sealFile().replace('cycle: "2025"', 'cycle: "2024"') },
        expect: [
          {
            file: 'sealed.yaml',
            line: 4,
            column: 14,
            reason: 'Die Evaluation „2024“ wurde am 10. Februar 2026 versiegelt, doch es gibt sie nicht mehr.',
          },
        ],
      },
    ],
    good: [
      { name: 'the sealed text', files: { 'sealed.yaml': sealFile() } },
      {
        name: 'an exception and other quotes',
        files: {
          'sealed.yaml': sealFile(),
          [CYCLE]: cycle.replace('title: Evaluation 2025', 'title: "Evaluation 2025"'),
        },
      },
    ],
  },
  *check({ handbook }) {
    const { sealed } = handbook;
    if (!sealed) return;
    const known = new Set(
      handbook.files.flatMap(({ identity }) => (identity?.kind === 'evaluation' ? [identity.id] : [])),
    );
    for (const [index, seal] of sealed.data.evaluations.entries()) {
      const subject = `seal ${seal.cycle}`;
      const evaluation = handbook.evaluations.get(seal.cycle);
      if (!evaluation) {
        // What exists but cannot be read is reported already.
        if (known.has(seal.cycle)) continue;
        const facts = { cycle: seal.cycle, sealedOn: seal.sealedOn, state: 'gone' };
        yield { file: sealed.file, at: ['evaluations', index, 'cycle'], subject, facts };
      } else if (evaluation.file.fieldProblems.length === 0 && evaluationFingerprint(evaluation) !== seal.text) {
        const facts = { cycle: evaluation.data.title, sealedOn: seal.sealedOn, state: 'altered' };
        yield { file: evaluation.file, at: [], subject, facts };
      }
    }
  },
});
