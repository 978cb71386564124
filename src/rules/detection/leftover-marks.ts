import type { Entry } from '../../handbook/index.ts';
import { type Content, perContent } from '../../handbook/queries/per-content.ts';
import type { Place } from '../../prose/place.ts';
import { placeOfWords } from './place-in-text.ts';

/** What marks in a text were meant to become. */
export type LeftoverMark = 'heading-without-space' | 'unread-link';

/** "##Ablauf" at the beginning of a line; one sign alone may be a hashtag or a number. */
const HEADING = /^#{2,6}[^\s#].*$/m;

/** "[Worte](", or "[Worte] (./seite.mdx": a blank too many, a bracket too few. */
const LINK = /(\[[^[\]]+\])(?:\(| \((?:\.{1,2}\/|https?:|mailto:|tel:|[\w./-]+\.mdx?(?![\w])))/;

/** A mark and where it stands. */
interface MarkInPlace {
  readonly mark: LeftoverMark;
  readonly place: Place;
}

/** Marks of Markdown that readers would see as they are, because a slip keeps them from being read. */
export function leftoverMarks(entry: Entry): MarkInPlace[] {
  return mayHoldMarks(entry) ? [...marksIn(entry)] : [];
}

const MARK = /#|\] ?\(/;

const mayHoldMarks = perContent('may-hold-leftover-marks', ({ prose }: Content) =>
  prose.blocks.some(({ kind, text }) => kind !== 'code' && MARK.test(text)),
);

function* marksIn({ prose, file }: Entry): Iterable<MarkInPlace> {
  for (const { kind, text, place } of prose.blocks) {
    // Where code is quoted, the marks may be what the text is about.
    if (kind === 'code' || !MARK.test(text) || isAboutCode(file.digest.text, place)) continue;
    const heading = kind === 'paragraph' ? HEADING.exec(text)?.[0] : undefined;
    if (heading !== undefined) yield { mark: 'heading-without-space', place: placeOfWords(file, place, heading) };
    const link = LINK.exec(text)?.[1];
    if (link !== undefined) yield { mark: 'unread-link', place: placeOfWords(file, place, link) };
  }
}

function isAboutCode(text: string, { line, endLine = line }: Place): boolean {
  return text
    .split('\n')
    .slice(line - 1, endLine)
    .some((one) => one.includes('`') || one.includes('\\'));
}
