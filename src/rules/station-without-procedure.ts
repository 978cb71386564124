import { stationsInUse } from './detection/stations.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { settingsWithPath } from './examples/settings-file.ts';
import { defineRule } from './rule.ts';

const PATH = { erstkontakt: 'Erster Kontakt', vertrag: 'Vertrag', abschluss: 'Abschluss' };

/** KQS quality area 11, section 3.1: procedures sit on the stations that customers pass. */
export default defineRule<{ station: string }>({
  severity: 'warning',
  area: 'customer-path',
  texts: {
    de: {
      title: 'Station ohne Verfahren',
      message: ({ station }) =>
        `An der Station „${station}“ des Kundenpfads ist kein Verfahren in Kraft; erwartet wird mindestens eines.`,
      why: 'Wer an einer Station steht, ohne dass etwas vorgesehen ist, fühlt sich allein gelassen. Entweder fehlt ein Verfahren, oder ein vorhandenes nennt diese Station nicht.',
      example: 'stations: [erstkontakt, vertrag]',
    },
    en: {
      title: 'Station without procedure',
      message: ({ station }) =>
        `No procedure is in force at the station “${station}” of the customer path; at least one was expected.`,
      why: 'People who reach a station where nothing is provided for feel left alone. Either a procedure is missing or an existing one does not name the station.',
      example: 'stations: [first-contact, contract]',
    },
  },
  examples: {
    bad: [
      {
        name: 'two stations without procedures',
        files: { 'handbook.yaml': settingsWithPath(PATH) },
        expect: [
          {
            file: 'handbook.yaml',
            line: 7,
            column: 5,
            reason:
              'An der Station „Vertrag“ des Kundenpfads ist kein Verfahren in Kraft; erwartet wird mindestens eines.',
          },
          { file: 'handbook.yaml', line: 8, column: 5 },
        ],
      },
      {
        name: 'a station that only a draft names',
        files: {
          'handbook.yaml': settingsWithPath({ erstkontakt: 'Erster Kontakt', vertrag: 'Vertrag' }),
          'procedures/vertrag.mdx': procedureFile({
            title: 'Vertragsgespräch',
            status: 'draft',
            stations: '[vertrag]',
          }),
        },
        expect: [{ file: 'handbook.yaml', line: 7, column: 5 }],
      },
      {
        name: 'a station whose procedure has ended',
        files: {
          'handbook.yaml': settingsWithPath({ erstkontakt: 'Erster Kontakt', vertrag: 'Vertrag' }),
          'procedures/vertrag.mdx': procedureFile({
            title: 'Vertragsgespräch',
            status: 'retired',
            stations: '[vertrag]',
            retiredOn: '2026-04-30',
            retiredBecause: 'Verträge werden seit Mai schriftlich geschlossen.',
          }),
        },
        expect: [{ file: 'handbook.yaml', line: 7, column: 5 }],
      },
    ],
    good: [
      {
        name: 'one procedure at several stations',
        files: {
          'handbook.yaml': settingsWithPath(PATH),
          'procedures/rueckruf.mdx': procedureFile({ stations: '[vertrag, abschluss]' }),
        },
      },
      {
        name: 'a station that is misspelt in a procedure is one finding of the references',
        files: {
          'handbook.yaml': settingsWithPath(PATH),
          'procedures/rueckruf.mdx': procedureFile({ stations: '[vertrag, abschlus]' }),
        },
      },
      {
        name: 'a procedure that cannot be read',
        files: {
          'handbook.yaml': settingsWithPath(PATH),
          'procedures/rueckruf.mdx': procedureFile({ title: null, stations: '[vertrag, abschluss]' }),
        },
      },
    ],
  },
  *check(context) {
    for (const { station, procedures, file, at } of stationsInUse(context)) {
      if (procedures.length > 0) continue;
      yield { file, at, subject: `station ${station.id}`, facts: { station: station.title } };
    }
  },
});
