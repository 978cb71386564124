import { type Handbook, proceduresInForce } from '../handbook/index.ts';
import { evidenceOf } from '../handbook/queries/requirements.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { hasUnusable } from './detection/reported.ts';
import { FEEDBACK_PROCEDURE, feedbackFile } from './examples/feedback-file.ts';
import { defineRule } from './rule.ts';

type Facts = { readonly asked: 'entries' | 'requirement' };

const ENTRY = { 'feedback/2026/2026-001.yaml': feedbackFile() };
const CATALOGUE = {
  'requirements/qb-11.yaml': `title: Kundenkommunikation
standard: KQS
requirements:
  - id: "11.3"
    title: Anregungen und Beschwerden
    text: Rückmeldungen werden ausgewertet.
    evidence: [{ kind: procedures, tasks: [feedback] }, { kind: terms }]
`,
};

/** Who collects feedback, or must, has a procedure for it. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'feedback',
  texts: {
    de: {
      title: 'Kein Verfahren für Rückmeldungen',
      message: ({ asked }) =>
        `${asked === 'entries' ? 'Rückmeldungen sind eingetragen' : 'Ein Anforderungskatalog verlangt den Umgang mit Anregungen und Beschwerden'}, doch kein Verfahren in Kraft hat die Aufgabe „Anregungen und Beschwerden“ (task: feedback).`,
      why: 'Ohne festen Weg hängt es vom Zufall ab, ob eine Beschwerde bearbeitet wird. Die dritte Anforderung verlangt ein Verfahren mit sechs Stufen.',
      example: '# procedures/rueckmeldungen.mdx\ntitle: Umgang mit Rückmeldungen\nstatus: in-force\ntask: feedback',
    },
    en: {
      title: 'No procedure for feedback',
      message: ({ asked }) =>
        `${asked === 'entries' ? 'Feedback has been entered' : 'A catalogue of requirements asks for suggestions and complaints to be dealt with'}, but no procedure in force has the task “suggestions and complaints” (task: feedback).`,
      why: 'Without a fixed way it is left to chance whether a complaint is handled. The third requirement asks for a procedure with six stages.',
      example: '# procedures/feedback.mdx\ntitle: Dealing with feedback\nstatus: in-force\ntask: feedback',
    },
  },
  examples: {
    bad: [
      {
        name: 'entries without a procedure',
        files: ENTRY,
        expect: [
          {
            file: 'handbook.yaml',
            line: 1,
            column: 1,
            reason:
              'Rückmeldungen sind eingetragen, doch kein Verfahren in Kraft hat die Aufgabe „Anregungen und Beschwerden“ (task: feedback).',
          },
        ],
      },
      {
        name: 'a requirement without a procedure',
        files: CATALOGUE,
        expect: [{ file: 'handbook.yaml', line: 1, column: 1 }],
      },
      {
        name: 'a procedure that is only a draft',
        files: {
          ...ENTRY,
          'procedures/rueckmeldungen.mdx': (FEEDBACK_PROCEDURE['procedures/rueckmeldungen.mdx'] ?? '').replace(
            'status: in-force',
            'status: draft',
          ),
        },
        expect: [{ file: 'handbook.yaml', line: 1, column: 1 }],
      },
    ],
    good: [
      { name: 'entries and a procedure', files: { ...ENTRY, ...CATALOGUE, ...FEEDBACK_PROCEDURE } },
      { name: 'a handbook that has nothing to do with feedback', files: {} },
      {
        name: 'a procedure that cannot be read: that is reported already',
        files: { ...ENTRY, 'procedures/rueckmeldungen.mdx': 'Kein Kopf.' },
      },
    ],
  },
  *check({ handbook, today }) {
    const { settingsEntry } = handbook;
    if (!settingsEntry || hasUnusable(handbook, 'procedure')) return;
    if (proceduresInForce(handbook, today).some(({ data }) => data.task === 'feedback')) return;
    const asked = handbook.feedback.size > 0 ? 'entries' : isRequired(handbook, today) ? 'requirement' : undefined;
    if (asked) yield { file: settingsEntry.file, at: ['feedback'], subject: 'complaint procedure', facts: { asked } };
  },
});

/** Whether a requirement asks for it; one without any evidence is a finding of its own. */
function isRequired(handbook: Handbook, today: IsoDate): boolean {
  const requirements = [...handbook.catalogues.values()].flatMap(({ data }) => data.requirements);
  return requirements.some(
    (requirement) =>
      requirement.evidence.some(({ tasks }) => tasks?.includes('feedback')) &&
      evidenceOf(handbook, requirement, today).some(({ entries }) => entries.length > 0),
  );
}
