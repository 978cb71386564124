import { createHash } from 'node:crypto';
import type { Place } from '../prose/place.ts';
import type { Evaluation } from '../schemas/evaluation.ts';
import type { Procedure } from '../schemas/procedure.ts';
import { EXPLANATION, normaliseWords } from './clauses.ts';
import type { Entry } from './entry.ts';

/**
 * Fingerprints: SHA-256 over normalised text.
 *
 * Normalised text is UTF-8 in Unicode normal form C, with line feeds as line ends; every run of white space
 * within a line (tabs and no-break spaces included) is one space; no space begins or ends a line; blank lines stand
 * single and neither first nor last; the text ends with one line feed. `termsText` gives the text of a terms version
 * in this form, and that is what the public site publishes, so that anyone can check it with coreutils alone:
 *
 *     sha256sum 2026-01-01.de.txt
 *
 * A copy that came through a mail program or an editor may have other line ends or spaces. Brought back into form:
 *
 *     tr -d '\r' < copy.txt | tr -s ' \t' ' ' | sed 's/^ //; s/ $//' | cat -s | sha256sum
 */
export type Fingerprint = string;

/** SHA-256 over a normalised text, as `sha256:` and 64 hexadecimal digits. */
export function fingerprint(text: string): Fingerprint {
  return `sha256:${createHash('sha256').update(normaliseText(text), 'utf8').digest('hex')}`;
}

/** SHA-256 over the bytes of a file, written as a fingerprint. */
export function sumOf(bytes: Uint8Array): Fingerprint {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Brings a text into the form over which fingerprints are made; doing it twice changes nothing. */
export function normaliseText(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const joined = lines.join('\n').replace(/\n{3,}/g, '\n\n');
  return `${joined.replace(/^\n+|\n+$/g, '')}\n`;
}

/**
 * What binds of a terms version: from when and for whom it applies, and its text.
 *
 * Explanations in plain language and comments are left out, because they do not bind: they may be improved at any time.
 * The summary, the explained changes, approvals and reviews stand in the frontmatter and are left out for the same reason.
 *
 * @returns the normalised text; Markdown as the editors wrote it, links to other files of the handbook reduced to their words
 */
export function termsText(version: Entry<'terms-version'>): string {
  const { data, prose, body, file } = version;
  const hidden = [
    ...prose.components.filter(({ name }) => name === EXPLANATION).map(({ place }) => place),
    ...prose.comments,
  ];
  const header = `validFrom: ${data.validFrom}\nappliesTo: ${data.appliesTo}\n\n`;
  return normaliseText(header + withoutFileLinks(without(body, file.digest.bodyLine, hidden)));
}

/** Links to other files of the handbook keep their words only: where a file lies does not bind, and is not public. */
function withoutFileLinks(body: string): string {
  return body.replace(/\[([^\]]*)\]\((?![a-z][a-z0-9+.-]*:|#)[^()\s]*\.mdx(?:#[^()\s]*)?\)/gi, '$1');
}

/** The fingerprint of what binds of a terms version; see `termsText`. */
export function textFingerprint(version: Entry<'terms-version'>): Fingerprint {
  return fingerprint(termsText(version));
}

/**
 * The fingerprint of an evaluation: what was judged and decided, and by whom.
 *
 * Left out is what may go on after a cycle is closed: state, day of completion and changed pages of its measures,
 * and exceptions to rules.
 */
export function evaluationFingerprint({ data, body }: Entry<'evaluation'>): Fingerprint {
  return fingerprint(`${canonical(judged(data))}\n\n${body}`);
}

/**
 * The fingerprint of a procedure: what an assessment judges.
 *
 * Left out is what concerns its administration: status and its dates, owner, audience, review interval, keywords, exceptions.
 */
export function procedureFingerprint({ data, body }: Entry<'procedure'>): Fingerprint {
  return fingerprint(`${canonical(assessed(data))}\n\n${body}`);
}

function judged({ title, period, heldOn, status, responsible, participants, followUp, assessments }: Evaluation) {
  return {
    title,
    period,
    heldOn,
    status,
    responsible,
    participants,
    followUp,
    assessments: assessments.map(({ measures, ...rest }) => ({
      ...rest,
      measures: measures.map(({ id, title, owner, due }) => ({ id, title, owner, due })),
    })),
  };
}

function assessed(procedure: Procedure) {
  const { title, task, stations, direction, media, rationale, goal, benefit, contents, indicators } = procedure;
  const { feedbackStages } = procedure;
  return { title, task, stations, direction, media, rationale, goal, benefit, contents, indicators, feedbackStages };
}

/**
 * Data as one text that does not depend on order of keys, quoting or line breaks of the YAML.
 * What is empty counts as missing, so that a field added by a later version of the format changes nothing.
 */
function canonical(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? '';
}

function ordered(value: unknown): unknown {
  if (typeof value === 'string') return normaliseWords(value) || undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(ordered);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, ordered(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A body without some parts of it. */
function without(body: string, firstLine: number, places: readonly Place[]): string {
  const starts = lineStarts(body);
  const offset = (line: number, column: number) => (starts[line - firstLine] ?? body.length) + column - 1;
  let text = '';
  let at = 0;
  for (const place of [...places].sort((a, b) => a.line - b.line || a.column - b.column)) {
    const start = offset(place.line, place.column);
    const end = offset(place.endLine ?? place.line, place.endColumn ?? place.column);
    if (start > at) text += body.slice(at, start);
    at = Math.max(at, end);
  }
  return text + body.slice(at);
}

function lineStarts(body: string): number[] {
  return [0, ...[...body.matchAll(/\r\n|[\n\r]/g)].map((match) => match.index + match[0].length)];
}
