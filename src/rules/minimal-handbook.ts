/**
 * A clean, minimal handbook: one procedure of each needed kind, one terms document, one cycle.
 * Examples of rules are laid over it, so that each shows just one thing.
 */
export const MINIMAL_HANDBOOK: Readonly<Record<string, string>> = {
  'handbook.yaml': `format: 2
organisation:
  name: Beispiel e. V.
roles:
  - { id: leitung, title: Leitung }
services:
  - { id: beratung, title: Beratung }
customerPath:
  - { id: erstkontakt, title: Erster Kontakt }
`,
  'procedures/sprechstunde.mdx': `---
title: Offene Sprechstunde
status: in-force
inForceSince: 2024-01-15
task: advice
stations: [erstkontakt]
direction: both
owner: leitung
rationale: Viele Menschen scheuen einen festen Termin. Die offene Sprechstunde senkt diese Schwelle, weil niemand sich vorher erklären muss.
goal: Wer Rat sucht, erreicht uns innerhalb einer Woche ohne Anmeldung.
benefit: Sie können einfach vorbeikommen und gehen mit einer ersten Antwort nach Hause.
contents: [Anliegen klären, Auskunft geben]
indicators:
  - { id: besuche, title: Besuche im Monat, unit: Personen, target: ">= 20" }
---

## Ablauf

Dienstags von 14 bis 17 Uhr ist eine Beraterin ohne Anmeldung zu sprechen.
`,
  'terms/beratungsvertrag/document.yaml': `title: Bedingungen der Beratung
kind: general-terms
services: [beratung]
communication:
  - { when: before-contract, how: Aushang und Mitgabe in der Sprechstunde, procedure: sprechstunde }
owner: leitung
bindingLanguage: de
`,
  'terms/beratungsvertrag/2025-01-01.de.mdx': `---
validFrom: 2025-01-01
approved: { by: leitung, on: 2024-11-04 }
announcedOn: 2024-11-15
summary: Die Beratung kostet nichts. Sie können jederzeit aufhören.
---

## § 1 Gegenstand

(1) Wir beraten Sie kostenlos.

<PlainLanguage>
Die Beratung kostet Sie nichts.
</PlainLanguage>
`,
  'evaluations/2025.mdx': `---
title: Evaluation 2025
period: { from: 2025-01-01, to: 2025-12-31 }
heldOn: 2026-02-10
status: closed
responsible: leitung
participants: [leitung]
assessments:
  - procedure: sprechstunde
    goal: Wer Rat sucht, erreicht uns innerhalb einer Woche.
    results: [{ indicator: besuche, value: 26 }]
    rating: met
    assessment: Die Sprechstunde war in jedem Monat gut besucht, auch im Sommer.
    conclusion: keep
    reasoning: Der Zulauf zeigt, dass der Weg ohne Termin gebraucht wird.
---
`,
  'requirements/qb-11.yaml': `title: Qualitätsbereich 11
standard: KQS
requirements:
  - id: "11.1"
    title: Verfahren beschrieben und begründet
    text: Die wichtigsten Verfahren sind beschrieben und begründet.
    evidence: [{ kind: procedures }, { kind: terms }, { kind: evaluations }]
    rules: [missing-rationale]
`,
};
