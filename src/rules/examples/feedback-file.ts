/** The fields of an example entry, as YAML: a complaint that was handled well. */
const FIELDS = {
  received: '2026-03-02',
  channel: 'card',
  kind: 'complaint',
  station: 'erstkontakt',
  topic: 'wartezeit',
  summary: 'Eine Stunde im Flur gewartet, ohne dass jemand etwas sagte.',
  acknowledgedOn: '2026-03-03',
  resolvedOn: '2026-03-06',
  answered: '2026-03-10',
  consequence: 'Wer länger als zehn Minuten wartet, wird am Empfang angesprochen.',
};

/**
 * A feedback entry as a file's text, for examples of rules: `received` on line 1, then one field a line in the order
 * channel, kind, station, topic, summary, acknowledgedOn, resolvedOn, answered, consequence.
 *
 * @param changes a YAML value replaces that of a field; `null` leaves the field out; further fields follow at the end
 */
export function feedbackFile(changes: Readonly<Record<string, string | null>> = {}): string {
  return Object.entries({ ...FIELDS, ...changes })
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]))
    .join('');
}

/** A procedure for feedback, so that a handbook with entries is complete. */
export const FEEDBACK_PROCEDURE: Readonly<Record<string, string>> = {
  'procedures/rueckmeldungen.mdx': `---
title: Umgang mit Rückmeldungen
status: in-force
inForceSince: 2026-01-15
task: feedback
stations: [erstkontakt]
direction: from-customer
owner: leitung
rationale: Früher gingen Hinweise zwischen Tür und Angel verloren. Seit es einen festen Weg gibt, erfahren wir, was nicht gut läuft.
goal: Jede Rückmeldung wird innerhalb von drei Wochen beantwortet und ausgewertet.
benefit: Sie erfahren, was aus Ihrem Hinweis geworden ist.
contents: [Karten auslegen, Eingang bestätigen, Antwort geben]
indicators: [{ id: antwort, title: Antwort innerhalb von drei Wochen, unit: "%", target: ">= 95" }]
feedbackStages:
  stimulation: Rückmeldekarten liegen an jedem Ausgang, und am Ende eines Gesprächs fragen wir nach.
  acceptance: Jede Mitarbeiterin und jeder Mitarbeiter nimmt an und trägt ein.
  handling: Die Leitung sichtet wöchentlich und entscheidet binnen zwei Wochen.
  response: Wer erreichbar ist, bekommt eine Antwort; sonst hängt sie aus.
  improvement: Häufen sich Hinweise, beschließt die Evaluation eine Maßnahme.
  controlling: Im Jahr darauf prüfen wir, ob die Ursache weg ist.
---
`,
};
