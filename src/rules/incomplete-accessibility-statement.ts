import type { Settings } from '../schemas/settings.ts';
import { fieldLabel } from './detection/field-label.ts';
import { isOnTheWeb, jurisdictionOf, publicPages, writtenOn } from './detection/law.ts';
import { LEGAL_PAGES, legalPage, webSettings } from './examples/web-settings.ts';
import { defineRule } from './rule.ts';

/** What the statement must say, and how it is recognised where an organisation writes it on the page itself. */
const NEEDED: readonly {
  readonly field: string;
  readonly of: (organisation: Settings['organisation']) => string | undefined;
  readonly written: RegExp;
}[] = [
  {
    field: 'accessibility.contact',
    of: ({ accessibility }) => accessibility?.contact,
    written: /\S@\S|tel|fon|(?<!\d)(?:\+|0)\d[\d /-]{5,}/i,
  },
  {
    field: 'accessibility.madeOn',
    of: ({ accessibility }) => accessibility?.madeOn ?? accessibility?.reviewedOn,
    written: /\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\p{Lu}\p{L}{2,}\s+20\d\d/u,
  },
  {
    field: 'accessibility.method',
    of: ({ accessibility }) => accessibility?.method,
    written: /geprüft|überprüf|getestet|prüfung|bewert|probiert/i,
  },
  {
    field: 'accessibility.enforcement',
    of: ({ accessibility }) => accessibility?.enforcement,
    written: /schlichtung|durchsetzung|überwachung|aufsicht|ombuds|anwaltschaft|ministerium|FFG/i,
  },
];

const PAGE = 'docs/barrierefreiheit.mdx';
const statement = (body: string) => ({ ...LEGAL_PAGES, [PAGE]: legalPage('Barrierefreiheit', 'accessibility', body) });
const BARE = 'Alle Seiten lassen sich vorlesen.';

/** § 7 BITV 2.0 and § 12b BGG; BFSG where a service falls under it. */
export default defineRule<Readonly<Record<'field', string>>>({
  severity: 'info',
  area: 'law',
  texts: {
    de: {
      title: 'Erklärung zur Barrierefreiheit unvollständig',
      message: ({ field }) =>
        `Der Erklärung zur Barrierefreiheit fehlt „${fieldLabel('settings', `organisation.${field}`, 'de')}“; weder in handbook.yaml noch auf der Seite steht es.`,
      why: 'Die Erklärung nennt, wann und wie geprüft wurde, wo man Barrieren meldet und wer vermittelt, wenn die Antwort nicht genügt (BITV 2.0, BFSG). Sonst weiß niemand, ob sie noch stimmt.',
      example:
        'organisation:\n  accessibility:\n    madeOn: 2025-06-28\n    contact: barrierefrei@example.org\n    method: Selbstbewertung mit zwei Vorleseprogrammen\n    enforcement: Schlichtungsstelle nach § 16 BGG',
    },
    en: {
      title: 'Incomplete accessibility statement',
      message: ({ field }) =>
        `The accessibility statement lacks “${fieldLabel('settings', `organisation.${field}`, 'en')}”; it stands neither in handbook.yaml nor on the page.`,
      why: 'The statement says when and how the site was examined, where to report barriers, and who mediates where the answer does not suffice. Otherwise nobody knows whether it is still true.',
      example:
        'organisation:\n  accessibility:\n    madeOn: 2025-06-28\n    contact: accessible@example.org\n    method: Self-assessment with two screen readers\n    enforcement: Arbitration body under section 16 BGG',
    },
  },
  examples: {
    bad: [
      {
        name: 'nobody knows when it was made',
        files: { ...statement(BARE), 'handbook.yaml': webSettings({}, { madeOn: null }) },
        expect: [
          {
            file: 'handbook.yaml',
            line: 3,
            column: 15,
            reason:
              'Der Erklärung zur Barrierefreiheit fehlt „Erstellt am (madeOn)“; weder in handbook.yaml noch auf der Seite steht es.',
          },
        ],
      },
      {
        name: 'neither method nor arbitration body',
        files: { ...statement(BARE), 'handbook.yaml': webSettings({}, { method: null, enforcement: null }) },
        expect: [
          { file: 'handbook.yaml', line: 3, column: 15 },
          { file: 'handbook.yaml', line: 3, column: 15 },
        ],
      },
      {
        name: 'a page written freely without a way to report barriers',
        files: { ...statement(BARE), 'handbook.yaml': webSettings({}, null) },
        expect: [{ file: 'handbook.yaml', line: 3, column: 15 }],
      },
    ],
    good: [
      { name: 'all that is needed', files: { ...statement(BARE), 'handbook.yaml': webSettings() } },
      {
        name: 'all of it on the page itself',
        files: {
          ...statement(
            'Selbst geprüft im Oktober 2026. Barrieren melden: 030 23125 100. Bei Streit hilft die Schlichtungsstelle.',
          ),
          'handbook.yaml': webSettings({}, null),
        },
      },
      {
        name: 'a page written freely that says where to report barriers',
        files: {
          ...statement(BARE),
          'handbook.yaml': webSettings({ accessibility: '{ contact: barrierefrei@example.org }' }, null),
        },
      },
      { name: 'a site that is not on the web yet', files: {} },
    ],
  },
  *check({ handbook }) {
    const { settings, settingsEntry } = handbook;
    if (settingsEntry === undefined || !isOnTheWeb(settings) || jurisdictionOf(settings) === 'other') return;
    // A page that is missing is a finding of its own.
    if (publicPages(handbook, 'accessibility').length === 0) return;
    const page = writtenOn(handbook, 'accessibility');
    // Who says nothing of it in the settings wrote the statement freely, often without having to: only a way to report
    // barriers is asked for then.
    const { contact: _contact, ...statement } = settings.organisation.accessibility ?? {};
    const isFree = Object.keys(statement).length === 0;
    for (const { field, of, written } of NEEDED) {
      if (isFree && field !== 'accessibility.contact') continue;
      if (of(settings.organisation) !== undefined || written.test(page)) continue;
      yield { file: settingsEntry.file, at: ['organisation'], subject: `organisation.${field}`, facts: { field } };
    }
  },
});
