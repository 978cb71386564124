import type { GuideTexts } from '../../guide.ts';
import { common } from '../handbook/common.ts';

/** What the check says, and what to do then. */
export const check: GuideTexts = ({ field }) => ({
  slug: 'was-die-pruefung-sagt',
  title: 'Was die Prüfung sagt und was dann zu tun ist',
  lead: 'Die Prüfung liest jede Änderung mit. Sie sagt in ganzen Sätzen, was fehlt, wo es fehlt und wie ein guter Eintrag aussieht. Sie vergibt keine Noten.',
  steps: [
    {
      title: 'Die Befunde finden',
      text: [
        `Unter Ihrem Vorschlag steht nach ein bis zwei Minuten ein Bericht. Was schon im Handbuch ist, steht oben auf der Seite selbst, und alles zusammen unter „${common.findings}“. Kundinnen und Kunden sehen Befunde nie.`,
      ],
      link: { text: `Zu „${common.findings}“`, to: { section: 'findings' } },
      picture: {
        name: 'findings-of-page',
        alt: 'Eine Handbuchseite. Eingerahmt ist oben der Kasten mit den Befunden dieser Seite.',
      },
    },
    {
      title: 'Das Gewicht beachten',
      text: ['Vor jedem Befund steht eines von drei Wörtern:'],
      points: [
        `„${common.severity.error}“: So kann die Seite nicht erscheinen, etwa weil ein Datum unmöglich ist. Bitte zuerst beheben. Bis dahin bleibt die letzte gute Fassung stehen.`,
        `„${common.severity.warning}“: Etwas fehlt, das ein Audit erwartet, etwa die Begründung. Die Seite erscheint trotzdem. Neue Lücken hält die Prüfung im Vorschlag auf, alte nicht.`,
        `„${common.severity.info}“: ein Vorschlag, mehr nicht.`,
      ],
    },
    {
      title: 'Lesen, warum es wichtig ist',
      text: [
        'Jeder Befund verweist auf seine Regel. Dort steht, warum es sie gibt, und ein Beispiel, das Sie als Muster nehmen können.',
      ],
      link: { text: `Zu „${common.rules}“`, to: { section: 'rules' } },
      picture: {
        name: 'rule',
        alt: 'Seite einer Prüfregel mit den Abschnitten, warum sie wichtig ist und wie ein guter Eintrag aussieht.',
      },
    },
    {
      title: 'Nachbessern',
      text: [
        'Öffnen Sie die Seite noch einmal im Editor, ergänzen Sie, was fehlt, und speichern Sie. Die Prüfung läuft von selbst wieder. Ein Platzhalter, der die Lücke nur verdeckt, hilft niemandem; steht irgendwo noch „[Bitte ausfüllen …]“, meldet sie auch das.',
      ],
      link: { text: 'So ändern Sie eine Seite', to: { guide: 'change-a-page' } },
    },
    {
      title: 'Oder eine Ausnahme begründen',
      text: [
        `Manchmal ist eine Lücke vertretbar, zum Beispiel weil eine Kennzahl erst abgestimmt wird. Dann tragen Sie unter „${field('procedure', 'exceptions')}“ die Regel, den Grund und einen Tag ein, an dem die Ausnahme endet. Im Audit ist sie zu sehen.`,
      ],
    },
  ],
});
