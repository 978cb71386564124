import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';
import { common } from '../handbook/common.ts';

const [collection] = editor.collections.evaluation;

/** How to hold an evaluation, from the plan to the closed cycle. */
export const evaluation: GuideTexts = ({ field, value }) => {
  const assessed = (name: string) => `„${field('evaluation', 'assessments', name)}“`;
  const choice = (of: string, chosen: string) => `„${value('evaluation', of, chosen)}“`;
  return {
    slug: 'evaluation-durchfuehren',
    title: 'Eine Evaluation durchführen',
    lead: 'Einmal im Zyklus fragen Sie bei jedem Verfahren: Hat es gebracht, was es bringen sollte, und was folgt daraus? Am besten gemeinsam, an einem Tisch.',
    steps: [
      {
        title: 'Den Zyklus anlegen',
        text: [
          `Im Editor links „${collection}“ wählen und auf „${buttons.create}“ gehen. Tragen Sie „${field('evaluation', 'period')}“ und „${field('evaluation', 'responsible')}“ ein und setzen Sie „${field('evaluation', 'status')}“ auf ${choice('status', 'planned')}.`,
          'Bequemer ist dieser Befehl am eigenen Rechner: Er trägt alle Verfahren, alle offenen Maßnahmen und die Zahl der Rückmeldungen schon ein.',
        ],
        command: 'npm run new -- evaluation 2026',
      },
      {
        title: 'Zahlen zusammentragen',
        text: [
          `Zu jeder Kennzahl gehört ein „${field('evaluation', 'assessments', 'results', 'value')}“. Gibt es keinen, schreiben Sie unter „${field('evaluation', 'assessments', 'results', 'note')}“, warum nicht. Die Rückmeldungen des Zeitraums finden Sie im Handbuch unter „${common.feedback}“.`,
        ],
      },
      {
        title: 'Jedes Verfahren beurteilen',
        text: [
          `Vergleichen Sie das Ergebnis mit dem Ziel. ${assessed('rating')} ist eine Auswahl, ${assessed('assessment')} ein Satz dazu. Ein ehrliches ${choice('assessments.rating', 'not-met')} hilft mehr als ein freundliches ${choice('assessments.rating', 'met')}.`,
        ],
        picture: {
          name: 'assessment',
          alt: `Formular einer Evaluation. Eingerahmt ist bei einem Verfahren die Auswahl „${field('evaluation', 'assessments', 'rating')}“, darunter steht „${field('evaluation', 'assessments', 'assessment')}“.`,
        },
      },
      {
        title: 'Schlüsse ziehen',
        text: [
          `Unter ${assessed('conclusion')} entscheiden Sie: ${choice('assessments.conclusion', 'keep')}, ${choice('assessments.conclusion', 'change')} oder ${choice('assessments.conclusion', 'end')}. ${assessed('reasoning')} sagt, warum.`,
          `Wer etwas ändern will, braucht mindestens eine Maßnahme, mit „${field('evaluation', 'assessments', 'measures', 'owner')}“ und „${field('evaluation', 'assessments', 'measures', 'due')}“.`,
        ],
      },
      {
        title: 'Frühere Maßnahmen abschließen',
        text: [
          `Unter „${field('evaluation', 'followUp')}“ steht jede Maßnahme, die zuletzt noch offen war. Sagen Sie unter „${field('evaluation', 'followUp', 'effect')}“, was sie gebracht hat. „Erledigt“ allein ist keine Wirkung.`,
        ],
      },
      {
        title: 'Abschließen',
        text: [
          `Tragen Sie „${field('evaluation', 'heldOn')}“ ein und setzen Sie „${field('evaluation', 'status')}“ auf ${choice('status', 'closed')}. Danach wird die Evaluation versiegelt und nicht mehr geändert; Neues gehört in die nächste.`,
          'Am eigenen Rechner führt dieser Befehl Frage für Frage durch die Beurteilung und macht dort weiter, wo Sie aufgehört haben:',
        ],
        command: 'npm run evaluate -- 2026',
      },
    ],
  };
};
