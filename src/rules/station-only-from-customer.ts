import { stationsInUse } from './detection/stations.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { settingsWithPath } from './examples/settings-file.ts';
import { defineRule } from './rule.ts';

const SETTINGS = settingsWithPath({ erstkontakt: 'Erster Kontakt', vertrag: 'Vertrag' });

/** The other direction: where only customers take the first step, we might forget somebody. */
export default defineRule<{ station: string }>({
  severity: 'info',
  area: 'customer-path',
  texts: {
    de: {
      title: 'Station nur auf Anfrage',
      message: ({ station }) =>
        `An der Station „${station}“ melden sich nur die Kundinnen und Kunden; zu prüfen ist, ob auch wir auf sie zugehen sollten.`,
      why: 'Manche Menschen melden sich von sich aus nicht. Ob wir an dieser Station warten oder auf sie zugehen, sollte eine Entscheidung sein und kein Versehen.',
      example: 'direction: both',
    },
    en: {
      title: 'Station on request only',
      message: ({ station }) =>
        `At the station “${station}” only customers get in touch; consider whether we should approach them too.`,
      why: 'Some people do not get in touch by themselves. Whether we wait for them at this station or approach them should be a decision, not an oversight.',
      example: 'direction: both',
    },
  },
  examples: {
    bad: [
      {
        name: 'a station with one procedure, from customers to us',
        files: {
          'handbook.yaml': SETTINGS,
          'procedures/rueckruf.mdx': procedureFile({ stations: '[vertrag]' }),
        },
        expect: [
          {
            file: 'handbook.yaml',
            line: 7,
            column: 5,
            reason:
              'An der Station „Vertrag“ melden sich nur die Kundinnen und Kunden; zu prüfen ist, ob auch wir auf sie zugehen sollten.',
          },
        ],
      },
      {
        name: 'two such procedures',
        files: {
          'handbook.yaml': SETTINGS,
          'procedures/hotline.mdx': procedureFile({
            title: 'Hotline zum Vertrag',
            stations: '[vertrag]',
            rationale: 'Fragen zum Vertrag kommen oft erst abends am Küchentisch.',
            goal: 'Jede Frage zum Vertrag ist beantwortet, bevor jemand unterschreibt.',
            benefit: 'Sie unterschreiben nur, was Sie verstanden haben.',
          }),
          'procedures/rueckruf.mdx': procedureFile({ stations: '[vertrag]' }),
        },
        expect: [{ file: 'handbook.yaml', line: 7, column: 5 }],
      },
      {
        name: 'a procedure that sits at two stations',
        files: {
          'handbook.yaml': SETTINGS,
          'procedures/rueckruf.mdx': procedureFile({ stations: '[erstkontakt, vertrag]' }),
        },
        expect: [{ file: 'handbook.yaml', line: 7, column: 5 }],
      },
    ],
    good: [
      {
        name: 'another procedure goes both ways',
        files: { 'procedures/rueckruf.mdx': procedureFile() },
      },
    ],
  },
  *check(context) {
    for (const { station, procedures, file, at } of stationsInUse(context)) {
      if (procedures.length === 0 || procedures.some(({ data }) => data.direction !== 'from-customer')) continue;
      yield { file, at, subject: `station ${station.id}`, facts: { station: station.title } };
    }
  },
});
