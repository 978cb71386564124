import type { OwnContacts } from './own-contacts.ts';

const HOUSE = String.raw`\d{1,3} ?[a-z]?(?![\p{L}\d]|[.,:]\d| (?:Meter|Minuten|Tage|Wochen|Prozent|Stände|Euro|km|m)(?!\p{L}))`;
/** Streets that are nothing but streets; "Platz", "Weg", "Ring" and "Hof" need a postal code or "wohnhaft" beside them. */
const STREET = String.raw`(?:\p{Lu}[\p{L}.-]*(?:straße|strasse|str\.|gasse|allee|damm|chaussee|ufer)|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:Straße|Strasse|Str\.|Gasse|Allee|Damm|Chaussee|Ufer)|\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*-(?:Straße|Strasse|Str\.|Gasse|Allee|Damm|Chaussee|Ufer)|Straße des \p{L}+|Straße der \p{L}+)`;
const WEAK_STREET = String.raw`(?:\p{Lu}[\p{L}-]+(?:weg|platz|ring|hof|steig|markt|berg|graben|zeile|winkel)|(?:Am|An der|Im|Zum|Zur|Auf dem) \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+[ -](?:Weg|Platz|Ring|Hof|Steig|Markt))`;
const ADDRESS = new RegExp(
  String.raw`(?<!\p{L})${STREET} ${HOUSE}|(?<!\p{L})${WEAK_STREET} ${HOUSE},? (?:in )?(?:D-|A-|CH-)?\d{4,5} \p{Lu}\p{L}+|(?<=(?:wohnhaft|wohnt|wohne|wohnen|Anschrift|Adresse|Wohnung)(?: [\p{L}]+)?:? )${WEAK_STREET} ${HOUSE}`,
  'gu',
);
const ENGLISH_ADDRESS =
  /(?<![\p{L}\d]|(?:[Rr]oom|[Bb]us|[Ll]ine|[Pp]latform) )\d{1,3}[a-z]? (?:\p{Lu}[\p{Ll}’']+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Crescent|Terrace|St\.?|Rd\.?|Ave\.?)(?!\p{L}| (?:office|branch|site|centre|center|entrance|side|hostel))/gu;
/** What every address holds, each language in its way: most texts hold none, and are not searched. */
const HINTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:stra(?:ß|ss)e|str\.|gasse|allee|damm|chaussee|ufer|weg|platz|ring|hof|steig|markt|berg|graben|zeile|winkel|(?:straße de[sr]|am|an der|im|zum|zur|auf dem) [\p{L}-]+) \d/iu,
    ADDRESS,
  ],
  [/\d.*(?:Street|Road|Avenue|Lane|Drive|Crescent|Terrace|St|Rd|Ave)/s, ENGLISH_ADDRESS],
];

/** Places that everybody may know: offices and stops. */
const PUBLIC_PLACE =
  /(?:Standort|Büro|Geschäftsstelle|Filiale|Haus|Häuser|Beratungsstelle|Außenstelle|Anlaufstelle|Haltestelle|Treffpunkt|Einrichtung|Kita|Praxis|Amt|Jobcenter|Bibliothek|Laden|Räume|Niederlassung|office|branch|site|centre|center|stop|library)(?: [\p{L}„“"()-]+){0,3}[ ,:(]*$/u;

/** Street and number where somebody may live. */
export function* addresses(text: string, own: OwnContacts): Iterable<string> {
  for (const [hint, pattern] of HINTS) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const street = match[0].toLowerCase();
      const ownStreet = [...own.streets].some((known) => street.startsWith(known) || known.startsWith(street));
      if (!ownStreet && !PUBLIC_PLACE.test(text.slice(Math.max(match.index - 150, 0), match.index))) yield match[0];
    }
  }
}
