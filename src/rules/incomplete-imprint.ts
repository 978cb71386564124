import type { Settings } from '../schemas/settings.ts';
import { fieldLabel } from './detection/field-label.ts';
import { isOnTheWeb, type Jurisdiction, jurisdictionOf, writtenOn } from './detection/law.ts';
import { LEGAL_PAGES, legalPage, webSettings } from './examples/web-settings.ts';
import { defineRule } from './rule.ts';

/** Legal forms of organisations that somebody has to represent. */
const LEGAL_PERSON =
  /(?:^|[\s(])(?:g?GmbH|g?UG|g?AG|SE|KG|OG|OHG|eG|e\. ?G\.|e\. ?V\.|eV|Verein|Stiftung|Genossenschaft)(?=$|[\s,.()])/;
/** Those that stand in a register. */
const REGISTERED = /(?:^|[\s(])(?:g?GmbH|g?UG|g?AG|SE|KG|OG|OHG|eG|e\. ?G\.|e\. ?V\.|eV|e\. ?U\.)(?=$|[\s,.()])/;

type Field = 'street' | 'postalCode' | 'city' | 'email' | 'phone' | 'representedBy' | 'register';

/** What an imprint must say, how it is recognised where an organisation writes it on the page itself, and for whom. */
const NEEDED: readonly { readonly field: Field; readonly written: RegExp; readonly for?: RegExp }[] = [
  { field: 'street', written: /\d\S*[\s\\,·]+\d{4,5}\s+\p{Lu}/u },
  { field: 'postalCode', written: /\b\d{4,5}\s+\p{Lu}/u },
  { field: 'city', written: /\b\d{4,5}\s+\p{Lu}/u },
  { field: 'email', written: /\S@\S/ },
  { field: 'phone', written: /tel|fon|(?<!\d)(?:\+|0)\d[\d /-]{5,}/i },
  { field: 'representedBy', written: /vertret|geschäftsf|vorst[aä]nd|obfrau|obmann/i, for: LEGAL_PERSON },
  { field: 'register', written: /regist|HR[AB]\s?\d|\bVR\s?\d|firmenbuch|\bFN\s?\d|ZVR/i, for: REGISTERED },
];

const ASKED_FOR: readonly Jurisdiction[] = ['de', 'at'];

/** § 5 DDG, in Austria § 5 ECG. */
export default defineRule<Readonly<Record<'field', string>>>({
  severity: 'warning',
  area: 'law',
  texts: {
    de: {
      title: 'Impressum unvollständig',
      message: ({ field }) =>
        `Für das Impressum fehlt „${fieldLabel('settings', `organisation.${field}`, 'de')}“; weder in handbook.yaml noch auf der Seite steht es.`,
      why: 'Wer eine Website betreibt, muss im Impressum Name, Anschrift, Vertretung, Register und schnelle Wege zum Kontakt nennen (§ 5 DDG, in Österreich § 5 ECG). Fehlt etwas, drohen Abmahnung und Bußgeld, und Kundinnen und Kunden finden niemanden.',
      example:
        'organisation:\n  name: Brückenwerk Soziale Dienste gGmbH\n  street: Pfeilerhof 12\n  postalCode: "04177"\n  city: Leipzig\n  representedBy: Geschäftsführerin Mara Lindner\n  register: Amtsgericht Leipzig, HRB 00000',
    },
    en: {
      title: 'Incomplete imprint',
      message: ({ field }) =>
        `The imprint lacks “${fieldLabel('settings', `organisation.${field}`, 'en')}”; it stands neither in handbook.yaml nor on the page.`,
      why: 'Whoever runs a website must name itself, its address, who represents it, its register and fast ways to reach it (section 5 DDG in Germany, section 5 ECG in Austria). Whatever is missing can be fined, and customers find nobody.',
      example:
        'organisation:\n  name: Brückenwerk Soziale Dienste gGmbH\n  street: Pfeilerhof 12\n  postalCode: "04177"\n  city: Leipzig\n  representedBy: Managing director Mara Lindner\n  register: Amtsgericht Leipzig, HRB 00000',
    },
  },
  examples: {
    bad: [
      {
        name: 'nobody who represents the association',
        files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings({ representedBy: null }) },
        expect: [
          {
            file: 'handbook.yaml',
            line: 3,
            column: 15,
            reason:
              'Für das Impressum fehlt „Vertreten durch (representedBy)“; weder in handbook.yaml noch auf der Seite steht es.',
          },
        ],
      },
      {
        name: 'neither e-mail nor telephone',
        files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings({ email: null, phone: null }) },
        expect: [
          { file: 'handbook.yaml', line: 3, column: 15 },
          { file: 'handbook.yaml', line: 3, column: 15 },
        ],
      },
      {
        name: 'an Austrian company without its register',
        files: {
          ...LEGAL_PAGES,
          'handbook.yaml': webSettings({ name: 'Beispiel GmbH', country: 'Österreich', register: null }),
        },
        expect: [{ file: 'handbook.yaml', line: 3, column: 15 }],
      },
    ],
    good: [
      { name: 'all that is needed', files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings() } },
      { name: 'a handbook whose site is not on the web yet', files: {} },
      {
        name: 'what is missing stands on the page',
        files: {
          ...LEGAL_PAGES,
          'handbook.yaml': webSettings({ street: null, postalCode: null, city: null, phone: null, register: null }),
          'docs/impressum.mdx': legalPage(
            'Impressum',
            'imprint',
            'Lindenstraße 12, 04177 Leipzig\\\nTelefon 030 23125 100\\\nAmtsgericht Leipzig, VR 00000',
          ),
        },
      },
      {
        name: 'a country whose law we do not know',
        files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings({ country: 'Ireland', register: null, street: null }) },
      },
      {
        name: 'a person alone, whom nobody represents and no register knows',
        files: {
          ...LEGAL_PAGES,
          'handbook.yaml': webSettings({ name: 'Praxis Yılmaz', representedBy: null, register: null }),
        },
      },
    ],
  },
  *check({ handbook }) {
    const { settings, settingsEntry } = handbook;
    if (settingsEntry === undefined || !isOnTheWeb(settings) || !ASKED_FOR.includes(jurisdictionOf(settings))) return;
    const page = writtenOn(handbook, 'imprint');
    for (const needed of NEEDED) {
      if (settings.organisation[needed.field] !== undefined || needed.written.test(page)) continue;
      if (needed.for !== undefined && !needed.for.test(settings.organisation.name)) continue;
      if (needed.field === 'phone' && hasOtherFastWay(settings)) continue;
      const facts = { field: needed.field };
      yield { file: settingsEntry.file, at: ['organisation'], subject: `organisation.${needed.field}`, facts };
    }
  },
});

/** A form will do instead of a telephone (European Court of Justice, C-298/07). */
function hasOtherFastWay({ feedback }: Settings): boolean {
  return feedback.formEndpoint !== undefined || feedback.phone !== undefined;
}
