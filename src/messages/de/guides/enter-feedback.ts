import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';

const [collection] = editor.collections.feedback;

/** How to enter a suggestion, a complaint or praise, and what follows. */
export const enterFeedback: GuideTexts = ({ field }) => ({
  slug: 'rueckmeldung-eintragen',
  title: 'Eine Rückmeldung eintragen',
  lead: 'Jede Anregung, jede Beschwerde und jedes Lob zählt, auch das mündliche. Ein Eintrag dauert drei Minuten.',
  steps: [
    {
      title: 'Ein leeres Formular öffnen',
      text: [
        `Öffnen Sie den Editor, wählen Sie links „${collection}“ und gehen Sie oben rechts auf „${buttons.create}“.`,
      ],
      link: { text: 'Zum Editor', to: { section: 'edit' } },
    },
    {
      title: 'Eintragen, was geschehen ist',
      text: [
        `Nötig sind „${field('feedback', 'received')}“, „${field('feedback', 'channel')}“, „${field('feedback', 'kind')}“, „${field('feedback', 'topic')}“ und „${field('feedback', 'summary')}“. Nehmen Sie für das Thema ein Stichwort, das es schon gibt; nur so fällt auf, wenn sich etwas häuft.`,
        'Schreiben Sie nichts, woran man eine Person erkennt: keine Namen, keine Anschrift, keine Telefonnummer, keine seltene Diagnose. „Eine Kundin“ genügt.',
      ],
      picture: {
        name: 'feedback-form',
        alt: `Leeres Formular einer Rückmeldung mit den Feldern „${field('feedback', 'received')}“, „${field('feedback', 'channel')}“ und „${field('feedback', 'kind')}“.`,
      },
    },
    {
      title: 'Den Eingang bestätigen',
      text: [
        `Sagen Sie der Person, dass ihre Rückmeldung angekommen ist und wann sie eine Antwort bekommt. Tragen Sie den Tag unter „${field('feedback', 'acknowledgedOn')}“ ein. Die Prüfung erinnert an Ihre Fristen.`,
      ],
    },
    {
      title: 'Antworten',
      text: [
        `Ist die Sache geklärt, tragen Sie „${field('feedback', 'resolvedOn')}“ und „${field('feedback', 'answered')}“ ein. Unter „${field('feedback', 'consequence')}“ steht, was daraus folgt – auch wenn es nur dieser eine Fall ist.`,
      ],
    },
    {
      title: 'Festhalten, was sich ändert',
      text: [
        `Führt die Rückmeldung zu einer dauerhaften Verbesserung, wählen Sie unter „${field('feedback', 'measure')}“ die Maßnahme aus der Evaluation. Was unter „${field('feedback', 'published')}“ steht, lesen auch Kundinnen und Kunden.`,
        'Kommen viele Rückmeldungen auf einmal, etwa aus einer Umfrage, liest dieser Befehl eine ganze Tabelle ein, entweder alle Zeilen oder keine:',
      ],
      command: 'npm run feedback -- import umfrage.csv',
    },
  ],
});
