import { transliterate } from '../prose/slug.ts';
import { closest } from '../rules/detection/similar.ts';
import { feedbackEntry } from '../schemas/feedback-entry.ts';
import { fieldDocs, type Text } from '../schemas/field.ts';

/** What a column holds: the id, a field of an entry, or nothing that is wanted. */
export type ColumnField = 'id' | keyof typeof feedbackEntry.shape | 'ignore';

/** What each column holds, by its heading. */
export type ColumnMapping = Readonly<Record<string, ColumnField>>;

/** All fields that a column can hold, in the order of the format. */
export const COLUMN_FIELDS: readonly Exclude<ColumnField, 'ignore'>[] = [
  'id',
  ...(Object.keys(feedbackEntry.shape) as (keyof typeof feedbackEntry.shape)[]),
];

const ID_LABEL: Text = { de: 'Kennung', en: 'Id' };

/** A field's name for people. */
export function columnLabel(field: Exclude<ColumnField, 'ignore'>, language: keyof Text): string {
  const doc = field === 'id' ? undefined : fieldDocs.get(feedbackEntry.shape[field] as never);
  return (doc?.label ?? ID_LABEL)[language];
}

/** Headings that people use, beside the fields' names and labels. */
const OTHER_HEADINGS: Readonly<Partial<Record<ColumnField, string>>> = {
  id: 'nr nummer lfdnr laufendenummer vorgangsnummer vorgang aktenzeichen number no',
  received: 'eingang eingegangen eingangsdatum datum eingangam erhaltenam date receivedon',
  channel: 'kanal eingangsweg eingangskanal medium way',
  kind: 'typ rueckmeldeart artderrueckmeldung type',
  station: 'phase pfadstation',
  topic: 'stichwort schlagwort keyword',
  summary: 'inhalt beschreibung text anliegen rueckmeldung kurzbeschreibung sachverhalt description message content',
  urgent: 'eilig eilt',
  acknowledgedOn: 'bestaetigt bestaetigtam eingangsbestaetigung',
  resolvedOn: 'geklaert geklaertam erledigt erledigtam geloest geloestam abgeschlossen abgeschlossenam resolved',
  answered: 'beantwortet antwort antwortam rueckantwort answeredon',
  consequence: 'folge ergebnis wasdarauswurde outcome',
  measure: 'massnahmennummer',
  published: 'veroeffentlicht oeffentlichertext',
};

/** What a column probably holds, by its heading; undefined if nothing is likely. */
export function guessField(heading: string): ColumnField | undefined {
  const word = plain(heading);
  if (word === '') return undefined;
  const names = new Map(COLUMN_FIELDS.flatMap((field) => headingsOf(field).map((name) => [name, field] as const)));
  return names.get(word) ?? names.get(closest(word, names.keys()) ?? '');
}

function headingsOf(field: Exclude<ColumnField, 'ignore'>): string[] {
  const labels = (['de', 'en'] as const).map((language) => plain(columnLabel(field, language)));
  return [plain(field), ...labels, ...(OTHER_HEADINGS[field]?.split(' ') ?? [])];
}

/**
 * What the columns of a table hold: as it was said before, else as their headings suggest. A field has one column; a
 * second one that looks like it is left open.
 */
export function mapColumns(headings: readonly string[], known: ColumnMapping): Map<string, ColumnField | undefined> {
  const taken = new Set<ColumnField>(headings.flatMap((heading) => known[heading] ?? []));
  return new Map(
    headings.map((heading) => {
      if (Object.hasOwn(known, heading)) return [heading, known[heading]];
      const guess = guessField(heading);
      if (guess === undefined || taken.has(guess)) return [heading, undefined];
      taken.add(guess);
      return [heading, guess];
    }),
  );
}

function plain(text: string): string {
  return transliterate(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
