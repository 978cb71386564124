import { isDeepStrictEqual } from 'node:util';
import type { Handbook } from '../handbook/index.ts';
import { nextFeedbackId } from '../handbook/queries/feedback-ids.ts';
import { ownContacts } from '../rules/detection/own-contacts.ts';
import { type PersonalDataKind, personalData } from '../rules/detection/personal-data.ts';
import { type FeedbackEntry, feedbackEntry } from '../schemas/feedback-entry.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { YamlValue } from '../yaml/scalar-text.ts';
import { fieldLines } from '../yaml/value-text.ts';
import { type CellProblem, readCell, type ValueWords } from './cell-values.ts';
import type { ColumnField } from './columns.ts';
import { armed } from './injection.ts';
import type { Row, Table } from './read-table.ts';

/** A row that cannot be imported, and why. */
export interface RowProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Heading of the column; none where it is about the whole row. */
  readonly column?: string;
  readonly why:
    | CellProblem
    | 'missing'
    | 'future'
    | 'personal'
    | 'duplicate'
    | 'taken'
    | 'invalid'
    | 'quotes'
    | 'cells'
    | 'delimiter';
  /** What stands there; never personal data. */
  readonly found?: string;
  /** What would be possible. */
  readonly allowed?: string;
  readonly personal?: PersonalDataKind;
}

/** An entry to be written. */
export interface PlannedEntry {
  readonly id: string;
  /** Below the content root. */
  readonly path: string;
  readonly text: string;
}

/** What an import would do. */
export interface ImportPlan {
  readonly entries: readonly PlannedEntry[];
  /** Ids of rows that the register holds already, word for word. */
  readonly unchanged: readonly string[];
  /** In the order of the file. */
  readonly problems: readonly RowProblem[];
}

/** What to import, and into what. */
export interface ImportOptions {
  readonly table: Table;
  readonly columns: ReadonlyMap<string, ColumnField | undefined>;
  readonly handbook: Handbook;
  readonly today: IsoDate;
  readonly words?: ValueWords;
}

const REQUIRED = ['received', 'channel', 'kind', 'summary'] as const;
const TOLD = ['summary', 'consequence', 'published'] as const;

/** Reads the rows of a table as entries of the register; writes nothing. */
export function planImport(options: ImportOptions): ImportPlan {
  const { table, handbook } = options;
  const problems: RowProblem[] = table.broken.map(({ line, why }) => ({ line, why }));
  const read = table.rows.flatMap((row) => {
    const entry = readRow(row, options);
    if (Array.isArray(entry)) problems.push(...entry);
    return Array.isArray(entry) ? [] : [{ row, ...entry }];
  });

  const given = new Set(read.flatMap(({ id }) => id ?? []));
  const existing = existingEntries(handbook);
  const lines = new Map<string, number>();
  const entries: PlannedEntry[] = [];
  const unchanged: string[] = [];
  for (const { row, id: own, data } of read) {
    const id = own ?? nextFeedbackId(handbook, data.received.slice(0, 4), given);
    given.add(id);
    const before = existing.get(id);
    const column = headingOf(options, 'id');
    if (lines.has(id)) {
      problems.push({ line: row.line, ...column, why: 'duplicate', found: id, allowed: String(lines.get(id)) });
    } else if (before !== undefined && isDeepStrictEqual(before, data)) {
      unchanged.push(id);
    } else if (before !== undefined) {
      problems.push({ line: row.line, ...column, why: 'taken', found: id });
    } else {
      entries.push({ id, path: `feedback/${data.received.slice(0, 4)}/${id}.yaml`, text: entryText(data) });
    }
    if (!lines.has(id)) lines.set(id, row.line);
  }
  return { entries, unchanged, problems: problems.sort((a, b) => a.line - b.line) };
}

interface ReadRow {
  readonly id: string | undefined;
  readonly data: FeedbackEntry;
}

function readRow(row: Row, options: ImportOptions): ReadRow | RowProblem[] {
  const { table, columns, handbook, today, words } = options;
  const problems: RowProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [index, heading] of table.headings.entries()) {
    const field = columns.get(heading);
    if (field === undefined || field === 'ignore') continue;
    const cell = armed(row.cells[index] ?? '');
    const read = readCell(field, cell, handbook, words);
    if ('value' in read && read.value !== undefined) values[field] = read.value;
    if ('problem' in read)
      problems.push({
        line: row.line,
        column: heading,
        why: read.problem,
        found: shown(cell, options),
        ...(read.allowed && { allowed: read.allowed }),
      });
  }
  const reported = new Set(problems.map(({ column }) => column));
  const add = (field: ColumnField, problem: Pick<RowProblem, 'why' | 'found' | 'personal'>) => {
    const column = headingOf(options, field);
    if (!reported.has(column.column)) problems.push({ line: row.line, ...column, ...problem });
  };
  for (const field of REQUIRED) if (values[field] === undefined) add(field, { why: 'missing' });
  for (const field of ['received', 'acknowledgedOn', 'resolvedOn', 'answered'] as const) {
    const date = values[field];
    if (typeof date === 'string' && date !== 'anonymous' && date > today) add(field, { why: 'future', found: date });
  }
  for (const field of TOLD) {
    const text = values[field];
    const [found] = typeof text === 'string' ? personalData(text, ownContacts(handbook)) : [];
    if (found) add(field, { why: 'personal', personal: found.kind });
  }
  if (problems.length > 0) return problems;
  const { id, ...fields } = values;
  const checked = feedbackEntry.safeParse(fields);
  if (checked.success) return { id: typeof id === 'string' ? id : undefined, data: checked.data };
  return [{ line: row.line, why: 'invalid', found: checked.error.issues[0]?.path.join('.') ?? '' }];
}

/** What stands in a cell, for a message; a long or personal text is not repeated. */
function shown(cell: string, { handbook }: ImportOptions): string {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (personalData(text, ownContacts(handbook)).length > 0) return '…';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
const SHOWN = 40;

function headingOf({ columns }: ImportOptions, field: ColumnField): { column: string } {
  return { column: [...columns].find(([, one]) => one === field)?.[0] ?? field };
}

/** By id; entries that cannot be used are there, too, and equal nothing. */
function existingEntries({ files, feedback }: Handbook): ReadonlyMap<string, FeedbackEntry | string> {
  return new Map(
    files.flatMap(({ path, identity }) =>
      identity?.kind === 'feedback' ? [[identity.id, feedback.get(identity.id)?.data ?? path] as const] : [],
    ),
  );
}

/** An entry as a file, in the order of the schema; what the schema fills in by itself is left out. */
export function entryText(data: FeedbackEntry): string {
  const fields = Object.keys(feedbackEntry.shape).map((field) => [field, data[field as keyof FeedbackEntry]] as const);
  const isDefault = (value: unknown) => value === false || (Array.isArray(value) && value.length === 0);
  return fieldLines(
    Object.fromEntries(fields.filter(([, value]) => !isDefault(value))) as Readonly<
      Record<string, YamlValue | undefined>
    >,
  );
}
