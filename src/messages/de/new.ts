import type { PersonalDataKind } from '../../rules/detection/personal-data.ts';
import { personalDataKinds } from '../../rules/words/personal-data.ts';
import { formatDate } from '../dates.ts';

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

/** Words of `npm run new`. */
export const newFile = {
  what: 'Was soll neu angelegt werden?',
  kinds: {
    procedure: 'Verfahren',
    terms: 'Vertragsbedingungen (neues Dokument)',
    version: 'Neue Version von Vertragsbedingungen',
    evaluation: 'Evaluation (Zyklus)',
    feedback: 'Rückmeldung',
    page: 'Freie Seite',
  },
  placeholder: (label: string, hint: string) => `[Bitte ausfüllen: ${label}. ${hint}]`,
  idTaken: (path: string) => `${path} gibt es schon. Bitte eine andere Kennung wählen.`,
  check: 'Danach zeigt „npm run check“, was noch fehlt.',
  procedure: {
    heading: 'Ablauf',
    body: '[Bitte ausfüllen: Wer tut was, in welcher Reihenfolge?]',
    several: 'Mehrere durch Komma trennen.',
    next: (path: string) =>
      `Weiter: ${path} öffnen und jede Stelle mit „[Bitte ausfüllen …]“ durch Ihren Text ersetzen.`,
  },
  terms: {
    validFrom: 'Erster Tag, an dem die erste Version gilt.',
    clauses: ['Gegenstand', 'Leistungen', 'Kosten', 'Kündigung', 'Anregungen und Beschwerden'],
    clause: '[Bitte ausfüllen: Text der Klausel]',
    plain: '[Bitte ausfüllen: dasselbe in einfachen Worten]',
    how: '[Bitte ausfüllen: wie Kundinnen und Kunden das Dokument vor der Unterschrift bekommen]',
    next: 'Weiter: den Text eintragen, prüfen lassen und unter approved eintragen, wer ihn wann freigegeben hat.',
  },
  version: {
    document: 'Dokument, das eine neue Version bekommt.',
    noneWithVersion: 'Es gibt noch keine Bedingungen. Zuerst: npm run new -- terms',
    after: (day: string) => `Die neue Version muss nach der letzten beginnen (${formatDate('de', day)}).`,
    why: '[Bitte ausfüllen: warum die Klausel geändert wird]',
    meaning: '[Bitte ausfüllen: was das für Kundinnen und Kunden heißt]',
    translation: 'Übersetzung der neuen Version: erst anpassen, wenn der verbindliche Text feststeht.',
    guide: 'Kopie der vorigen Version. Text ändern und jede geänderte Klausel unter changes erklären.',
    next: (day: string) =>
      `Weiter: den Text ändern, unter changes jede geänderte Klausel erklären, freigeben lassen und spätestens am ${formatDate('de', day)} ankündigen.`,
  },
  page: { body: '[Bitte ausfüllen: Text der Seite]' },
  unknownKind: (kind: string | undefined, kinds: string) =>
    kind === undefined
      ? `Bitte angeben, was angelegt werden soll: ${kinds}.`
      : `„${kind}“ lässt sich nicht anlegen; möglich sind: ${kinds}.`,
  exists: (path: string) => `${path} gibt es schon und bleibt, wie es ist.`,
  existsCompletable: (path: string) =>
    `${path} gibt es schon. Mit --complete wird ergänzt, was fehlt; was geschrieben ist, bleibt.`,
  complete: (path: string) =>
    `${path} gibt es schon. Soll ergänzt werden, was noch fehlt? Was geschrieben ist, bleibt.`,
  yes: 'ja',
  no: 'nein',
  written: (path: string) => `Angelegt: ${path}`,
  completed: (path: string, added: readonly string[]) =>
    added.length === 0 ? `In ${path} fehlt nichts.` : `Ergänzt: ${path} (${added.join(', ')})`,
  left: 'Abgebrochen; es wurde nichts geschrieben.',
  id: 'Kennung (wird zum Dateinamen)',
  noId: (found: string, meant: string | undefined) =>
    `„${found}“ taugt nicht als Kennung: nur Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.${meant ? ` Vorschlag: ${meant}` : ''}`,
  reservedId: (found: string) =>
    `„${found}“ taugt nicht als Kennung: Windows hält den Namen für ein Gerät. Bitte etwas anhängen, zum Beispiel „${found}-1“.`,
  notYet: 'Das Datum liegt in der Zukunft.',
  topics: (known: string) =>
    `Kurzes Stichwort, unter dem sich Rückmeldungen zählen lassen.${known === '' ? '' : ` Bisher: ${known}.`}`,
  personal: (kind: PersonalDataKind, found: string) =>
    `Im Text steht ${personalDataKinds.de[kind]} („${found}“). Bitte ohne personenbezogene Angaben schreiben, zum Beispiel „eine Kundin“.`,
  feedbackNext:
    'Weiter: Eingang bestätigen und das Datum unter acknowledgedOn eintragen. „npm run check“ erinnert an die Fristen.',
  cycle: {
    name: 'Name des Zyklus',
    nameHint: 'Meist das Jahr; auch 2026-h1 oder kita-jahr-2026-27 ist möglich.',
    endsEarly: 'Der Zeitraum endet, bevor er beginnt.',
    guide: [
      'Angelegt mit „npm run new -- evaluation“. Was bekannt ist, steht schon da; zu beurteilen bleibt:',
      'Unter followUp: Stand (status) und Wirkung (effect) jeder Maßnahme.',
      'Je Verfahren: die Werte (value), ob das Ziel erreicht ist (rating: met, partly-met, not-met), die Bewertung',
      '(assessment), die Schlussfolgerung (conclusion: keep, change, end) mit Begründung (reasoning) und Maßnahmen (measures).',
      'Am einfachsten geht das mit „npm run evaluate“. Zum Schluss: heldOn eintragen und status auf closed setzen.',
    ],
    last: (title: string, verdict: string) => `Zuletzt (${title}): ${verdict || 'ohne Bewertung'}`,
    never: 'Noch nie bewertet',
    noFeedback: 'Keine Rückmeldungen im Zeitraum',
    feedback: (counts: string, ids: string) => `Rückmeldungen im Zeitraum: ${counts} (${ids})`,
    indicator: (title: string, unit: string | undefined, target: string | number | undefined, before: string) =>
      [
        `${title}${unit ? ` in ${unit}` : ''}`,
        target === undefined ? 'ohne Zielwert' : `Ziel ${target}`,
        before === '' ? 'noch nie gemessen' : `bisher ${before}`,
      ].join('; '),
    measure: (title: string, procedure: string, owner: string | undefined, due: string | undefined) =>
      `${title} (${procedure}${owner ? `, ${owner}` : ''}${due ? `, fällig am ${formatDate('de', due)}` : ''})`,
    kinds: {
      complaint: (number: number) => count(number, 'Beschwerde', 'Beschwerden'),
      suggestion: (number: number) => count(number, 'Anregung', 'Anregungen'),
      praise: (number: number) => `${number}-mal Lob`,
    },
    feedbackHeading: 'Rückmeldungen im Zeitraum',
    noFeedbackInPeriod: (day: string) => `Bis zum ${day} ist keine Rückmeldung aus diesem Zeitraum eingetragen.`,
    feedbackInPeriod: (facts: {
      counts: string;
      total: number;
      answered: number;
      measures: number;
      topics: string;
      day: string;
    }) =>
      `Bis zum ${facts.day} sind ${count(facts.total, 'Rückmeldung', 'Rückmeldungen')} eingegangen: ${facts.counts}. ` +
      `${facts.answered} davon ${facts.answered === 1 ? 'ist' : 'sind'} beantwortet, ${facts.measures} führten zu einer Maßnahme.` +
      `${facts.topics === '' ? '' : ` Häufigste Themen: ${facts.topics}.`}`,
    addedMeasures: (number: number) => count(number, 'Maßnahme', 'Maßnahmen'),
    addedProcedures: (number: number) => count(number, 'Verfahren', 'Verfahren'),
    next: (cycle: string) => [
      `Weiter: „npm run evaluate -- ${cycle}“ führt Schritt für Schritt durch die Bewertung.`,
      'Oder die Datei öffnen und ausfüllen; „npm run check“ zeigt, was noch zu beurteilen ist.',
    ],
  },
};
