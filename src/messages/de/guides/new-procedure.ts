import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';

const [collection] = editor.collections.procedure;

/** How to describe a procedure that the handbook does not have yet. */
export const newProcedure: GuideTexts = ({ field, value }) => ({
  slug: 'neues-verfahren',
  title: 'Ein neues Verfahren beschreiben',
  lead: 'Ein Verfahren ist ein fest eingeführter Weg, auf dem Ihre Kundinnen und Kunden und Ihre Organisation in Kontakt kommen. Freundlichkeit ist keines, das Telefon auch nicht – wohl aber der Rückruf binnen eines Tages.',
  steps: [
    {
      title: 'Nachsehen, ob es das schon gibt',
      text: [
        'Suchen Sie im Handbuch nach dem Verfahren, auch unter anderen Namen. Oft gehört das Neue als Ergänzung in ein vorhandenes. Dann ändern Sie dieses.',
      ],
      link: { text: 'So ändern Sie eine Seite', to: { guide: 'change-a-page' } },
    },
    {
      title: 'Ein leeres Formular öffnen',
      text: [
        `Öffnen Sie den Editor, wählen Sie links „${collection}“ und gehen Sie oben rechts auf „${buttons.create}“.`,
      ],
      link: { text: 'Zum Editor', to: { section: 'edit' } },
      picture: {
        name: 'new-entry',
        alt: `Liste der Verfahren im Editor, links die Sammlungen. Eingerahmt ist oben rechts der Knopf „${buttons.create}“.`,
      },
    },
    {
      title: 'Die Felder mit Stern ausfüllen',
      text: [
        `Geben Sie dem Verfahren den Namen, den das Team benutzt, und setzen Sie „${field('procedure', 'status')}“ zuerst auf „${value('procedure', 'status', 'draft')}“. So können Sie in Ruhe schreiben.`,
        `Unter „${field('procedure', 'stations')}“ wählen Sie, an welchen Stationen des Kundenpfads das Verfahren steht. Unter „${field('procedure', 'owner')}“ steht eine Rolle, kein Name.`,
      ],
      picture: {
        name: 'stations',
        alt: `Formular eines neuen Verfahrens. Eingerahmt ist das Feld „${field('procedure', 'stations')}“ mit seinen Auswahlmöglichkeiten.`,
      },
    },
    {
      title: 'Sagen, warum und wozu',
      text: ['Diese vier Felder machen aus einer Beschreibung einen Nachweis. Jedes sagt etwas anderes:'],
      points: [
        `„${field('procedure', 'rationale')}“: warum gerade dieses Verfahren. Was haben Sie vorher versucht?`,
        `„${field('procedure', 'contents')}“: worum es dabei geht, in Stichworten.`,
        `„${field('procedure', 'goal')}“: was Sie erreichen wollen.`,
        `„${field('procedure', 'benefit')}“: was Ihre Kundinnen und Kunden davon haben.`,
      ],
    },
    {
      title: 'Sagen, woran Sie den Erfolg messen',
      text: [
        `Tragen Sie unter „${field('procedure', 'indicators')}“ mindestens eine Kennzahl ein, mit „${field('procedure', 'indicators', 'unit')}“ und „${field('procedure', 'indicators', 'target')}“, zum Beispiel „<= 10“ Tage. Eine Zahl, die Sie wirklich erheben, ist besser als drei, die niemand zählt.`,
      ],
    },
    {
      title: 'Den Ablauf schreiben und einreichen',
      text: [
        `Im Feld „${editor.body}“ beschreiben Sie, wer was in welcher Reihenfolge tut. Gehen Sie dann auf „${buttons.save}“ und „${buttons['workflow.send_for_review']}“. Wird das Verfahren eingeführt, setzen Sie „${field('procedure', 'status')}“ auf „${value('procedure', 'status', 'in-force')}“.`,
        'Wer am eigenen Rechner arbeitet, kann sich die Fragen auch von diesem Befehl stellen lassen:',
      ],
      command: 'npm run new -- procedure',
    },
  ],
});
