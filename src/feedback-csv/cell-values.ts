import type { Choice } from '../ask/question.ts';
import { findNamed } from '../ask/question.ts';
import type { Handbook } from '../handbook/index.ts';
import { measures } from '../handbook/index.ts';
import { meantDate, meantId } from '../rules/detection/meant-value.ts';
import { channel, feedbackKind } from '../schemas/feedback-entry.ts';
import { choiceLabels } from '../schemas/field.ts';
import { isIsoDate } from '../schemas/scalars.ts';
import type { ColumnField } from './columns.ts';

/** Why a cell cannot be taken. */
export type CellProblem = 'date' | 'choice' | 'yes-no' | 'unknown' | 'id' | 'exceptions';

/** A cell's value as the field holds it, or why there is none. */
export type CellValue = { readonly value: unknown } | { readonly problem: CellProblem; readonly allowed?: string };

/** Further words for values, by field: what people write, and what it means. */
export type ValueWords = Readonly<Partial<Record<'channel' | 'kind', WordList>>>;

type WordList = Readonly<Record<string, string>>;

/** Words for the ways in which feedback comes, and for its kinds, beside their labels. */
const WORDS: ValueWords = {
  channel: {
    card: 'card',
    karte: 'card',
    feedbackkarte: 'card',
    briefkasten: 'card',
    gespraech: 'conversation',
    persoenlich: 'conversation',
    muendlich: 'conversation',
    'vor ort': 'conversation',
    tel: 'phone',
    'tel.': 'phone',
    anruf: 'phone',
    telefonisch: 'phone',
    telephone: 'phone',
    mail: 'email',
    'e-mail': 'email',
    email: 'email',
    internet: 'web',
    online: 'web',
    formular: 'web',
    webformular: 'web',
    kontaktformular: 'web',
    homepage: 'web',
    webseite: 'web',
    umfrage: 'survey',
    fragebogen: 'survey',
    kundenbefragung: 'survey',
    beirat: 'committee',
    rat: 'committee',
    elternbeirat: 'committee',
    versammlung: 'committee',
  },
  kind: {
    kritik: 'complaint',
    reklamation: 'complaint',
    beschwerden: 'complaint',
    idee: 'suggestion',
    vorschlag: 'suggestion',
    wunsch: 'suggestion',
    verbesserungsvorschlag: 'suggestion',
    hinweis: 'suggestion',
    dank: 'praise',
    danke: 'praise',
    positiv: 'praise',
    kompliment: 'praise',
  },
};

/**
 * Reads one cell. An empty one has the value undefined.
 *
 * @param own further words that the organisation uses
 */
export function readCell(field: ColumnField, cell: string, handbook: Handbook, own: ValueWords = {}): CellValue {
  const text = cell.trim();
  if (text === '') return { value: undefined };
  switch (field) {
    case 'received':
    case 'acknowledgedOn':
    case 'resolvedOn':
      return readDate(text);
    case 'answered':
      return /^(?:anonym(?:ous)?|ohne adresse|nicht möglich)$/i.test(text) ? { value: 'anonymous' } : readDate(text);
    case 'channel':
      return readWord(text, channel(), handbook, own.channel, WORDS.channel);
    case 'kind':
      return readWord(text, feedbackKind(), handbook, own.kind, WORDS.kind);
    case 'urgent':
      return readYesNo(text);
    case 'station':
      return readReference(
        text,
        handbook.settings.customerPath.map(({ id, title }) => ({ value: id, label: title })),
      );
    case 'procedure':
      return readReference(
        text,
        [...handbook.procedures.values()].map(({ id, data }) => ({ value: id, label: data.title })),
      );
    case 'measure':
      return readReference(
        text,
        measures(handbook).map(({ measure }) => ({ value: measure.id, label: measure.title })),
      );
    case 'topic':
    case 'id': {
      const id = meantId(text);
      return id === undefined ? { problem: 'id' } : { value: id };
    }
    case 'exceptions':
      return readJson(text);
    case 'summary':
      return { value: text };
    default:
      return { value: cell };
  }
}

function readDate(text: string): CellValue {
  // A spreadsheet may write the time behind the day.
  const day = text.replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '');
  const short = /^(\d{1,2}\.\d{1,2}\.)(\d{2})$/.exec(day);
  const date = isIsoDate(day) ? day : meantDate(short ? `${short[1]}20${short[2]}` : day);
  return date === undefined ? { problem: 'date' } : { value: date };
}

function readWord(
  text: string,
  schema: ReturnType<typeof channel> | ReturnType<typeof feedbackKind>,
  { settings }: Handbook,
  ...words: (WordList | undefined)[]
): CellValue {
  const labels = Object.entries(choiceLabels.get(schema as never)?.labels ?? {});
  const inLanguage = (language: 'de' | 'en') =>
    labels.map(([value, label]): Choice => ({ value, label: label[language] }));
  const found = findNamed([...inLanguage('de'), ...inLanguage('en')], text);
  if (found) return { value: found.value };
  const said = text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  for (const list of words) {
    const meant = Object.entries(list ?? {}).find(([word]) => word === text || word.toLowerCase() === said);
    if (meant) return { value: meant[1] };
  }
  const allowed = inLanguage(settings.language).map(({ label }) => label);
  return { problem: 'choice', allowed: allowed.join(', ') };
}

function readYesNo(text: string): CellValue {
  if (/^(?:ja|j|x|1|wahr|true|yes|y|dringend|eilt)$/i.test(text)) return { value: true };
  return /^(?:nein|n|-|0|falsch|false|no)$/i.test(text) ? { value: false } : { problem: 'yes-no' };
}

function readReference(text: string, choices: readonly Choice[]): CellValue {
  const found = findNamed(choices, text);
  return found ? { value: found.value } : { problem: 'unknown' };
}

function readJson(text: string): CellValue {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: 'exceptions' };
  }
}
