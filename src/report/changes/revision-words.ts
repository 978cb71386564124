import type { Change } from '../../handbook/comparison/index.ts';
import type { Revision } from '../../handbook/document-control/index.ts';
import { messages } from '../../messages/index.ts';
import type { ContentKind } from '../../schemas/index.ts';
import { changeInWords } from './change-words.ts';
import { fieldWords, type SummaryWords } from './field-words.ts';

/**
 * What one commit did to one page, in lines of plain text; the page itself is not named.
 *
 * @param title the page's name, where a sentence cannot do without
 */
export function revisionInWords(revision: Revision, title: string, language: 'de' | 'en'): string[] {
  const { lines } = messages(language).documentControl;
  const { kind, from, weight, changes } = revision;
  if (kind === 'added') return [lines.added];
  if (kind === 'deleted') return [lines.deleted];
  const summary: SummaryWords = { language, words: messages(language).changes };
  return [
    ...(from === undefined ? [] : [lines.renamed(from)]),
    ...changes.flatMap((change) => changeLine({ ...change, title: titleOf(change, title) }, revision, summary)),
    ...(from === undefined && changes.length === 0 ? [weight === 'form' ? lines.form : lines.unknown] : []),
  ];
}

/** Assessments and measures have names of their own; everything else is the page. */
function titleOf(change: Change, page: string): string {
  return change.subject === 'measure' ? change.title : page;
}

const KINDS: Partial<Readonly<Record<Change['subject'], ContentKind>>> = {
  procedure: 'procedure',
  'terms-document': 'terms-document',
  'terms-version': 'terms-version',
  evaluation: 'evaluation',
  page: 'page',
  catalogue: 'catalogue',
  acknowledgement: 'acknowledgement',
};

function changeLine(change: Change, { from, weight }: Revision, summary: SummaryWords): string[] {
  const { lines } = messages(summary.language).documentControl;
  if (change.kind === 'reformatted') return from === undefined ? [lines.form] : [];
  if (change.kind === 'relinked') return [lines.references];
  const kind = KINDS[change.subject];
  if (change.kind !== 'changed' || !('fields' in change) || kind === undefined) {
    return [changeInWords(change, summary)];
  }
  const fields = fieldWords(change.fields, kind, summary);
  const clauses = 'clauses' in change && change.clauses.length > 0 ? ` (${change.clauses.join(', ')})` : '';
  if (weight === 'dates') return [lines.dates(fields)];
  const isAdministration = 'weight' in change && change.weight === 'administration';
  return [lines[isAdministration ? 'administration' : 'changed'](`${fields}${clauses}`)];
}
