import type { ParagraphRedline } from '../handbook/paragraph-changes.ts';
import { type ClauseRedline, headingOf } from '../handbook/redline.ts';
import type { Segment } from '../handbook/word-changes.ts';
import { formatDate } from '../messages/dates.ts';
import { redlineWords } from '../messages/redline.ts';
import { type Html, html } from '../prose/html-text.ts';
import { textDirection } from '../prose/writing.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import {
  type ComparedTexts,
  type ExplainedClause,
  type ExplainedComparison,
  type Explanation,
  explainedComparison,
  isTouched,
} from './explained-comparison.ts';

/** What stands around the words of a comparison. */
export interface ComparisonFrame {
  /** Language of what we say about the two texts. */
  readonly language: 'de' | 'en';
  /** Where the two versions can be read. */
  readonly beforeHref: string;
  readonly afterHref: string;
  /** That the texts are translations and which language binds; undefined for the binding text. */
  readonly translation: string | undefined;
  /** How many versions lie between the two whose explanations are not shown. */
  readonly leftOut: number;
}

/** What the parts of a comparison share. */
interface Shared {
  readonly words: ReturnType<typeof redlineWords>;
  readonly language: ComparisonFrame['language'];
  readonly date: (date: IsoDate) => string;
  /** Language and direction of the texts, where they differ from those of what we say about them. */
  readonly spoken: Html | undefined;
  /** Language and direction of what we say within such texts. */
  readonly own: Html | undefined;
  /** Whether explanations say which version they belong to: where versions lie between the two. */
  readonly areDated: boolean;
  readonly moves: ExplainedComparison['moves'];
}

/**
 * Writes a comparison of two texts as HTML: what changed at a glance, then clause by clause.
 *
 * The site's pages and the reader's browser write it with the same code, so both show the same.
 */
export function comparisonHtml(texts: ComparedTexts, frame: ComparisonFrame): Html {
  const { before, after, steps } = texts;
  const { clauses, general, moves } = explainedComparison(texts);
  const { language, leftOut } = frame;
  const words = redlineWords(language);
  const date = (day: IsoDate) => formatDate(language, day);
  const isForeign = after.language !== language;
  const shared: Shared = {
    words,
    language,
    date,
    spoken: isForeign ? inLanguage(after.language) : undefined,
    own: isForeign ? inLanguage(language) : undefined,
    areDated: steps.length > 1,
    moves,
  };
  return html`
<p class="lead">${words.introduction(date(before.validFrom), date(after.validFrom))}</p>
<p>${words.appliesFrom(date(after.validFrom))}</p>
<ul class="inline"><li><a href="${frame.afterHref}">${words.readAfter}</a></li> <li><a href="${frame.beforeHref}">${words.readBefore}</a></li></ul>
${shared.areDated && html`<p>${words.explanationsBetween}</p>`}
${leftOut > 0 && html`<p>${words.explanationsLeftOut(leftOut)}</p>`}
${frame.translation !== undefined && html`<p class="translation">${frame.translation}</p>`}
${overview(clauses, shared)}
${reading(clauses, shared)}
${general.length > 0 && html`<section aria-labelledby="_general"><h2 id="_general">${words.generalChanges}</h2>${explanationsOf(general, shared)}</section>`}
<section class="redline-clauses" aria-labelledby="_clauses"><h2 id="_clauses">${words.clauses}</h2>
${clauses.map((clause) => clauseOf(clause, shared))}</section>
`;
}

function inLanguage(tag: string): Html {
  return html` lang="${tag}" dir="${textDirection(tag)}"`;
}

function overview(clauses: readonly ExplainedClause[], { words, spoken }: Shared): Html {
  const touched = clauses.filter(isTouched);
  const unchanged = clauses.length - touched.length;
  const items = touched.map(
    (clause) =>
      html`<li><a href="#${clause.anchor}"${spoken}>${nameOf(clause, words)}</a> <span class="redline-state">${statesOf({ ...clause, isMoved: false }, words)}</span></li>`,
  );
  return html`<section aria-labelledby="_overview"><h2 id="_overview">${words.overview}</h2>
${items.length === 0 ? html`<p>${words.nothingChanged}</p>` : html`<ul>${items}</ul>`}
${unchanged > 0 && html`<p>${words.unchangedCount(unchanged)}</p>`}</section>`;
}

function reading(clauses: readonly ExplainedClause[], { words }: Shared): Html {
  return html`<section class="panel" aria-labelledby="_reading"><h2 id="_reading">${words.howToRead}</h2>
<p><ins>${words.insertedLooks}</ins> <del>${words.deletedLooks}</del> ${!clauses.every(isTouched) && words.foldedHint}</p>
<p>${words.onlyBinding}</p></section>`;
}

function nameOf({ after, before }: ClauseRedline, words: Shared['words']): string {
  const shown = after ?? before;
  return (shown && headingOf(shown)) || words.opening;
}

/** What became of a clause: changed, formerly § 11, moved. */
function statesOf(
  { change, isRenumbered, isMoved, before }: Pick<ClauseRedline, 'change' | 'isRenumbered' | 'isMoved' | 'before'>,
  words: Shared['words'],
): string {
  return [
    words.state[change],
    ...(isRenumbered && before ? [words.renumbered(before.label)] : []),
    ...(isMoved ? [words.moved] : []),
  ].join(', ');
}

/** One clause: what became of it, why and what that means, and its words; folded if they are the same. */
function clauseOf(clause: ExplainedClause, shared: Shared): Html {
  const { words, spoken } = shared;
  const title =
    clause.heading.length > 0 ? html`<span${spoken}>${segmentsOf(clause.heading, shared)}</span>` : words.opening;
  const heading = html`<h3>${title} <span class="redline-state">${statesOf(clause, words)}</span></h3>`;
  const text =
    clause.paragraphs.length > 0 &&
    html`<div class="redline-text"${spoken}>${clause.paragraphs.map((paragraph) => paragraphOf(paragraph, clause, shared))}</div>`;
  const explained = explanationsOf(clause.explanations, shared);
  const isFolded = clause.change === 'same' && text !== false;
  return html`<section id="${clause.anchor}" class="redline-clause">${
    isFolded
      ? html`<details><summary>${heading}</summary>${text}</details>${explained}`
      : html`${heading}${explained}${text}`
  }</section>
`;
}

/** Why something changed and what that means for customers; stands beside the change. */
function explanationsOf(
  explanations: readonly Explanation[],
  { words, language, date, areDated }: Shared,
): Html | undefined {
  if (explanations.length === 0) return undefined;
  const items = explanations.map((explanation) => {
    const spoken = explanation.language === language ? undefined : inLanguage(explanation.language);
    const dated =
      areDated &&
      html`<p class="redline-dated">${words.versionOf(date(explanation.version))}, <span${spoken}>${explanation.clause}</span></p>`;
    return html`${dated}<dl><dt>${words.meaning}</dt><dd${spoken}>${explanation.meaning}</dd><dt>${words.why}</dt><dd${spoken}>${explanation.why}</dd></dl>`;
  });
  return html`<div class="redline-explanation">${items}</div>`;
}

function paragraphOf(paragraph: ParagraphRedline, clause: ClauseRedline, shared: Shared): Html {
  const other = otherPlace(paragraph, clause, shared);
  return html`<p${paragraph.block === 'item' && html` class="redline-item"`}>${segmentsOf(paragraph.segments, shared)}${
    other !== undefined && html` <span class="redline-state"${shared.own}>${other}</span>`
  }</p>`;
}

/** Of a paragraph that only moved, where its other place is. */
function otherPlace(paragraph: ParagraphRedline, clause: ClauseRedline, { moves, words }: Shared): string | undefined {
  const other = moves.get(paragraph);
  const place = paragraph.kind === 'removed' ? other?.after : other?.before;
  if (other === undefined) return undefined;
  if (other === clause || place === undefined) return words.movedWithin;
  const name = place.number === undefined ? headingOf(place) || words.opening : place.label;
  return paragraph.kind === 'removed' ? words.movedTo(name) : words.movedFrom(name);
}

/** Words that stayed, came and went; those who listen hear where a change begins and ends. */
function segmentsOf(segments: readonly Segment[], { words, own }: Shared): Html[] {
  const aside = (text: string) => html`<span class="visually-hidden"${own}>${text}</span>`;
  return segments.map(({ kind, text }) => {
    if (kind === 'same') return html`${text}`;
    return kind === 'inserted'
      ? html`<ins>${aside(`${words.insertedFrom} `)}${text}${aside(` ${words.insertedTo} `)}</ins>`
      : html`<del>${aside(`${words.deletedFrom} `)}${text}${aside(` ${words.deletedTo} `)}</del>`;
  });
}
