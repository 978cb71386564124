import { choiceLabel } from '../schemas/field.ts';
import { pagePurpose } from '../schemas/page.ts';
import { isOnTheWeb, type Jurisdiction, jurisdictionOf, publicPages } from './detection/law.ts';
import { hasUnusable } from './detection/reported.ts';
import { LEGAL_PAGES, legalPage, webSettings } from './examples/web-settings.ts';
import { defineRule } from './rule.ts';

/** Pages that customers must find, and where the law asks for them. */
const PAGES: readonly {
  readonly purpose: 'imprint' | 'privacy' | 'accessibility';
  readonly by: readonly Jurisdiction[];
}[] = [
  { purpose: 'imprint', by: ['de', 'at'] },
  // The General Data Protection Regulation, and laws like it.
  { purpose: 'privacy', by: ['de', 'at', 'other'] },
  { purpose: 'accessibility', by: ['de', 'at'] },
];

/** § 5 DDG, Art. 13 GDPR, BITV 2.0 and BFSG. */
export default defineRule<Readonly<Record<'purpose', string>>>({
  severity: 'warning',
  area: 'law',
  texts: {
    de: {
      title: 'Rechtliche Seite fehlt',
      message: ({ purpose }) =>
        `Auf der Website für Kundinnen und Kunden fehlt die Seite „${choiceLabel(pagePurpose(), purpose, 'de')}“ (purpose: ${purpose}, audience: public).`,
      why: 'Impressum, Datenschutz und die Erklärung zur Barrierefreiheit muss jede und jeder von jeder Seite aus finden. Fehlen sie, drohen Abmahnung und Bußgeld.',
      example:
        '# docs/impressum.mdx; die Angaben selbst kommen aus handbook.yaml\ntitle: Impressum\npurpose: imprint\naudience: public',
    },
    en: {
      title: 'Missing legal page',
      message: ({ purpose }) =>
        `The customers’ site lacks the page “${choiceLabel(pagePurpose(), purpose, 'en')}” (purpose: ${purpose}, audience: public).`,
      why: 'Anybody must find imprint, privacy and accessibility statement from every page. Where they are missing, that can be fined.',
      example:
        '# docs/imprint.mdx; the data itself comes from handbook.yaml\ntitle: Imprint\npurpose: imprint\naudience: public',
    },
  },
  examples: {
    bad: [
      {
        name: 'no page on privacy',
        files: { ...LEGAL_PAGES, 'docs/datenschutz.mdx': null, 'handbook.yaml': webSettings() },
        expect: [
          {
            file: 'handbook.yaml',
            line: 2,
            column: 18,
            reason:
              'Auf der Website für Kundinnen und Kunden fehlt die Seite „Datenschutz“ (purpose: privacy, audience: public).',
          },
        ],
      },
      {
        name: 'an imprint for the team only',
        files: {
          ...LEGAL_PAGES,
          'docs/impressum.mdx': legalPage('Impressum', 'imprint', 'Verein').replace('public', 'internal'),
          'handbook.yaml': webSettings(),
        },
        expect: [{ file: 'handbook.yaml', line: 2, column: 18 }],
      },
      {
        name: 'abroad, no page on privacy',
        files: { 'handbook.yaml': webSettings({ country: 'Ireland' }) },
        expect: [{ file: 'handbook.yaml', line: 2, column: 18 }],
      },
    ],
    good: [
      { name: 'all pages', files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings() } },
      { name: 'a site that is not on the web yet', files: {} },
      {
        name: 'a page that cannot be read: that is reported already',
        files: { ...LEGAL_PAGES, 'docs/impressum.mdx': '---\ntitle: [\n---\n', 'handbook.yaml': webSettings() },
      },
    ],
  },
  *check({ handbook }) {
    const { settings, settingsEntry } = handbook;
    if (settingsEntry === undefined || !isOnTheWeb(settings) || hasUnusable(handbook, 'page')) return;
    const jurisdiction = jurisdictionOf(settings);
    for (const { purpose, by } of PAGES) {
      if (!by.includes(jurisdiction) || publicPages(handbook, purpose).length > 0) continue;
      yield { file: settingsEntry.file, at: ['sites', 'public'], subject: `page ${purpose}`, facts: { purpose } };
    }
  },
});
