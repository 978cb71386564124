import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';
import { common } from '../handbook/common.ts';

/** How to change a page in the web editor and to propose the change. */
export const changeAPage: GuideTexts = ({ field }) => ({
  slug: 'eine-seite-aendern',
  title: 'Eine Seite ändern',
  lead: 'Sie haben einen Fehler gesehen, oder etwas läuft inzwischen anders? So ändern Sie es. Sie können dabei nichts kaputt machen: Was Sie schreiben, ist zuerst nur ein Vorschlag.',
  steps: [
    {
      title: 'Die Seite öffnen',
      text: [
        `Suchen Sie die Seite im Handbuch. Ganz unten steht „${common.edit}“. Gehen Sie darauf.`,
        `Fehlt „${common.edit}“, wird die Seite automatisch aus anderen erstellt, oder in Ihrem Handbuch ist noch kein Ort für Vorschläge eingerichtet. Fragen Sie dann Ihr Qualitätsmanagement.`,
      ],
      picture: {
        name: 'edit-link',
        alt: `Ende einer Handbuchseite. Eingerahmt ist der Verweis „${common.edit}“.`,
      },
    },
    {
      title: 'Sich anmelden',
      text: [
        `Nur beim ersten Mal: Gehen Sie auf „${buttons.sign_in_using_access_token}“ und fügen Sie Ihren Zugangsschlüssel ein. Das ist eine lange Folge von Buchstaben und Ziffern. Das Fenster verweist auf die Seite, auf der Sie ihn anlegen; beim ersten Mal hilft Ihnen die Person, die das Handbuch technisch betreut. Gehen Sie dann auf „${buttons.sign_in}“.`,
        'Ist bei Ihnen eine Anmeldung mit Ihrem Konto eingerichtet, steht dafür ein eigener Knopf da. Jede Person hat ihren eigenen Zugangsschlüssel. Behalten Sie Ihren für sich wie ein Kennwort.',
      ],
      picture: {
        name: 'sign-in',
        alt: `Anmeldung des Editors. Eingerahmt ist der Knopf „${buttons.sign_in_using_access_token}“.`,
      },
    },
    {
      title: 'Ändern',
      text: [
        'Sie sehen ein Formular. Unter jedem Feld steht, was hineingehört, oft mit einem Beispiel. Ein roter Stern heißt: Das Feld darf nicht leer bleiben.',
        `Der Fließtext der Seite steht ganz unten im Feld „${editor.body}“. Ändern Sie nur, was sich wirklich geändert hat; alles andere bleibt Zeichen für Zeichen, wie es war.`,
      ],
      points: [
        `„${field('procedure', 'rationale')}“ sagt, warum Sie es so machen und nicht anders.`,
        `„${field('procedure', 'goal')}“ sagt, was Sie erreichen wollen, „${field('procedure', 'benefit')}“, was Ihre Kundinnen und Kunden davon haben.`,
        'Keine Namen, weder von Kundinnen und Kunden noch aus dem Team. Rollen genügen.',
      ],
      picture: {
        name: 'form',
        alt: `Formular eines Verfahrens mit Feldern wie „${field('procedure', 'title')}“ und „${field('procedure', 'status')}“. Eingerahmt ist oben rechts der Knopf „${buttons.save}“.`,
      },
    },
    {
      title: 'Speichern und einreichen',
      text: [
        `Gehen Sie oben rechts auf „${buttons.save}“. Der Editor fragt, ob andere die Änderung ansehen sollen. Gehen Sie auf „${buttons['workflow.send_for_review']}“.`,
        `Sind Sie noch nicht fertig, wählen Sie „${buttons.later}“. Ihr Entwurf ist trotzdem gespeichert, und Sie können morgen weiterschreiben.`,
      ],
      picture: {
        name: 'review',
        alt: `Frage des Editors nach dem Speichern. Eingerahmt ist der Knopf „${buttons['workflow.send_for_review']}“.`,
      },
    },
    {
      title: 'Lesen, was die Prüfung sagt',
      text: [
        'Nach ein bis zwei Minuten schreibt die Prüfung unter Ihren Vorschlag, ob etwas fehlt. Das ist keine Note, sondern eine Hilfe. Öffnen Sie die Seite noch einmal im Editor, bessern Sie nach und speichern Sie wieder; es bleibt derselbe Vorschlag.',
      ],
    },
    {
      title: 'Auf die Freigabe warten',
      text: [
        'Die verantwortliche Rolle liest den Vorschlag und gibt ihn frei. Erst dann steht die Änderung im Handbuch. Die alte Fassung bleibt aufgehoben, mit Datum und Grund.',
      ],
    },
  ],
});
