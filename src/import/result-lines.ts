import type { Messages } from '../messages/index.ts';
import { fieldDoc } from '../rules/detection/field-label.ts';
import type { ImportedProcedure } from './procedure-text.ts';
import type { Remark } from './source-document.ts';

const FIELDS = ['rationale', 'goal', 'benefit', 'contents'] as const;
const LONGEST_QUOTE = 60;
const MOST_QUOTES = 8;

/** What a person has to know about a document that was taken over, line by line. */
export function resultLines(
  { written, images }: { readonly written: ImportedProcedure; readonly images: number },
  path: string,
  target: string,
  language: 'de' | 'en',
  words: Messages['importing'],
): string[] {
  const labels = (fields: readonly string[]) =>
    fields.map((field) => fieldDoc('procedure', field)?.label[language] ?? field).join(', ');
  const missing = FIELDS.filter((field) => !written.recognised.includes(field));
  const lines = [words.written(path, target), words.complete(written.words)];
  if (written.recognised.length > 0) lines.push(words.recognised(labels(written.recognised)));
  if (missing.length > 0) lines.push(words.missing(labels(missing)));
  if (written.presets.length > 0) lines.push(words.presets(labels(written.presets)));
  if (written.unrecognised.length > 0) lines.push(words.unrecognised(written.unrecognised.map(shortened)));
  if (images > 0) lines.push(words.images(images));
  for (const [kind, found] of byKind(written.remarks)) lines.push(words.remarks[kind](found));
  return lines;
}

function byKind(remarks: readonly Remark[]): Map<Remark['kind'], string[]> {
  const kinds = new Map<Remark['kind'], string[]>();
  for (const { kind, found } of remarks) kinds.set(kind, [...(kinds.get(kind) ?? []), shortened(found)]);
  return new Map(
    [...kinds].map(([kind, found]) => [
      kind,
      found.length > MOST_QUOTES ? [...found.slice(0, MOST_QUOTES), '…'] : found,
    ]),
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()} …` : line;
}
