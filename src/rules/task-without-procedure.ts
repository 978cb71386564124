import { proceduresInForce } from '../handbook/index.ts';
import { choiceLabel } from '../schemas/field.ts';
import { type Procedure, procedure } from '../schemas/procedure.ts';
import { hasUnusable } from './detection/reported.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

const TASKS = procedure.shape.task.options;

/**
 * The six tasks of customer communication. A small handbook need not serve all of them: the hint comes only where
 * there are at least as many procedures as tasks.
 */
export default defineRule<{ task: Procedure['task'] }>({
  severity: 'info',
  area: 'customer-path',
  texts: {
    de: {
      title: 'Aufgabe ohne Verfahren',
      message: ({ task }) =>
        `Für die Aufgabe „${choiceLabel(procedure.shape.task, task, 'de')}“ (task: ${task}) ist kein Verfahren in Kraft.`,
      why: 'Zur Kundenkommunikation gehören sechs Aufgaben. Dass eine fehlt, kann richtig sein; ein Audit wird danach fragen.',
      example: 'title: Beschwerden und Anregungen\ntask: feedback',
    },
    en: {
      title: 'Task without procedure',
      message: ({ task }) =>
        `No procedure is in force for the task “${choiceLabel(procedure.shape.task, task, 'en')}” (task: ${task}).`,
      why: 'Customer communication has six tasks. That one is missing may be right; an audit will ask about it.',
      example: 'title: Complaints and suggestions\ntask: feedback',
    },
  },
  examples: {
    bad: [
      {
        name: 'seven procedures for five tasks',
        files: procedures(['acquisition', 'care', 'information', 'advice', 'support', 'support']),
        expect: [
          {
            file: 'handbook.yaml',
            line: 1,
            column: 1,
            reason: 'Für die Aufgabe „Anregungen und Beschwerden“ (task: feedback) ist kein Verfahren in Kraft.',
          },
        ],
      },
      {
        name: 'seven procedures for one task',
        files: procedures(['advice', 'advice', 'advice', 'advice', 'advice', 'advice']),
        expect: Array.from({ length: 5 }, () => ({ file: 'handbook.yaml', line: 1, column: 1 })),
      },
      {
        name: 'a draft does not count',
        files: {
          ...procedures(['acquisition', 'care', 'information', 'advice', 'support']),
          'procedures/beschwerde.mdx': procedureFile({ title: 'Beschwerdeweg', task: 'feedback', status: 'draft' }),
        },
        expect: [{ file: 'handbook.yaml', line: 1, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a handbook with few procedures',
        files: procedures(['care', 'information']),
      },
    ],
  },
  *check({ handbook, today }) {
    const { settingsEntry } = handbook;
    const current = proceduresInForce(handbook, today);
    if (settingsEntry === undefined || current.length < TASKS.length || hasUnusable(handbook, 'procedure')) return;
    const served = new Set(current.map(({ data }) => data.task));
    for (const task of TASKS) {
      if (!served.has(task)) yield { file: settingsEntry.file, at: [], subject: `task ${task}`, facts: { task } };
    }
  },
});

function procedures(tasks: readonly Procedure['task'][]): Record<string, string> {
  const reasons = ['früh', 'spät', 'im Sommer', 'im Winter', 'zu Hause', 'unterwegs'];
  return Object.fromEntries(
    tasks.map((task, index) => {
      const when = reasons[index] ?? '';
      const texts = {
        title: `Angebot ${when}`,
        rationale: `Wer ${when} Rat braucht, findet sonst nirgends jemanden, der zuhört.`,
        goal: `Auch ${when} bekommt jede Person binnen einer Woche eine Antwort.`,
        benefit: `Sie sind ${when} nicht allein mit Ihrer Frage.`,
      };
      return [`procedures/angebot-${index}.mdx`, procedureFile({ task, direction: 'both', ...texts })];
    }),
  );
}
