const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
const IBAN_LENGTH: Readonly<Record<string, number>> = {
  DE: 22,
  AT: 20,
  CH: 21,
  LI: 21,
  LU: 20,
  NL: 18,
  BE: 16,
  FR: 27,
  IT: 27,
  PL: 28,
  GB: 22,
  IE: 22,
  ES: 24,
};

/** Bank accounts. */
export function* ibans(text: string): Iterable<string> {
  for (const [found] of text.matchAll(IBAN)) {
    const compact = found.replace(/ /g, '');
    if (IBAN_LENGTH[compact.slice(0, 2)] === compact.length || hasIbanChecksum(compact)) yield found;
  }
}

/** ISO 13616: the number, letters as 10 to 35, leaves 1 when divided by 97. */
function hasIbanChecksum(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const MONTH = `(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)`;
const FULL_DATE = String.raw`(?:\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{1,2}\.? ${MONTH} \d{4}|${MONTH} \d{1,2},? \d{4})`;
const BIRTH = new RegExp(
  String.raw`(?<!\p{L})(?:geb\.|geboren(?: am)?|Geburtsdatum|Geburtstag(?: am)?|born(?: on)?|date of birth|birth date|birthday|DOB)(?:\s?(?:ist|is|war|was))?(?: der| the)?\s?[:,]?\s?${FULL_DATE}|[*✱] ?${FULL_DATE}`,
  'giu',
);

/** A birthday of the last years is a day on which somebody celebrated. */
const CELEBRATED = /^(?:Geburtstag|birthday).*20[2-9]\d/iu;

/** Dates of birth. */
export function* birthDates(text: string): Iterable<string> {
  for (const [found] of text.matchAll(BIRTH)) if (!CELEBRATED.test(found)) yield found;
}

const FILE_NUMBER =
  /(?<!\p{L})(?:Aktenzeichen|Az\.|AZ:|AZ(?= \d)|SVNR|SV-Nr\.?|Geschäftszeichen|(?:Kund(?:en|innen)|Klient(?:en|innen)|Mitglieds|Versicherten|Versicherungs|Sozialversicherungs|Rentenversicherungs|Fall|Akten|Vorgangs|Personal|Ausweis|Personalausweis|BG-|Bedarfsgemeinschafts|Steuer|Patienten|SV-|Sozialversicherungs)[-\s]?(?:nummer|Nummer|Nr\.?|nr\.?)|BG-?Nr\.?|Steuer-ID|(?:case|client|customer|file|reference|patient|insurance|national insurance|social security)[ -](?:number|no\.?|ref\.?))\s?(?:ist|lautet|is|:|#)?\s?(?<number>[A-Z\d][A-Z\d ./-]*\d[A-Z\d./-]*)/giu;
/** A court's file number cites a judgment. */
const JUDGMENT =
  /(?:BGH|BSG|BVerfG|BVerwG|BAG|OGH|EuGH|LSG|OLG|VG|LG|AG|SG|Urteil|Beschluss|Entscheidung|judgment|court)[^!?]{0,60}$/u;

/** File and customer numbers. */
export function* fileNumbers(text: string): Iterable<string> {
  for (const match of text.matchAll(FILE_NUMBER)) {
    const digits = (match.groups?.number ?? '').replace(/\D/g, '');
    if (digits.length >= 3 && !JUDGMENT.test(text.slice(Math.max(match.index - 90, 0), match.index)))
      yield match[0].trim();
  }
}
