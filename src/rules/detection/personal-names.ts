import { SURNAMES } from './surnames.ts';

const TITLE = String.raw`(?:(?:Prof|Dr|Dipl|Mag|Ing)\.?(?:-[A-Z][a-z]+\.?)?|med\.|phil\.|jur\.|h\. ?c\.|DI)`;
const NAME = String.raw`\p{Lu}[\p{L}’']+(?:-\p{Lu}[\p{L}’']+)*`;
const PARTICLE = `(?:von der|von dem|von|vom|van der|van den|van|de la|de|del|zu|zur|al|el|ben|bin|Al-|El-)`;
const SALUTED = new RegExp(
  String.raw`(?<![\p{L}-])(?<salutation>Herrn?|Hr\.?|Frau|Fr\.|Familie|Fam\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Señora?|Monsieur|Madame)\s(?<titles>(?:${TITLE}\s?)*)(?<name>(?:${PARTICLE} ?)?${NAME})(?![\p{L}]|-\p{Ll})`,
  'gu',
);
const TITLED = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:Dr|Prof)\.?|Mag\.a?|Dipl\.-\p{Lu}\p{Ll}+\.) (?:(?:${TITLE}) ?)*((?!Dr|Prof)${NAME})(?! ?(?:Straße|Strasse|Str\.|Platz|Weg|Stiftung|Klinik))`,
  'gu',
);

/** Behind these "Frau", "Herr" and "Familie" are plain nouns, unless a well-known surname follows. */
const DETERMINER =
  /^(?:der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|jede|jeder|jedem|jeden|diese|dieser|diesem|diesen|keine|keiner|manche|mancher|welche|welcher|meine|meiner|deine|seine|seiner|ihre|ihrer|unsere|unserer|eure|alte|alter|alten|ältere|älterer|älteren|junge|junger|jungen|jüngere|jüngerer|andere|anderer|anderen|weitere|weiterer|betroffene|betroffener|schwangere|erste|zweite|als|ob|pro|je|und|oder|mann|zur|vom|zum|jene|jener|beide|beider|beiden|gute|guter|nette|netter|freundliche|freundlicher)$/i;

/** Functions: "Frau Bürgermeisterin", "Herr Präsident". "Herr Richter" is a name far more often than a judge. */
const FEMALE_ROLE =
  /(?:erin|orin|stin|ntin|tin|ärztin|wältin|rätin|äsidentin|kollegin|kundin|chefin|frau|vorsitzende|beauftragte|angestellte|beamtin|köchin|zeugin|nachbarin|klientin|patientin|pädagogin|therapeutin|psychologin|dame|doktor|magister|leitung|leiterin)$/i;
const MALE_ROLE =
  /^(?:.*(?:meister|präsident|direktor|minister|anwalt|kanzler|beauftragter?|vorsitzender?|referent|assistent|geschäftsführer|leiter|sprecher|vermittler|betreuer|berater|sachbearbeiter|mitarbeiter|hausverwalter|professor|erzieher|arbeiter|pfleger|vollzieher|pädagoge|therapeut|psychologe|polizist|praktikant|fahrer)|kollege|kunde|klient|patient|nachbar|doktor|magister|exekutor|pfarrer|pastor|chef|arzt|rat|lehrer|oberst|general)$/i;
/** Capitalised words that are no names behind a salutation. */
const NO_NAME =
  /^(?:sie|ihr|ihre|ihrem|ihren|ihrer|du|ich|er|es|wir|und|oder|mitte|anfang|ende|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:vor|nach)?mittag|abend|name|vorname|nachname|familienname|x|xy|xx|n|nn|mustermann|musterfrau|muster|doe|holle|google|oetker)$/i;

/** What people are to the organisation or to each other: a name often follows. */
const PART =
  '(?:Klient(?:in)?|Kund(?:e|in)|Patient(?:in)?|Bewohner(?:in)?|Besucher(?:in)?|Teilnehmer(?:in)?|Beschwerdeführer(?:in)?|Betreuer(?:in)?|Berater(?:in)?|Mitarbeiter(?:in)?|Kolleg(?:e|in)|Erzieher(?:in)?|Pfleger(?:in)?|Mutter|Vater|Tochter|Sohn|Kind|Bruder|Schwester|client|customer|patient|resident|visitor|colleague|mother|father|daughter|son)';
/** "Klientin Anna Schmidt", "Klient: Peter Meier", "Mutter von Kevin M.": a given name and a surname or its first letter. */
const IN_A_PART = new RegExp(
  String.raw`(?<![\p{L}-])${PART}:?(?: von| of)? (?<given>\p{Lu}\p{Ll}+) (?<surname>\p{Lu}\.(?! ?\p{Lu}\.)|${NAME})(?![\p{L}])`,
  'gu',
);
/** What every name that is found has before it. */
export const NAME_HINT = new RegExp(
  `Herr|Hr|Frau|Fr\\.|Fam|M(?:r|s|iss|onsieur|adame)|Señor|Dr|Prof|Mag\\.|Dipl|${PART}`,
);

/** Words with a letter behind them that name a place or a sort, not a person. */
const WITH_LETTER =
  /^(?:Gruppe|Kurs|Zimmer|Bereich|Modul|Phase|Haus|Raum|Team|Etage|Block|Station|Typ|Teil|Version|Punkt|Klasse|Stufe|Kategorie|Abteilung|Standort|Group|House|Room|Floor|Ward|Type|Part|Class)$/;

/** Names behind a salutation or a doctor's title, or behind what somebody is to the organisation. */
export function* names(text: string): Iterable<string> {
  const weekdays = /(?<!\p{L})(?:Mo|Di|Mi|Do|Sa|So)\.|Uhr|Montag|Freitag/u.test(text);
  let rest = text;
  for (const match of text.matchAll(SALUTED)) {
    const { salutation = '', titles = '', name = '' } = match.groups ?? {};
    // "Fr." may be Friday.
    if ((salutation === 'Fr.' && weekdays) || NO_NAME.test(name) || isRole(salutation, name)) continue;
    const noun = isNoun(salutation, text.slice(Math.max(match.index - 60, 0), match.index));
    if (noun && titles === '' && !name.includes('-') && !SURNAMES.has(lastPart(name))) continue;
    rest = rest.replace(match[0], '…');
    yield match[0];
  }
  for (const [found, name = ''] of rest.matchAll(TITLED)) if (!NO_NAME.test(name)) yield found;
  for (const match of rest.matchAll(IN_A_PART)) {
    const { given = '', surname = '' } = match.groups ?? {};
    const isName = surname.endsWith('.') ? !WITH_LETTER.test(given) : SURNAMES.has(lastPart(surname));
    if (isName && !NO_NAME.test(given)) yield match[0];
  }
}

/** Whether the salutation may as well be a plain noun: "die Frau", "Beruf und Familie". */
function isNoun(salutation: string, before: string): boolean {
  if (salutation === 'Familie') return true;
  if (!/^(?:Herrn?|Frau)$/.test(salutation) || /Herrn? (?:und|oder) $/.test(before)) return false;
  return DETERMINER.test(/([\p{L}.-]+) $/u.exec(before)?.[1] ?? '');
}

function lastPart(name: string): string {
  return name.split(/[ -]/).findLast((part) => /^\p{Lu}/u.test(part)) ?? name;
}

function isRole(salutation: string, name: string): boolean {
  if (SURNAMES.has(name)) return false;
  if (/^(?:Frau|Fr\.)$/.test(salutation)) return FEMALE_ROLE.test(name);
  if (/^(?:Herrn?|Hr\.?)$/.test(salutation)) return MALE_ROLE.test(name);
  return /^(?:President|Chair|Speaker|Mayor|Minister|Secretary|Manager|Director)$/i.test(name);
}
