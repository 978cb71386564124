import { comparable } from '../rules/detection/plain-words.ts';

/** Fields of a procedure that a heading can name. */
export type SectionField = 'title' | 'rationale' | 'goal' | 'benefit' | 'contents';

/** What a heading announces: a field, the role in charge, or a section of the body that is known by name. */
export type HeadingMeaning = SectionField | 'owner' | 'body';

const OF_IT =
  '(?: (?:des|dieses|vom|für das|für dieses|of (?:the|this)) (?:verfahrens?|angebots?|instruments?|procedure|service|process))?';

/** What organisations call these sections, in German and English; compared without case, punctuation and numbers. */
const NAMES: Readonly<Record<Exclude<HeadingMeaning, 'body'>, RegExp>> = {
  title: new RegExp(
    `^(?:titel|bezeichnung|name|title)${OF_IT}$|^(?:prozess|verfahrens|process |procedure )(?:name|titel|bezeichnung|title)$`,
  ),
  rationale: new RegExp(
    `^(?:begründungen|(?:unsere |die )?begründung${OF_IT}|begründung und .*|(?:warum|wieso|weshalb)(?: .*)?|anlass|anlass und begründung|hintergrund|ausgangslage|ausgangssituation|problemstellung|rationale${OF_IT}|reasons?|justification|why(?: .*)?|background)$`,
  ),
  goal: new RegExp(
    `^(?:(?:unsere? |das |die )?(?:ziele?|zielsetzung|zielsetzungen|zielstellung|zweck|zweck und ziele?|ziele? und zweck|absicht)${OF_IT}|(?:the |our )?(?:goals?|aims?|purpose|objectives?)${OF_IT}|aims? and purpose|purpose and (?:aims?|goals?))$`,
  ),
  benefit:
    /^(?:kundennutzen|kundinnennutzen|kund innennutzen|klientennutzen|klientinnennutzen|teilnehmendennutzen|nutzen(?: (?:für|der|des) .*)?|nutzen|mehrwert(?: für .*)?|vorteile?(?: für .*)?|was (?:kundinnen und kunden|sie|kunden) davon haben|(?:customer|client) benefits?|benefits?(?: (?:for|to) .*)?)$/,
  contents: new RegExp(
    `^(?:(?:die )?inhalte?(?:${OF_IT}| (?:des|der|of) .*)|themen|gegenstand|bestandteile|inhaltliche schwerpunkte|inhalte und themen|contents?|topics|what it covers)$`,
  ),
  owner:
    /^(?:verantwortlich|verantwortliche|verantwortlicher|verantwortliche (?:stelle|person|rolle)|verantwortung|verantwortlichkeit|verantwortlichkeiten|zuständig|zuständigkeit|zuständigkeiten|owner|responsible|responsibility|person responsible)$/,
};

/** Sections that belong into the body, and that nobody need look at. */
const BODY =
  /^(?:ablauf|abläufe|vorgehen|vorgehensweise|durchführung|ablaufbeschreibung|beschreibung|verfahrensablauf|verfahrensbeschreibung|arbeitsschritte|schritte|umsetzung|process|steps|procedure|description|workflow|how it works|fußnoten|footnotes)$/;

const FIELDS = ['title', 'rationale', 'goal', 'benefit', 'contents', 'owner'] as const;

/** Numbers before headings: `3.`, `3.2`, `3)`, `§ 3`, `IV.`, `a)`. */
const NUMBER = /^\s*(?:§\s*)?(?:\d+(?:\.\d+)*[.):]?|[IVXivx]+[.)]|[a-zA-Z]\))\s+/;

/** What a heading says in terms of a procedure; undefined if it is not known. */
export function headingMeaning(heading: string): HeadingMeaning | undefined {
  const said = comparable(withoutNumber(heading).normalize('NFC'));
  return FIELDS.find((name) => NAMES[name].test(said)) ?? (BODY.test(said) ? 'body' : undefined);
}

/** A heading without its number. */
export function withoutNumber(heading: string): string {
  return heading.replace(NUMBER, '');
}
