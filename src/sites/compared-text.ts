import { type Clause, type Paragraph, textOfParagraphs } from '../handbook/clauses.ts';
import type { PublicTermsText } from '../handbook/public-handbook.ts';
import type { IsoDate } from '../schemas/scalars.ts';

/** One text of a version, as comparisons need it: clause by clause, with the explanations of its changes. */
export interface ComparedText {
  readonly validFrom: IsoDate;
  readonly language: string;
  readonly clauses: readonly Clause[];
  readonly changes: PublicTermsText['changes'];
}

/** The same as data that the site publishes, so that a browser can compare any two texts. */
export interface PublishedText {
  readonly document: string;
  readonly title: string;
  readonly validFrom: IsoDate;
  readonly language: string;
  readonly clauses: readonly PublishedClause[];
  readonly changes: PublicTermsText['changes'];
}

type PublishedClause = Pick<Clause, 'number' | 'style' | 'label' | 'title' | 'anchor'> & {
  readonly paragraphs: readonly Pick<Paragraph, 'number' | 'text' | 'kind'>[];
};

/** A text as data: what binds, and nothing that a comparison does not need. */
export function publishedText(document: string, title: string, text: ComparedText): PublishedText {
  const { validFrom, language, clauses, changes } = text;
  return {
    document,
    title,
    validFrom,
    language,
    clauses: clauses.map(({ number, style, label, title: heading, anchor, paragraphs }) => ({
      number,
      style,
      label,
      title: heading,
      anchor,
      paragraphs: paragraphs.map(({ number: own, text: words, kind }) => ({ number: own, text: words, kind })),
    })),
    changes: changes.map(({ clause, why, meaning }) => ({ clause, why, meaning })),
  };
}

/** A published text, ready to be compared: places in its file are of no account any more. */
export function comparedText({ validFrom, language, clauses, changes }: PublishedText): ComparedText {
  return { validFrom, language, clauses: clauses.map(clauseFrom), changes };
}

const NOWHERE = { line: 1, column: 1 };

function clauseFrom(clause: PublishedClause): Clause {
  const paragraphs = clause.paragraphs.map((paragraph) => ({ ...paragraph, anchor: undefined, place: NOWHERE }));
  return {
    ...clause,
    paragraphs,
    text: textOfParagraphs(paragraphs),
    slug: clause.anchor,
    plainLanguage: [],
    opensPart: false,
    depth: 2,
    place: NOWHERE,
  };
}
