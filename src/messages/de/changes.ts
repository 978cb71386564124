/** Words for what has changed between two states of a handbook. */
export const changes = {
  heading: 'Was sich im Handbuch ändert',
  nothing: 'Am Inhalt des Handbuchs ändert sich nichts.',
  more: (count: number) => (count === 1 ? 'und eine weitere Änderung' : `und ${count} weitere Änderungen`),
  sections: {
    settings: 'Grundangaben',
    procedures: 'Verfahren',
    terms: 'Bedingungen',
    evaluations: 'Evaluationen',
    measures: 'Maßnahmen',
    feedback: 'Rückmeldungen',
    pages: 'Weitere Seiten',
    catalogues: 'Anforderungen',
    seals: 'Siegel',
    files: 'Dateien',
  },
  body: 'Text',
  noValue: 'ohne Angabe',
  simpleLanguage: 'Leichte Sprache',
  changed: (title: string, fields: string) => `Geändert: ${title} – ${fields}`,
  administration: (title: string, fields: string) => `Verwaltungsangaben geändert: ${title} – ${fields}`,
  removed: (title: string) => `Gelöscht: ${title}`,
  renamed: (title: string, from: string, to: string) => `Umbenannt: ${title} (${from} → ${to})`,
  relinked: (titles: string) => `Nur Verweise angepasst: ${titles}`,
  reformatted: (titles: string) => `Nur die Form geändert, nicht den Inhalt: ${titles}`,
  procedure: {
    added: {
      draft: (title: string) => `Neuer Entwurf: ${title}`,
      'in-force': (title: string) => `Neues Verfahren: ${title}`,
      retired: (title: string) => `Neu aufgenommen und schon beendet: ${title}`,
    },
    takenIntoForce: (title: string, on: string | undefined) =>
      on === undefined ? `In Kraft gesetzt: ${title}` : `In Kraft gesetzt: ${title} zum ${on}`,
    cameIntoForce: (title: string, on: string) => `In Kraft getreten: ${title} am ${on}`,
    retired: (title: string, on: string | undefined, because: string) =>
      `Beendet: ${title}${on === undefined ? '' : ` zum ${on}`}${because && `. Grund: ${because}`}`,
    setToDraft: (title: string) => `Zurück zum Entwurf: ${title}`,
  },
  terms: {
    documentAdded: (title: string) => `Neues Dokument: ${title}`,
    documentChanged: (title: string, fields: string) => `Angaben zum Dokument geändert: ${title} – ${fields}`,
    version: (title: string, from: string, languages: string) =>
      languages === '' ? `${title}, Version vom ${from}` : `${title}, Version vom ${from} (${languages})`,
    announced: (title: string, from: string, appliesTo: string) => `Angekündigt: ${title} ab ${from} (${appliesTo})`,
    planned: (title: string, from: string) => `Neue Version in Vorbereitung: ${title} ab ${from}`,
    inForce: (title: string, from: string) => `Neue Version, schon in Kraft: ${title} seit ${from}`,
    past: (title: string, from: string) => `Frühere Version nachgetragen: ${title} vom ${from}`,
    rescheduled: (title: string, to: string, from: string) => `Verschoben: ${title} gilt ab ${to} statt ab ${from}`,
    cameIntoForce: (title: string, on: string) => `In Kraft getreten: ${title} am ${on}`,
    languageAdded: (version: string) => `Neue Sprachfassung: ${version}`,
    languageRemoved: (version: string) => `Sprachfassung gelöscht: ${version}`,
  },
  evaluation: {
    planned: (title: string) => `Geplant: ${title}`,
    opened: (title: string) => `Begonnen: ${title}`,
    closed: (title: string) => `Abgeschlossen: ${title}`,
    assessed: (procedure: string, cycle: string) => `Bewertet: ${procedure} (${cycle})`,
    assessedWith: (procedure: string, cycle: string, conclusion: string) =>
      `Bewertet: ${procedure} (${cycle}) – Schlussfolgerung: ${conclusion}`,
    assessmentChanged: (procedure: string, cycle: string, fields: string) =>
      `Bewertung geändert: ${procedure} (${cycle}) – ${fields}`,
    assessmentRemoved: (procedure: string, cycle: string) => `Bewertung gelöscht: ${procedure} (${cycle})`,
  },
  measure: {
    added: (id: string, title: string, status: string | undefined) =>
      status === undefined ? `Neue Maßnahme ${id}: ${title}` : `Neue Maßnahme ${id} (${status}): ${title}`,
    closed: {
      done: (id: string, title: string) => `Maßnahme ${id} erledigt: ${title}`,
      dropped: (id: string, title: string) => `Maßnahme ${id} verworfen: ${title}`,
    },
    statusChanged: (id: string, title: string, to: string) => `Maßnahme ${id} jetzt „${to}“: ${title}`,
    followedUp: (id: string, title: string) => `Maßnahme ${id} weiter verfolgt: ${title}`,
    changed: (id: string, title: string, fields: string) => `Maßnahme ${id} geändert: ${title} – ${fields}`,
    removed: (id: string, title: string) => `Maßnahme ${id} gelöscht: ${title}`,
  },
  feedback: (year: string, counts: string) => `Rückmeldungen ${year}: ${counts}`,
  feedbackCounts: {
    added: (count: number) => `${count} neu`,
    answered: (count: number) => `${count} beantwortet`,
    changed: (count: number) => `${count} geändert`,
    removed: (count: number) => `${count} gelöscht`,
  },
  page: { added: (title: string) => `Neue Seite: ${title}` },
  catalogue: { added: (title: string) => `Neuer Katalog: ${title}` },
  acknowledgement: { added: (title: string) => `Kenntnisnahme festgehalten: ${title}` },
  settings: {
    added: 'Die Grundangaben (handbook.yaml) sind neu.',
    removed: 'Die Grundangaben (handbook.yaml) sind gelöscht.',
    reformatted: 'Nur die Form der Grundangaben geändert, nicht den Inhalt.',
    changed: (fields: string) => `Geändert: ${fields}`,
    reordered: (list: string) => `Reihenfolge geändert: ${list}`,
    items: {
      roles: {
        'item-added': (title: string) => `Neue Rolle: ${title}`,
        'item-changed': (title: string) => `Rolle geändert: ${title}`,
        'item-removed': (title: string) => `Rolle gestrichen: ${title}`,
      },
      services: {
        'item-added': (title: string) => `Neue Leistung: ${title}`,
        'item-changed': (title: string) => `Leistung geändert: ${title}`,
        'item-removed': (title: string) => `Leistung gestrichen: ${title}`,
      },
      customerPath: {
        'item-added': (title: string) => `Neue Station im Kundenpfad: ${title}`,
        'item-changed': (title: string) => `Station im Kundenpfad geändert: ${title}`,
        'item-removed': (title: string) => `Station im Kundenpfad gestrichen: ${title}`,
      },
    },
  },
  seals: {
    sealed: (names: string) => `Versiegelt: ${names}`,
    resealed: (names: string) => `Siegel erneuert: ${names}`,
    unsealed: (names: string) => `Siegel entfernt: ${names}`,
  },
  file: {
    added: (path: string) => `Neue Datei: ${path}`,
    removed: (path: string) => `Datei gelöscht: ${path}`,
    changed: (path: string) => `Datei geändert, die nicht zu lesen ist: ${path}`,
    broken: (path: string) => `Nicht zu lesen, daher ohne Vergleich: ${path}`,
    repaired: (path: string) => `Wieder zu lesen: ${path}`,
  },
};
