import { isOnTheWeb, jurisdictionOf, writtenOn } from './detection/law.ts';
import { LEGAL_PAGES, legalPage, webSettings } from './examples/web-settings.ts';
import { defineRule } from './rule.ts';

/** § 36 VSBG: on the website and with the terms, whether an entrepreneur takes part in consumer arbitration. */
export default defineRule({
  severity: 'info',
  area: 'law',
  texts: {
    de: {
      title: 'Hinweis zur Verbraucherschlichtung fehlt',
      message: () =>
        'Nirgends steht, ob die Organisation an einer Verbraucherschlichtung teilnimmt; erwartet wird ein Satz unter organisation.arbitration.',
      why: 'Wer eine Website oder Allgemeine Geschäftsbedingungen hat und mehr als zehn Menschen beschäftigt, muss sagen, ob er an einem Verfahren vor einer Verbraucherschlichtungsstelle teilnimmt (§ 36 VSBG).',
      example:
        'organisation:\n  arbitration: Wir nehmen nicht an Verfahren vor einer Verbraucherschlichtungsstelle teil.',
    },
    en: {
      title: 'Missing notice on consumer arbitration',
      message: () =>
        'Nothing says whether the organisation takes part in consumer arbitration; expected is a sentence under organisation.arbitration.',
      why: 'Whoever has a website or general terms and employs more than ten people must say whether it takes part in consumer arbitration (section 36 VSBG).',
      example: 'organisation:\n  arbitration: We do not take part in consumer arbitration.',
    },
  },
  examples: {
    bad: [
      {
        name: 'nothing said about it',
        files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings({ arbitration: null }) },
        expect: [
          {
            file: 'handbook.yaml',
            line: 3,
            column: 15,
            reason:
              'Nirgends steht, ob die Organisation an einer Verbraucherschlichtung teilnimmt; erwartet wird ein Satz unter organisation.arbitration.',
          },
        ],
      },
      {
        name: 'a country given as a code',
        files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings({ arbitration: null, country: 'DE' }) },
        expect: [{ file: 'handbook.yaml', line: 3, column: 15 }],
      },
      {
        name: 'a page that speaks of something else',
        files: {
          ...LEGAL_PAGES,
          'docs/impressum.mdx': legalPage('Impressum', 'imprint', 'Bei Streit sprechen Sie mit uns.'),
          'handbook.yaml': webSettings({ arbitration: null }),
        },
        expect: [{ file: 'handbook.yaml', line: 3, column: 15 }],
      },
    ],
    good: [
      { name: 'a sentence in the settings', files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings() } },
      {
        name: 'a sentence in the imprint',
        files: {
          ...LEGAL_PAGES,
          'docs/impressum.mdx': legalPage('Impressum', 'imprint', 'An einer Verbraucherschlichtung nehmen wir teil.'),
          'handbook.yaml': webSettings({ arbitration: null }),
        },
      },
      {
        name: 'Austria, where another law applies',
        files: { ...LEGAL_PAGES, 'handbook.yaml': webSettings({ arbitration: null, country: 'Österreich' }) },
      },
      { name: 'a site that is not on the web yet', files: {} },
    ],
  },
  *check({ handbook }) {
    const { settings, settingsEntry } = handbook;
    if (settingsEntry === undefined || !isOnTheWeb(settings) || jurisdictionOf(settings) !== 'de') return;
    if (settings.organisation.arbitration !== undefined || handbook.terms.size === 0) return;
    if (/schlichtung|streitbeilegung/i.test(writtenOn(handbook, 'imprint'))) return;
    yield { file: settingsEntry.file, at: ['organisation'], subject: 'organisation.arbitration', facts: {} };
  },
});
