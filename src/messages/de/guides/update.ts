import type { GuideTexts } from '../../guide.ts';

/** How an organisation takes a new version of the software. */
export const update: GuideTexts = () => ({
  slug: 'neue-version-uebernehmen',
  title: 'Eine neue Version von Belegbar übernehmen',
  lead: 'Für die Person, die die Technik betreut. Ihre Texte liegen getrennt von der Software; eine neue Version rührt sie nicht an.',
  steps: [
    {
      title: 'Nachlesen, was neu ist',
      text: [
        'In der Datei CHANGELOG.md steht, was sich für Sie ändert. Beginnen Sie mit einem Stand, in dem alles gespeichert ist.',
      ],
    },
    {
      title: 'Die neue Version holen',
      text: [
        'So, wenn Inhalt und Software in einem Repository liegen. „belegbar“ heißt hier die Adresse, von der Sie Belegbar haben; einmal eintragen mit: git remote add belegbar ADRESSE. Konflikte gibt es nicht, solange Sie nur im Ordner inhalt schreiben.',
        'Liegt der Inhalt in einem eigenen Repository, stellen Sie nur die Software auf die neue Version.',
      ],
      command: 'git fetch belegbar\ngit merge belegbar/main\nnpm ci',
    },
    {
      title: 'Den Inhalt anheben',
      text: [
        'Manchmal bekommt ein Feld einen neuen Platz. Der erste Befehl zeigt nur, was umgeschrieben würde; der zweite schreibt um. Kommentare und Schreibweise bleiben. Wird er unterbrochen, rufen Sie ihn einfach noch einmal auf.',
      ],
      command: 'npm run migrate -- --dry-run\nnpm run migrate',
    },
    {
      title: 'Prüfen und bauen',
      text: [
        'Sehen Sie sich beide Websites kurz an. Meldet die Prüfung Neues, kann das an einer neuen Regel liegen; ihre Seite erklärt, warum es sie gibt.',
      ],
      command: 'npm run check\nnpm run build\nnpm run preview',
      link: { text: 'Was die Prüfung sagt und was dann zu tun ist', to: { guide: 'check' } },
    },
    {
      title: 'Speichern – oder zurück',
      text: [
        'Stimmt alles, speichern Sie den Stand wie jede Änderung. Stimmt etwas nicht, gehen Sie zum alten Stand zurück; verloren ist nichts. Das Handbuch im Netz bleibt, wie es war, bis ein neues fehlerfrei gebaut ist.',
      ],
    },
  ],
});
