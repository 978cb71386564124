import { z } from 'zod';
import { field } from './field.ts';
import { isoDate, line, webAddress } from './scalars.ts';

const text = (de: string, en: string, hint: string, hintEn: string, example: string) =>
  field(line().optional(), {
    label: { de, en },
    description: { de: hint, en: hintEn },
    example,
    visibility: 'public',
  });

/**
 * The organisation, with what the law asks of an imprint
 * (§ 5 DDG, § 36 VSBG, BFSG/BITV 2.0 for accessibility).
 */
export const organisation = () =>
  z.strictObject({
    name: field(line(), {
      label: { de: 'Name', en: 'Name' },
      description: { de: 'Voller Name mit Rechtsform.', en: 'Full name with legal form.' },
      example: 'Brückenwerk Soziale Dienste gGmbH',
      visibility: 'public',
    }),
    shortName: text(
      'Kurzname',
      'Short name',
      'Name im Fließtext und im Kopf der Seiten.',
      'Name in running text and page headers.',
      'Brückenwerk',
    ),
    street: text(
      'Straße und Hausnummer',
      'Street',
      'Anschrift für Briefe und Besuche, kein Postfach.',
      'Address for letters and visits, no PO box.',
      'Lindenstraße 12',
    ),
    postalCode: text(
      'Postleitzahl',
      'Postal code',
      'Als Text, mit führender Null.',
      'As text, with leading zero.',
      '04177',
    ),
    city: text('Ort', 'City', 'Ort der Anschrift.', 'City of the address.', 'Leipzig'),
    country: text('Land', 'Country', 'Nur, wenn nicht selbstverständlich.', 'Only where not obvious.', 'Deutschland'),
    phone: text('Telefon', 'Phone', 'Zentrale Nummer.', 'Main number.', '+49 341 5550 100'),
    email: field(z.email({ error: 'not-an-email' }).optional(), {
      label: { de: 'E-Mail', en: 'E-mail' },
      description: { de: 'Zentrale Adresse.', en: 'Main address.' },
      example: 'kontakt@example.org',
      visibility: 'public',
    }),
    website: field(webAddress().optional(), {
      label: { de: 'Website', en: 'Website' },
      description: { de: 'Adresse der Hauptwebsite.', en: 'Address of the main website.' },
      example: 'https://www.example.org',
      visibility: 'public',
    }),
    representedBy: text(
      'Vertreten durch',
      'Represented by',
      'Gesetzliche Vertretung, wie das Impressum sie verlangt.',
      'Legal representation as the imprint requires.',
      'Geschäftsführerin Mara Lindner',
    ),
    register: text(
      'Register',
      'Register',
      'Registergericht und Nummer.',
      'Register court and number.',
      'Amtsgericht Leipzig, HRB 00000',
    ),
    vatId: text('Umsatzsteuer-ID', 'VAT id', 'Nur, wenn vorhanden.', 'Only if there is one.', 'DE000000000'),
    supervisoryAuthority: text(
      'Aufsichtsbehörde',
      'Supervisory authority',
      'Behörde, die die Erlaubnis erteilt hat.',
      'Authority that granted the permit.',
      'Kommunaler Sozialverband Sachsen',
    ),
    editor: text(
      'Inhaltlich verantwortlich',
      'Responsible for content',
      'Wer nach § 18 Abs. 2 MStV verantwortlich ist.',
      'Who is responsible under § 18 (2) MStV.',
      'Mara Lindner, Anschrift wie oben',
    ),
    arbitration: text(
      'Verbraucherschlichtung',
      'Consumer arbitration',
      'Ob die Organisation an einer Schlichtung teilnimmt (§ 36 VSBG).',
      'Whether the organisation takes part in arbitration (§ 36 VSBG).',
      'Wir nehmen nicht an Verfahren vor einer Verbraucherschlichtungsstelle teil und sind dazu nicht verpflichtet.',
    ),
    dataProtection: text(
      'Datenschutz',
      'Data protection officer',
      'Wie die oder der Datenschutzbeauftragte zu erreichen ist.',
      'How to reach the data protection officer.',
      'datenschutz@example.org',
    ),
    accessibility: field(
      z
        .strictObject({
          madeOn: field(isoDate().optional(), {
            label: { de: 'Erstellt am', en: 'Made on' },
            description: {
              de: 'Tag, an dem die Erklärung erstellt wurde.',
              en: 'Day on which the statement was made.',
            },
            example: '2025-06-28',
            visibility: 'public',
          }),
          reviewedOn: field(isoDate().optional(), {
            label: { de: 'Zuletzt überprüft am', en: 'Last reviewed on' },
            description: { de: 'Tag der letzten Überprüfung.', en: 'Day of the last review.' },
            example: '2026-10-12',
            visibility: 'public',
          }),
          method: text(
            'Methode',
            'Method',
            'Wie geprüft wurde: selbst oder durch Dritte, womit.',
            'How it was examined: by yourselves or by others, with what.',
            'Selbstbewertung mit automatischen Werkzeugen und mit zwei Vorleseprogrammen',
          ),
          contact: text(
            'Barrieren melden',
            'Report barriers',
            'Wohin man Barrieren auf der Website meldet.',
            'Where to report barriers of the site.',
            'barrierefrei@example.org',
          ),
          enforcement: text(
            'Durchsetzung und Schlichtung',
            'Enforcement and arbitration',
            'Stelle, an die man sich wendet, wenn die Antwort nicht genügt.',
            'Body to turn to where the answer does not suffice.',
            'Schlichtungsstelle nach § 16 BGG, Mauerstraße 53, 10117 Berlin',
          ),
          enforcementUrl: field(webAddress().optional(), {
            label: { de: 'Adresse der Stelle', en: 'Address of the body' },
            description: { de: 'Website der Schlichtungsstelle.', en: 'Website of the arbitration body.' },
            example: 'https://www.schlichtungsstelle-bgg.de',
            visibility: 'public',
          }),
        })
        .optional(),
      {
        label: { de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' },
        description: {
          de: 'Angaben, die die Erklärung braucht (BITV 2.0, BFSG). Die Website zeigt sie auf der Seite mit diesem Zweck.',
          en: 'What the statement needs (BITV 2.0, BFSG). The site shows it on the page for this purpose.',
        },
        visibility: 'public',
      },
    ),
  });
