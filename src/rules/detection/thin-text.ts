import { words } from './plain-words.ts';

/** Words that any rationale could hold; what remains without them is what a text really says. */
const FILLERS = new Set(
  `
  aber alle allem allen aller alles als also am an auch auf aus bei beim da dabei dadurch damit dann das dass dem den denn der
  des die dies diese diesem diesen dieser dieses doch durch eben ein eine einem einen einer eines er es für gar halt im in ist
  ja man mehr mit nach noch nur ob oder ohne schon sehr sein seit sich sie sind so sollen soll um und uns unser unsere unserem
  unseren unserer vom von vor war was weil wenn wie wir wird werden wollen zu zum zur über immer dafür hierfür deshalb daher
  bieten bietet anbieten angebot angeboten dient dienen führen führt durchführen machen macht nutzen nutzt setzen setzt ein
  einsetzen einsatz verwenden verwendet gibt geben gehört gehören hat haben kann können muss müssen bleiben bleibt
  verfahren instrument methode maßnahme weg kommunikation kundenkommunikation organisation haus einrichtung
  wichtig wichtige wichtiges sinnvoll notwendig nötig erforderlich hilfreich gut gute gutes besser bessere bewährt standard
  üblich selbstverständlich dazu qualität verbesserung verbessern verbessert service kunde kunden kundin kundinnen kundschaft
  a all also always an and are as at be because by can do does for from good has have helpful important in is it its make makes
  must necessary needed of offer offers on one or our part proven provide provides quality sensible should so standard that the
  this to use used uses useful usual very we with procedure method organisation organization communication service customer
  customers client clients improve improves improving better
  `
    .trim()
    .split(/\s+/),
);

/** Words that make even a short text a reason: a duty, a law, a cause. */
const REASON =
  /§|\d|\b(?:weil|denn|damit|sonst|sodass|obwohl|gesetz\p{L}*|vorgeschrieben|vorschrift\p{L}*|\p{L}*pflicht\p{L}*|verlang\p{L}*|vorgabe\p{L}*|auflage\p{L}*|gefordert|fordert|because|since|otherwise|so that|required|requires|law|statut\p{L}*|duty|obliged|demands?)/iu;

/** A text of this length holds more than phrases. */
const LONG = 200;
const FEW_WORDS = 4;
const A_SENTENCE = 6;

/**
 * Whether a rationale is too thin to be one: two or three words, a heading instead of a sentence,
 * or nothing but phrases and the procedure's own title. A short but real reason is none of these.
 */
export function isThin(rationale: string, title: string): boolean {
  if (rationale.length > LONG) return false;
  const said = words(rationale);
  const titleWords = words(title);
  const telling = said.filter((word) => !FILLERS.has(word) && !repeats(word, titleWords));
  if (telling.length === 0) return true;
  if (REASON.test(rationale)) return false;
  if (telling.length === 1 || said.length < FEW_WORDS) return true;
  return said.length < A_SENTENCE && !/[.!?]["“”»«']?\s*$/u.test(rationale);
}

const STEM = 5;

/** Whether a word only repeats one of the title, in another form or as part of a compound. */
function repeats(word: string, titleWords: readonly string[]): boolean {
  return titleWords.some(
    (other) =>
      word === other ||
      (word.length >= STEM && other.includes(word)) ||
      (other.length >= STEM && word.includes(other)) ||
      (word.length >= STEM && other.startsWith(word.slice(0, -2)) && word.length - other.length <= 2),
  );
}
