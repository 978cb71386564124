/** What a title names instead of a procedure. */
export type BareKind = 'medium' | 'behaviour';

const MEDIA = set(`
  e-mail|e-mails|email|emails|mail|mails|telefon|telefone|telefonat|telefonate|anruf|anrufe|handy|mobiltelefon|fax|telefax|brief|briefe
  briefpost|post|internet|website|websites|web-site|webseite|webseiten|homepage|internetseite|internetauftritt|webauftritt|intranet
  whatsapp|signal|telegram|messenger|sms|kurznachricht|kurznachrichten|chat|social media|soziale medien|soziale netzwerke
  facebook|instagram|tiktok|linkedin|youtube|x|twitter|mastodon|zoom|teams|microsoft teams|skype|app|smartphone|smartphones|telefonisch|schriftlich|videokonferenz|videokonferenzen|instagram-kanal|facebook-seite|flyer|faltblatt|anrufbeantworter|telefonkontakt|e-mail-kontakt|e-mail-verkehr|briefverkehr
  phone|phones|telephone|telephones|phone call|phone calls|call|calls|voicemail|answering machine|letter|letters|web site
  text message|text messages|social networks`);

const BEHAVIOURS = set(`
  freundlichkeit|höflichkeit|hilfsbereitschaft|zuvorkommenheit|wertschätzung|respekt|empathie|einfühlungsvermögen|geduld|offenheit
  verlässlichkeit|zuverlässigkeit|pünktlichkeit|herzlichkeit|kundenfreundlichkeit|kundenorientierung|dienstleistungsorientierung
  freundlicher umgang|höflicher umgang|respektvoller umgang|wertschätzender umgang|freundliches auftreten|freundlicher ton
  verschwiegenheit|aufmerksamkeit|freundliches verhalten|wertschätzende haltung|guter umgangston|freundlicher umgangston|höfliches auftreten|höfliches verhalten|respektvolles verhalten
  friendliness|politeness|courtesy|helpfulness|kindness|respect|empathy|patience|openness|reliability|punctuality|customer focus
  customer orientation|friendly manner|friendly behaviour|friendly behavior|being friendly|respectful manner`);

/** Words before the medium that add nothing: "unsere Website", "Kontakt per E-Mail". */
const BEFORE =
  /^(?:(?:die|der|das|den|unser|unsere|eigene|the|our|per|via|über|durch|mit|mittels|by|through)\s+|(?:kontakt|kommunikation|information|austausch|contact|communication)\s+(?:per|via|über|durch|mit|mittels|by|through)\s+)+/u;

/** What may follow a behaviour without making it a procedure: "Freundlichkeit der Beschäftigten", "am Telefon". */
const AFTER_BEHAVIOUR =
  /^(.+?)\s+(?:miteinander|(?:der|des|unserer|unseres|aller|gegenüber|im umgang|im kontakt|am|beim|zu|mit|of|towards|to|on|in)\s+.+)$/u;

const SEPARATOR = /\s*(?:,|;|\/|\+|&|\bund\b|\boder\b|\bsowie\b|\bbzw\.?|\band\b|\bor\b)\s*/u;

/**
 * Whether a procedure's title names nothing but technical media ("E-Mail", "Telefon und Fax") or a way of
 * behaving ("Freundlichkeit"). What has a purpose of its own - a newsletter, a hotline, a website with
 * downloads - is a procedure.
 */
export function bareKind(title: string): BareKind | undefined {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[()]/g, ',')
    .replace(/[.!:„“”"']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = plain.split(SEPARATOR).filter((part) => part !== '');
  const kinds = parts.map(kindOf);
  if (parts.length === 0 || kinds.includes(undefined)) return behaviourIn(plain);
  return kinds.includes('medium') ? 'medium' : 'behaviour';
}

function behaviourIn(plain: string): BareKind | undefined {
  const behaviour = AFTER_BEHAVIOUR.exec(plain)?.[1];
  return behaviour !== undefined && BEHAVIOURS.has(behaviour) ? 'behaviour' : undefined;
}

function kindOf(part: string): BareKind | undefined {
  const bare = part.replace(BEFORE, '');
  if (MEDIA.has(bare)) return 'medium';
  return BEHAVIOURS.has(bare) ? 'behaviour' : undefined;
}

function set(lists: string): ReadonlySet<string> {
  return new Set(lists.split(/[|\n]/).map((one) => one.trim()));
}
