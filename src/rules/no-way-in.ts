import { leadsToOrganisation, proceduresInForce } from '../handbook/index.ts';
import { hasUnusable } from './detection/reported.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { settingsWithPath } from './examples/settings-file.ts';
import { defineRule } from './rule.ts';

const oneWay = (stations: string | null) =>
  procedureFile({
    direction: 'to-customer',
    inForceSince: '2024-01-15',
    stations,
    indicators: '[{ id: besuche, title: Besuche im Monat, target: ">= 20" }]',
  });

/** KQS quality area 11, section 3.1: customers can reach the organisation as easily as it reaches them. */
export default defineRule({
  severity: 'warning',
  area: 'customer-path',
  texts: {
    de: {
      title: 'Kein Weg zur Organisation',
      message: () =>
        'Kein Verfahren in Kraft führt von der Kundschaft zu uns; erwartet wird mindestens eines mit der Richtung (direction) from-customer oder both.',
      why: 'Wer uns nicht erreichen kann, kann weder fragen noch sich beschweren. Kundenkommunikation ist keine Einbahnstraße.',
      example: 'title: Offene Sprechstunde\ndirection: both',
    },
    en: {
      title: 'No way to the organisation',
      message: () =>
        'No procedure in force leads from customers to us; at least one with the direction (direction) from-customer or both was expected.',
      why: 'Whoever cannot reach us can neither ask nor complain. Customer communication is no one-way street.',
      example: 'title: Open hours\ndirection: both',
    },
  },
  examples: {
    bad: [
      {
        name: 'one procedure, from us to customers',
        files: { 'handbook.yaml': settings(), 'procedures/sprechstunde.mdx': oneWay(null) },
        expect: [
          {
            file: 'handbook.yaml',
            line: 1,
            column: 1,
            reason:
              'Kein Verfahren in Kraft führt von der Kundschaft zu uns; erwartet wird mindestens eines mit der Richtung (direction) from-customer oder both.',
          },
        ],
      },
      {
        name: 'the only way in is a draft',
        files: {
          'handbook.yaml': settings(),
          'procedures/hotline.mdx': procedureFile({ title: 'Hotline', status: 'draft', stations: null }),
          'procedures/sprechstunde.mdx': oneWay(null),
        },
        expect: [{ file: 'handbook.yaml', line: 1, column: 1 }],
      },
      {
        name: 'with a customer path, at its place',
        files: {
          'handbook.yaml': settingsWithPath({ erstkontakt: 'Erster Kontakt' }),
          'procedures/sprechstunde.mdx': oneWay('[erstkontakt]'),
        },
        expect: [{ file: 'handbook.yaml', line: 6, column: 3 }],
        also: ['station-one-way'],
      },
    ],
    good: [
      {
        name: 'one way in is enough',
        files: { 'procedures/sprechstunde.mdx': oneWay('[erstkontakt]'), 'procedures/hotline.mdx': procedureFile() },
      },
      {
        name: 'a procedure that cannot be read may be the way in',
        files: {
          'procedures/sprechstunde.mdx': oneWay('[erstkontakt]'),
          'procedures/hotline.mdx': procedureFile({ title: null }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    const { settingsEntry } = handbook;
    if (settingsEntry === undefined || hasUnusable(handbook, 'procedure')) return;
    if (proceduresInForce(handbook, today).some(leadsToOrganisation)) return;
    yield { file: settingsEntry.file, at: ['customerPath'], subject: 'customerPath', facts: {} };
  },
});

function settings(): string {
  return settingsWithPath({}).replace('customerPath:\n', '');
}
