/** What the law asks of an organisation with a website, by field, as YAML. */
const ORGANISATION: Readonly<Record<string, string>> = {
  name: 'Beispiel e. V.',
  street: 'Lindenstraße 12',
  postalCode: '"04177"',
  city: 'Leipzig',
  email: 'kontakt@example.org',
  phone: '"+49 30 23125 100"',
  representedBy: 'Vorstand (zwei Mitglieder gemeinsam)',
  register: '"Amtsgericht Leipzig, VR 00000"',
  arbitration: 'Wir nehmen an keiner Verbraucherschlichtung teil.',
};

const ACCESSIBILITY: Readonly<Record<string, string>> = {
  madeOn: '2025-06-28',
  method: 'Selbstbewertung',
  contact: 'barrierefrei@example.org',
  enforcement: 'Schlichtungsstelle nach § 16 BGG',
};

type Changes = Readonly<Record<string, string | null>>;

/**
 * A `handbook.yaml` of an organisation whose customers' site is on the web; the organisation begins on line 3, the
 * sites on line 2.
 *
 * @param organisation fields to change; `null` leaves one out
 * @param accessibility the same for its accessibility statement; `null` leaves all of it out
 */
export function webSettings(organisation: Changes = {}, accessibility: Changes | null = {}): string {
  const statement = accessibility && flow({ ...ACCESSIBILITY, ...accessibility });
  return `format: 2
sites: { public: { url: "https://bedingungen.example.org" } }
organisation: ${flow({ ...ORGANISATION, accessibility: statement, ...organisation })}
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
`;
}

function flow(fields: Changes): string {
  const items = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `{ ${items.join(', ')} }`;
}

/** The pages that the law asks for, by path; each says nothing but what it is. */
export const LEGAL_PAGES: Readonly<Record<string, string>> = {
  'docs/impressum.mdx': legalPage('Impressum', 'imprint', 'Diese Seiten verantwortet unser Verein.'),
  'docs/datenschutz.mdx': legalPage('Datenschutz', 'privacy', 'Diese Seiten setzen keine Cookies.'),
  'docs/barrierefreiheit.mdx': legalPage('Barrierefreiheit', 'accessibility', 'Alles lässt sich vorlesen.'),
};

/** A public page for a purpose; the body stands on line 7. */
export function legalPage(title: string, purpose: string, body: string): string {
  return `---\ntitle: ${title}\npurpose: ${purpose}\naudience: public\n---\n\n${body}\n`;
}
