import type { GuideTexts } from '../../guide.ts';
import { common } from '../handbook/common.ts';
import { init } from '../init.ts';

/** How an organisation begins a handbook of its own. */
export const start: GuideTexts = () => ({
  slug: 'handbuch-beginnen',
  title: 'Ein Handbuch beginnen',
  lead: 'Aus dem Beispiel wird Ihr eigenes, leeres Handbuch. Das dauert zehn Minuten und geht einmal am Rechner der Person, die die Technik betreut. Danach genügt der Browser.',
  steps: [
    {
      title: 'Belegbar holen',
      text: [
        'Gebraucht werden git, npm und Node.js ab Version 20. Klonen Sie Belegbar in einen Ordner und rufen Sie dort auf:',
      ],
      command: 'npm ci',
    },
    {
      title: 'Die Fragen beantworten',
      text: [
        'Dieser Befehl fragt nach dem, was nur Sie wissen. Zu fast jeder Frage gibt es einen Vorschlag; alles lässt sich später ändern. Ihr Handbuch liegt dann im Ordner inhalt, das Beispiel bleibt daneben zum Nachschlagen.',
      ],
      command: 'npm run init',
      points: [
        init.questions.name,
        init.questions.services,
        `${init.questions.roles}. ${init.rolesHint}`,
        `${init.questions.path}. ${init.pathHint}`,
      ],
    },
    {
      title: 'Sich sagen lassen, was als Nächstes kommt',
      text: [
        `Die Prüfung zeigt am Ende eine kurze Liste in einer sinnvollen Reihenfolge. Sie steht auch auf der Startseite des Handbuchs, unter „${init.heading}“, bis alles erledigt ist.`,
      ],
      command: 'npm run check',
      picture: {
        name: 'first-steps',
        alt: `Startseite eines neuen Handbuchs. Eingerahmt ist die Liste unter „${init.heading}“.`,
      },
    },
    {
      title: 'Das erste Verfahren schreiben',
      text: ['Nehmen Sie eines, das alle kennen, zum Beispiel das erste Gespräch.'],
      command: 'npm run new -- procedure',
      link: { text: 'Ein neues Verfahren beschreiben', to: { guide: 'new-procedure' } },
    },
    {
      title: 'Vorhandene Texte übernehmen',
      text: [
        'Haben Sie Ihre Verfahren schon in Word? Dieser Befehl übernimmt sie Wort für Wort und sagt, was er erkannt hat und was noch fehlt. Vorhandenes überschreibt er nie.',
      ],
      command: 'npm run import -- ordner-mit-word-dateien',
    },
    {
      title: 'Ansehen',
      text: ['Der erste Befehl baut beide Websites, der zweite zeigt sie auf Ihrem Rechner:'],
      command: 'npm run build\nnpm run preview',
    },
    {
      title: 'Dem Team öffnen',
      text: [
        `Legen Sie das Repository bei Ihrem Anbieter ab, nicht öffentlich, und tragen Sie seine Adresse in handbook.yaml ein. Dann führt „${common.edit}“ alle in den Editor. Wie das im Einzelnen geht, steht in der Datei docs/aktualisieren.md.`,
      ],
      link: { text: 'So ändern Sie eine Seite', to: { guide: 'change-a-page' } },
    },
  ],
});
