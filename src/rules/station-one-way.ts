import { leadsToOrganisation } from '../handbook/index.ts';
import { stationsInUse } from './detection/stations.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { settingsWithPath } from './examples/settings-file.ts';
import { defineRule } from './rule.ts';

const SETTINGS = settingsWithPath({ erstkontakt: 'Erster Kontakt', vertrag: 'Vertrag' });

/** KQS quality area 11, section 3.1: communication goes both ways, at every station. */
export default defineRule<{ station: string }>({
  severity: 'warning',
  area: 'customer-path',
  texts: {
    de: {
      title: 'Station nur in eine Richtung',
      message: ({ station }) =>
        `An der Station „${station}“ erreichen wir die Kundschaft, aber sie uns nicht; erwartet wird ein Verfahren mit der Richtung (direction) from-customer oder both.`,
      why: 'Kommunikation geht in beide Richtungen. Wer an einer Station eine Frage hat, muss sich ebenso leicht melden können, wie wir uns melden.',
      example: 'direction: both',
    },
    en: {
      title: 'Station one way only',
      message: ({ station }) =>
        `At the station “${station}” we reach customers, but they cannot reach us; a procedure with the direction (direction) from-customer or both was expected.`,
      why: 'Communication goes both ways. Whoever has a question at a station must be able to get in touch as easily as we do.',
      example: 'direction: both',
    },
  },
  examples: {
    bad: [
      {
        name: 'a station with one procedure, from us to customers',
        files: {
          'handbook.yaml': SETTINGS,
          'procedures/rueckruf.mdx': procedureFile({ stations: '[vertrag]', direction: 'to-customer' }),
        },
        expect: [
          {
            file: 'handbook.yaml',
            line: 7,
            column: 5,
            reason:
              'An der Station „Vertrag“ erreichen wir die Kundschaft, aber sie uns nicht; erwartet wird ein Verfahren mit der Richtung (direction) from-customer oder both.',
          },
        ],
      },
      {
        name: 'a way in that is still a draft',
        files: {
          'handbook.yaml': SETTINGS,
          'procedures/hotline.mdx': procedureFile({ title: 'Hotline', status: 'draft', stations: '[vertrag]' }),
          'procedures/rueckruf.mdx': procedureFile({ stations: '[vertrag]', direction: 'to-customer' }),
        },
        expect: [{ file: 'handbook.yaml', line: 7, column: 5 }],
      },
      {
        name: 'a way in that has ended',
        files: {
          'handbook.yaml': SETTINGS,
          'procedures/hotline.mdx': procedureFile({
            title: 'Hotline',
            status: 'retired',
            stations: '[vertrag]',
            retiredOn: '2026-04-30',
            retiredBecause: 'Kaum jemand hat dort angerufen.',
          }),
          'procedures/rueckruf.mdx': procedureFile({ stations: '[vertrag]', direction: 'to-customer' }),
        },
        expect: [{ file: 'handbook.yaml', line: 7, column: 5 }],
      },
    ],
    good: [
      {
        name: 'one procedure each way',
        files: {
          'procedures/rueckruf.mdx': procedureFile({ direction: 'to-customer' }),
        },
      },
      {
        name: 'an empty station is another rule’s matter',
        files: { 'handbook.yaml': SETTINGS },
      },
    ],
  },
  *check(context) {
    for (const { station, procedures, file, at } of stationsInUse(context)) {
      if (procedures.length === 0 || procedures.some(leadsToOrganisation)) continue;
      yield { file, at, subject: `station ${station.id}`, facts: { station: station.title } };
    }
  },
});
