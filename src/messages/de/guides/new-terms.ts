import type { GuideTexts } from '../../guide.ts';
import { editor } from '../editor.ts';
import { editorButtons as buttons } from '../editor-buttons.ts';
import { common } from '../handbook/common.ts';

/** How to prepare a new version of terms and to announce it. */
export const newTerms: GuideTexts = ({ field }) => ({
  slug: 'neue-vertragsbedingungen',
  title: 'Neue Vertragsbedingungen ankündigen',
  lead: 'Bedingungen, die schon gelten, ändert man nicht mehr, auch kein Komma. Stattdessen legen Sie eine neue Version mit einem neuen Anfangstag an. Die alte bleibt für alle lesbar.',
  steps: [
    {
      title: 'Die letzte Version kopieren',
      text: [
        `Öffnen Sie im Editor links die Sammlung „${editor.versionsOf('Ihr Dokument')}“ und darin die jüngste Version. Gehen Sie oben rechts auf die drei Punkte und auf „${buttons.duplicate}“.`,
        'Gibt es noch gar keine Bedingungen, legt „npm run new -- terms“ das Dokument mit seiner ersten Version an.',
        'Am eigenen Rechner kopiert Ihnen dieser Befehl die letzte Version. Er bereitet auch die Übersetzungen vor:',
      ],
      command: 'npm run new -- version',
      picture: {
        name: 'duplicate',
        alt: `Formular einer Version mit geöffnetem Menü. Eingerahmt ist der Eintrag „${buttons.duplicate}“.`,
      },
    },
    {
      title: 'Den Anfangstag setzen und den Text ändern',
      text: [
        `Tragen Sie unter „${field('terms-version', 'validFrom')}“ den ersten Tag ein, an dem die neue Version gilt; der Name der Datei folgt daraus. Leeren Sie „${field('terms-version', 'approved')}“ und „${field('terms-version', 'announcedOn')}“; beides galt der alten Version. Übersetzungen sind mitkopiert: Wechseln Sie oben die Sprache und ändern Sie dort dieselben Felder.`,
        `Ändern Sie dann den Wortlaut unter „${editor.body}“. Die Überschriften mit den Nummern („## § 4 Kündigung“) bleiben, wie sie sind.`,
      ],
    },
    {
      title: 'Jede Änderung erklären',
      text: [
        `Unter „${field('terms-version', 'changes')}“ gehört zu jeder geänderten Klausel ein Eintrag. Die Einträge der letzten Version sind mitkopiert; löschen Sie diese. Die Prüfung vergleicht beide Versionen und meldet, wenn eine Erklärung fehlt.`,
      ],
      points: [
        `„${field('terms-version', 'changes', 'clause')}“: die Nummer, zum Beispiel § 4.`,
        `„${field('terms-version', 'changes', 'why')}“: der Grund.`,
        `„${field('terms-version', 'changes', 'meaning')}“: die Folge, in einfachen Worten. Diesen Satz lesen die meisten zuerst.`,
      ],
      picture: {
        name: 'changes',
        alt: `Formular einer Version. Eingerahmt ist bei einer geänderten Klausel das Feld „${field('terms-version', 'changes', 'meaning')}“.`,
      },
    },
    {
      title: 'Freigeben lassen',
      text: [
        `Reichen Sie den Vorschlag ein. Wer bei Ihnen über Bedingungen entscheidet, trägt sich unter „${field('terms-version', 'approved')}“ mit Rolle und Tag ein und gibt frei.`,
      ],
    },
    {
      title: 'Ankündigen',
      text: [
        `Im Handbuch steht unter „${common.terms}“ bei der neuen Version eine fertige Mitteilung, zum Ausdrucken oder für eine E-Mail. Sie nennt, was sich ändert und ab wann.`,
        `Tragen Sie danach unter „${field('terms-version', 'announcedOn')}“ den Tag ein, an dem Ihre Kundinnen und Kunden davon erfahren haben. War das zu spät für die Frist in Ihren Grundangaben, sagt es die Prüfung.`,
      ],
      picture: {
        name: 'notice',
        alt: 'Fertige Mitteilung über neue Bedingungen im Handbuch, mit dem Tag, ab dem sie gelten, und den Änderungen.',
      },
    },
    {
      title: 'Übersetzungen nachziehen',
      text: [
        'Jede Übersetzung, auch die in Leichter Sprache, ist eine eigene Fassung derselben Version. Passen Sie sie an, sobald der verbindliche Text feststeht: Eine mitkopierte Übersetzung enthält noch den alten Wortlaut. Fehlt eine ganz, sagt es die Prüfung.',
      ],
    },
  ],
});
