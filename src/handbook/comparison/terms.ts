import { compareClauses } from '../clause-changes.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf } from '../clauses.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { documentTitle, versionInForce } from '../queries/terms.ts';
import { documentOf, languageOf, type TermsDocumentModel } from '../terms-model.ts';
import type { ComparedDays, TermsDocumentChange, TermsVersionChange } from './change.ts';
import { BODY, compareEntries, editOf, withoutFields } from './field-changes.ts';
import { nameOf, pageEvents } from './page-life.ts';
import { entriesOf, type Pairing, pairsOf } from './pairing.ts';
import type { Pair } from './renames.ts';
import type { Relink } from './same-value.ts';

/** What became of the terms documents and their versions, document by document. */
export function compareTerms(
  pairing: Pairing,
  before: Handbook,
  after: Handbook,
  days: ComparedDays,
  relink: Relink,
): (TermsDocumentChange | TermsVersionChange)[] {
  const documents = pageEvents(pairing, 'terms-document', relink).map(
    ({ entry, event }): TermsDocumentChange => ({ ...nameOf('terms-document', entry), ...event }),
  );
  const versions = versionTexts(pairing).flatMap((texts) => {
    const model = after.terms.get(texts.document) ?? before.terms.get(texts.document);
    return compareVersion(texts, model, days, relink);
  });
  const all = [...documents, ...versions];
  const ids = [...new Set(all.map(({ id }) => id))].sort();
  return ids.flatMap((id) => all.filter((change) => change.id === id));
}

/** What became of the texts of one version. */
interface VersionTexts {
  /** Id of the document, as it is called afterwards. */
  readonly document: string;
  readonly pairs: Pair<'terms-version'>[];
  readonly added: Entry<'terms-version'>[];
  readonly removed: Entry<'terms-version'>[];
}

/** Gathers the texts of each version, oldest version first. */
function versionTexts(pairing: Pairing): VersionTexts[] {
  const documents = new Map(pairsOf(pairing, 'terms-document').map(({ before, after }) => [before.id, after.id]));
  const versions = new Map<string, VersionTexts>();
  const at = (document: string, version: string): VersionTexts => {
    const key = `${document} ${version}`;
    const texts = versions.get(key) ?? { document, pairs: [], added: [], removed: [] };
    versions.set(key, texts);
    return texts;
  };
  for (const pair of pairsOf(pairing, 'terms-version')) at(documentOf(pair.after), pair.after.id).pairs.push(pair);
  for (const entry of entriesOf(pairing.added, 'terms-version')) at(documentOf(entry), entry.id).added.push(entry);
  for (const entry of entriesOf(pairing.removed, 'terms-version')) {
    const document = documentOf(entry);
    at(documents.get(document) ?? document, entry.id).removed.push(entry);
  }
  return [...versions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, texts]) => texts);
}

function compareVersion(
  { document, pairs, added, removed }: VersionTexts,
  model: TermsDocumentModel | undefined,
  days: ComparedDays,
  relink: Relink,
): TermsVersionChange[] {
  const name = (entries: readonly Entry<'terms-version'>[]) => ({
    subject: 'terms-version' as const,
    id: document,
    title: model ? documentTitle(model) : document,
    path: entries[0]?.path ?? '',
    validFrom: entries[0]?.data.validFrom ?? '',
    languages: entries.map(languageOf).sort(),
  });
  const kept = pairs.map(({ after }) => after);
  const isKept = kept.length > 0 || (added.length > 0 && removed.length > 0);
  if (!isKept) {
    if (removed.length > 0) return [{ ...name(removed), kind: 'removed' }];
    return [{ ...name(added), ...arrival(added, model, days) }];
  }
  const moved = pairs.filter((pair) => pair.before.id !== pair.after.id);
  const [first] = moved;
  const announced = announcement(pairs, days);
  return [
    ...(first ? [{ ...name(kept), kind: 'rescheduled' as const, from: first.before.data.validFrom }] : []),
    ...(announced ? [{ ...name(kept), ...announced }] : []),
    ...(hasBegun(pairs, days) ? [{ ...name(kept), kind: 'came-into-force' as const }] : []),
    ...(added.length > 0 ? [{ ...name(added), kind: 'language-added' as const }] : []),
    ...pairs.flatMap((pair) => compareText(pair, announced !== undefined, relink, name([pair.after]))),
    ...(removed.length > 0 ? [{ ...name(removed), kind: 'language-removed' as const }] : []),
  ];
}

/** How a new version enters. */
function arrival(texts: readonly Entry<'terms-version'>[], model: TermsDocumentModel | undefined, days: ComparedDays) {
  const { validFrom, announcedOn, appliesTo } = (bindingText(texts, model) as Entry<'terms-version'>).data;
  if (validFrom > days.after) {
    if (announcedOn !== undefined) return { kind: 'announced', on: announcedOn, appliesTo } as const;
    return { kind: 'added', state: 'planned' } as const;
  }
  const current = model && versionInForce(model, days.after);
  return { kind: 'added', state: current?.validFrom === validFrom ? 'in-force' : 'past' } as const;
}

/** The text that a version's own data is taken from: the binding one, if it is among them. */
function bindingText(texts: readonly Entry<'terms-version'>[], model: TermsDocumentModel | undefined) {
  const language = model?.document?.data.bindingLanguage;
  return texts.find((text) => languageOf(text) === language) ?? texts[0];
}

/** A version that was there before and has been announced since. */
function announcement(pairs: readonly Pair<'terms-version'>[], days: ComparedDays) {
  for (const { before, after } of pairs) {
    const { announcedOn, validFrom, appliesTo } = after.data;
    if (announcedOn !== undefined && before.data.announcedOn === undefined && validFrom > days.after) {
      return { kind: 'announced', on: announcedOn, appliesTo } as const;
    }
  }
  return undefined;
}

function hasBegun(pairs: readonly Pair<'terms-version'>[], days: ComparedDays): boolean {
  return pairs.some(({ after: { data } }) => days.before < data.validFrom && data.validFrom <= days.after);
}

function compareText(
  pair: Pair<'terms-version'>,
  announced: boolean,
  relink: Relink,
  name: Omit<Extract<TermsVersionChange, { kind: 'reformatted' }>, 'kind'>,
): TermsVersionChange[] {
  const moved = pair.before.id !== pair.after.id;
  // A version that moves to another day has the day in its data, too.
  const told = [...(moved ? ['validFrom'] : []), ...(announced ? ['announcedOn'] : [])];
  const difference = withoutFields(compareEntries(pair.before, pair.after, relink), told);
  const movedFolder = documentOf(pair.before) !== documentOf(pair.after);
  return editOf(difference, told.length > 0 || movedFolder).map(
    (edit): TermsVersionChange =>
      edit.kind === 'changed' ? { ...name, ...edit, clauses: changedClauses(pair, edit.fields) } : { ...name, ...edit },
  );
}

function changedClauses({ before, after }: Pair<'terms-version'>, fields: readonly { field: string }[]): string[] {
  if (!fields.some(({ field }) => field === BODY)) return [];
  return compareClauses(clausesOf(before.prose), clausesOf(after.prose)).flatMap((change): string[] => {
    if (change.kind === 'added') return [labelOf(change.after)];
    if (change.kind === 'removed') return [labelOf(change.before)];
    return change.renumbered || change.reworded ? [labelOf(change.after)] : [];
  });
}

function labelOf({ label, title }: Clause): string {
  return label === '' ? title : label;
}
