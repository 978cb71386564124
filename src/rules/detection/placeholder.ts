import { comparable } from './plain-words.ts';

/**
 * Texts that stand where a text is still to be written. They must be all that the field says:
 * "folgt" inside a sentence is an ordinary word.
 */
const WHOLE_TEXTS = new Set(
  [
    'to do|todo|fixme|tbd|t b d|tba|t b a|tbc|t b c|tbs|wip|asap',
    'n a|na|n v|k a|keine angabe|keine angaben|not applicable|no entry|none yet|noch keine|noch nichts|noch nicht',
    'n n|nn|test|text|text text|text text text|xyz|abc|hier text|formulierung folgt|entwurf folgt|ergänzung folgt',
    'platzhalter|blindtext|mustertext|beispieltext|dummy|dummy text|placeholder|sample text|text hier|your text here',
    'folgt|folgt noch|folgt später|folgt in kürze|folgt demnächst|folgt bald|kommt noch|kommt später|später|offen|noch offen',
    'siehe oben|s o|siehe unten|s u|wie oben|wie zuvor|wie vorher|dito|ditto|see above|see below|as above|same as above|siehe ziel|siehe begründung|siehe nutzen|siehe titel',
    'in arbeit|in bearbeitung|in vorbereitung|in planung|under construction|work in progress|in progress|to follow|coming soon|follows|later|pending',
    'bitte ausfüllen|bitte ergänzen|bitte eintragen|ausfüllen|ergänzen|please fill in|fill in|please complete|to be filled in',
    'bla|bla bla|bla bla bla|asdf|foo|foo bar|lorem ipsum',
  ]
    .join('|')
    .split('|'),
);

const PATTERNS: readonly RegExp[] = [
  // "Text folgt", "Die Beschreibung folgt noch", "Begründung kommt später"
  /^(?:(?:der|die|das) )?(?:text|inhalte?|beschreibung|begründung|ziel|nutzen|angaben?|bewertung|näheres|mehr|details|weiteres) (?:folgt|folgen|kommt|kommen)(?: (?:noch|später|bald|demnächst|in kürze))*$/,
  // "wird noch ergänzt", "muss noch beschrieben werden", "noch zu klären"
  /^(?:(?:der|die|das) )?(?:(?:text|inhalte?|beschreibung|begründung|ziel|nutzen|angaben?|bewertung) )?(?:wird|werden|muss|müssen|ist|sind|noch)(?: (?:noch|später|bald|demnächst|in kürze|zu))*(?: (?:vom|von der|von dem|durch das|durch die) \p{L}+)? (?:ergänzt|ergänzen|nachgetragen|nachzutragen|nachgereicht|eingetragen|eintragen|ausgefüllt|auszufüllen|beschrieben|beschreiben|geklärt|klären|festgelegt|festzulegen|definiert|definieren|erstellt|erstellen|formuliert|formulieren)(?: werden)?$/u,
  // "Ziel noch offen", "Der Nutzen ist offen"
  /^(?:(?:der|die|das) )?(?:text|inhalte?|beschreibung|begründung|ziel|nutzen|bewertung)(?: ist| sind)?(?: noch)? offen$/,
  // "Hier Text einfügen", "Ziel eintragen"
  /^(?:hier )?(?:bitte )?(?:(?:der|die|das|den|einen|ihren|ihr) )?(?:text|inhalte?|beschreibung|begründung|ziel|nutzen|bewertung) (?:hier )?(?:einfügen|einsetzen|eintragen|ergänzen|schreiben)$/,
  /^(?:insert|enter|add|write|put)(?: your| the)? (?:text|goal|benefit|rationale|description)(?: here)?$/,
  /^(?:still )?(?:to be|needs to be|must be|will be) (?:done|defined|added|completed|determined|decided|written|described|confirmed|announced|filled in)(?: (?:later|soon))?$/,
  /^x{2,}$/,
];

/** The printer's filler text, of any length. */
const FILLER = /^\W{0,3}lorem ipsum\b/i;

/** Capitals only, so that nobody's to-do list is meant: a text is unfinished wherever this stands. */
const MARK = /(?:^|[^\p{L}\p{N}])(?:TODO|FIXME|TBD)(?:$|[^\p{L}\p{N}])/u;

/** "[Bitte ausfüllen]", "[hier den Grund eintragen]"; a link's text in brackets is none, nor is an omission "[…]". */
const BRACKETED =
  /\[[^[\]]*\b(?:ausfüllen|ergänzen|eintragen|einfügen|einsetzen|todo|tbd|xxx|fill in|insert|your text|enter here)\b[^[\]]*\](?!\()/iu;

/** "Warum dieses Verfahren ...": the question of a form, with nothing after it. */
const OPEN_QUESTION =
  /^(?:warum|wieso|weshalb|wozu|wofür|woran|was|wie|wer|welche[rsn]?|why|what|how|who|which)\b[^.!?…]*(?:…|\.{3})$/iu;

/** No phrase that stands in for a text is longer. */
const LONGEST_PHRASE = 100;

/** Whether a text only stands in for one that is still to be written. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return false;
  if (isMarked(trimmed) || FILLER.test(trimmed)) return true;
  return trimmed.length <= LONGEST_PHRASE && isPhrase(trimmed);
}

/** Whether a text says itself that it is unfinished: a mark, or brackets of a template; short texts may be right. */
export function isMarkedPlaceholder(text: string): boolean {
  return isMarked(text);
}

/** Looks for the rare letters first: nearly every text has neither mark nor bracket. */
function isMarked(text: string): boolean {
  return (/TODO|FIXME|TBD/.test(text) && MARK.test(text)) || (text.includes('[') && BRACKETED.test(text));
}

function isPhrase(text: string): boolean {
  const said = comparable(text);
  // Nothing but dashes, dots or question marks.
  if (said === '' || WHOLE_TEXTS.has(said)) return true;
  return PATTERNS.some((pattern) => pattern.test(said)) || OPEN_QUESTION.test(text) || isOneBracket(text);
}

/** A text that is nothing but one pair of square, angle or curly brackets, as templates have them. */
function isOneBracket(text: string): boolean {
  return /^(?:\[[^[\]]*\]|<[^<>]*>|\{\{?[^{}]*\}?\})$/.test(text);
}

/**
 * Whether a text was left as the template gave it: the description or the example of its field.
 *
 * @param template what the template may have said
 */
export function isFromTemplate(text: string, template: readonly string[]): boolean {
  return template.some(
    (one) =>
      Math.abs(one.length - text.length) <= ROOM_FOR_SPACING &&
      one.split(/\s+/).length >= TEMPLATE_WORDS &&
      comparable(one) === comparable(text),
  );
}

/** By how much punctuation and spacing may change a text's length. */
const ROOM_FOR_SPACING = 12;

/** Shorter examples ("Auftragsklärung") may well be right for somebody. */
const TEMPLATE_WORDS = 5;
