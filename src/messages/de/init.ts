const count = (number: number, one: string, several: string) => `${number === 1 ? one : `${number} ${several}`}`;

/** Words of `npm run init`, of what it writes, and of the list of what to do next in a handbook that is being begun. */
export const init = {
  language: 'Sprache des Handbuchs / Language of the handbook',
  questions: {
    name: 'Name der Organisation, mit Rechtsform',
    shortName: 'Kurzname',
    services: 'Leistungen',
    roles: 'Funktionen, die Verantwortung tragen',
    path: 'Stationen des Kundenpfads, in ihrer Reihenfolge',
    email: 'E-Mail-Adresse der Organisation',
    phone: 'Telefonnummer der Organisation',
    handbookUrl: 'Adresse der Website für das Team, falls schon bekannt',
    publicUrl: 'Adresse der Website für Kundinnen und Kunden, falls schon bekannt',
    repository: 'Adresse Ihres Repositorys (bei GitHub, GitLab, Forgejo …), falls schon bekannt',
  },
  several: 'Mehrere durch Komma trennen; enthält ein Name selbst ein Komma, alle durch Strichpunkt.',
  rolesHint: 'Keine Namen: Wechselt eine Person, bleibt das Handbuch richtig.',
  pathHint: 'Der Weg, den ein Mensch mit Ihnen geht, von der ersten Information bis nach dem Abschluss.',
  presets: {
    services: 'Beratung',
    roles: 'Leitung, Qualitätsmanagement, Beschwerdestelle',
    path: 'Erste Information, Erster Kontakt, Vertrag, Begleitung, Abschluss, Nachbetreuung',
  },
  noAddress: (found: string) =>
    `„${found}“ ist keine Adresse; erwartet wird zum Beispiel https://handbuch.example.org oder https://example.org/handbuch/.`,
  noName: (found: string) => `Aus „${found}“ lässt sich keine Kennung bilden; erwartet wird ein Name mit Buchstaben.`,
  twice: (found: string) => `„${found}“ steht zweimal da.`,
  noLanguage: (found: string) => `„${found}“ gibt es nicht als Sprache des Handbuchs; möglich sind de und en.`,
  exists: (folder: string) => `In ${folder} liegt schon ein Handbuch; es bleibt, wie es ist.`,
  inTheWay: (path: string) =>
    `${path} gibt es schon und bleibt, wie es ist. Es wurde nichts geschrieben; erwartet wird ein Ordner ohne diese Datei.`,
  ownInSample: (folder: string, own: string, name: string) =>
    `In ${folder} liegt nicht mehr das Beispiel, sondern das Handbuch „${name}“. Es wurde nichts geschrieben.\n` +
    `Bitte zuerst umziehen: git mv ${folder} ${own} (docs/aktualisieren.md, „Wer schon im Beispiel geschrieben hat“).`,
  written: (number: number, folder: string) => `Ihr Handbuch ist angelegt: ${number} Dateien in ${folder}.`,
  sample: (folder: string) =>
    `Das Beispiel bleibt in ${folder} zum Nachschlagen; geprüft und gebaut wird ab jetzt Ihr eigenes.`,
  elsewhere: (folder: string) => `Alle Befehle brauchen nun --content ${folder} (oder die Variable BELEGBAR_CONTENT).`,
  title: (name: string) => `Qualitätshandbuch ${name}`,
  comments: {
    head: [
      'Grundangaben des Handbuchs. Was hier steht, gilt für alle Seiten.',
      'Angelegt mit „npm run init“; alles lässt sich später ändern. Die Seite „Format“ des Handbuchs erklärt jede Angabe.',
    ],
    format: ['Version des Inhaltsformats. Geändert wird sie nur von „npm run migrate“.'],
    organisation: [
      'Wer das Handbuch führt. Beide Websites nehmen die Angaben von hier. Für das Impressum kommen noch dazu:',
      'street, postalCode (in Anführungszeichen), city, representedBy und register.',
    ],
    services: ['Was Sie anbieten. Bedingungen nennen die Kennung (id) der Leistung, für die sie gelten.'],
    roles: [
      'Funktionen, die Verantwortung tragen. Rollen, keine Namen: Wechselt eine Person, bleibt das Handbuch richtig.',
    ],
    path: [
      'Der Weg, den ein Mensch mit Ihnen geht, in seiner Reihenfolge. Zu jeder Station gehört mindestens ein Verfahren,',
      'und an jeder muss man Sie auch von sich aus erreichen können.',
    ],
    sites: ['Wo die beiden Websites liegen: das Handbuch für das Team und die Seiten für Kundinnen und Kunden.'],
    repository: ['Wohin der Verweis „Seite bearbeiten“ führt. host ist github, gitlab oder forgejo (auch für Gitea).'],
    without: ['Sobald das feststeht: die Zeichen # und das Leerzeichen dahinter entfernen und die Adressen eintragen.'],
  },
  exampleSites: {
    sites: { handbook: { url: 'https://handbuch.example.org' }, public: { url: 'https://bedingungen.example.org' } },
  },
  exampleRepository: (contentPath: string) => ({
    repository: { host: 'github', url: 'https://github.com/example/handbuch', contentPath },
  }),
  heading: 'Als Nächstes',
  or: 'oder im Editor:',
  next: 'Als Nächstes:',
  afterwards: 'Danach:',
  steps: {
    procedure: ['Beschreiben Sie Ihr erstes Verfahren.', 'npm run new -- procedure'],
    complaints: [
      'Beschreiben Sie, wie Sie mit Anregungen und Beschwerden umgehen.',
      'npm run new -- procedure --task feedback',
    ],
    terms: ['Nehmen Sie Ihre Vertragsbedingungen auf.', 'npm run new -- terms'],
    pages: (number: number, first: string) => [
      number === 1
        ? `Ersetzen Sie in ${first} jede Stelle „[Bitte ausfüllen …]“ durch Ihren Text.`
        : `Ersetzen Sie auf ${number} Seiten jede Stelle „[Bitte ausfüllen …]“ durch Ihren Text, zuerst in ${first}.`,
    ],
    stations: (number: number) => [
      `Sehen Sie für ${count(number, 'eine Station', 'Stationen')} des Kundenpfads ein Verfahren vor; oft gehört ein vorhandenes auch dorthin (stations).`,
    ],
    imprint: (number: number) => [
      `Ergänzen Sie in handbook.yaml unter „organisation“ ${count(number, 'eine Angabe', 'Angaben')} für das Impressum; „npm run check“ nennt ${number === 1 ? 'sie' : 'jede'}.`,
    ],
    evaluation: ['Planen Sie Ihre erste Evaluation.', 'npm run new -- evaluation'],
  },
  pages: {
    welcome: {
      id: 'willkommen',
      title: 'Willkommen',
      body: 'Dieses Handbuch beschreibt, wie wir arbeiten.\n\n[Bitte ausfüllen: ein bis zwei Sätze zur Begrüßung]',
    },
    mission: {
      id: 'leitbild',
      title: 'Unser Leitbild',
      body: '[Bitte ausfüllen: Wofür stehen wir, und woran lassen wir uns messen?]',
    },
    success: {
      id: 'gelungene-dienstleistung',
      title: 'Was eine gelungene Dienstleistung ist',
      body: '[Bitte ausfüllen: Woran merken Kundinnen und Kunden, dass unsere Arbeit gelungen ist?]',
    },
    glossary: {
      id: 'glossar',
      title: 'Glossar',
      body: 'Diese Wörter benutzen wir einheitlich.',
      term: 'Beschwerde',
      definition: 'Jede Äußerung, mit der jemand zeigt, dass etwas nicht so läuft wie erwartet.',
    },
    contributing: {
      id: 'mitmachen',
      title: 'Mitmachen',
      body: 'Jede Seite hat unten einen Verweis „Seite bearbeiten“. Was Sie ändern, wird zuerst ein Vorschlag: Die Prüfung liest mit, und die verantwortliche Rolle gibt frei. Nichts geht verloren.\n\n[Bitte ausfüllen: Wer gibt was frei, und wer hilft bei Fragen?]',
    },
    feedback: {
      id: 'rueckmeldung-geben',
      title: 'Rückmeldung geben',
      body: 'War etwas nicht in Ordnung? Haben Sie eine Idee? Oder war etwas besonders gut? Sagen Sie es uns auf dem Weg, der für Sie am einfachsten ist.\n\n[Bitte ausfüllen: auf welchen Wegen Sie erreichbar sind und was dann geschieht]',
    },
    imprint: {
      id: 'impressum',
      title: 'Impressum',
      body: 'Wer wir sind und wie Sie uns erreichen, steht unten auf dieser Seite.\n\n[Bitte ausfüllen: Aufsicht und Zulassungen, oder diesen Absatz löschen]',
    },
    privacy: {
      id: 'datenschutz',
      title: 'Datenschutz',
      body: 'Diese Website setzt keine Cookies und bindet nichts von fremden Servern ein.\n\n[Bitte ausfüllen: verantwortliche Stelle, Protokolle des Servers, Rechte; am besten mit Ihrer oder Ihrem Datenschutzbeauftragten]',
    },
    accessibility: {
      id: 'barrierefreiheit',
      title: 'Erklärung zur Barrierefreiheit',
      body: '[Bitte ausfüllen: wie zugänglich diese Website ist, was noch fehlt und wo man Barrieren meldet]',
    },
  },
};
