import { proceduresInForce } from '../handbook/index.ts';
import { isReported } from './detection/reported.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** Every procedure has its place on the customer path. */
export default defineRule<{ title: string }>({
  severity: 'warning',
  area: 'customer-path',
  texts: {
    de: {
      title: 'Verfahren ohne Station',
      message: ({ title }) => `Das Verfahren „${title}“ ist keiner Station (stations) des Kundenpfads zugeordnet.`,
      why: 'Die Stationen zeigen, wann Kundinnen und Kunden einem Verfahren begegnen. Was keine Station hat, fehlt im Kundenpfad.',
      example: 'stations: [erstkontakt]',
    },
    en: {
      title: 'Procedure without station',
      message: ({ title }) => `The procedure “${title}” belongs to no station (stations) of the customer path.`,
      why: 'The stations show when customers meet a procedure. What has no station is missing from the customer path.',
      example: 'stations: [first-contact]',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure in force without stations',
        files: { 'procedures/rueckruf.mdx': procedureFile({ stations: null }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason: 'Das Verfahren „Rückrufservice“ ist keiner Station (stations) des Kundenpfads zugeordnet.',
          },
        ],
      },
      {
        name: 'an empty list',
        files: { 'procedures/rueckruf.mdx': procedureFile({ stations: '[]' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 6, column: 11 }],
      },
      {
        name: 'a public procedure',
        files: { 'procedures/rueckruf.mdx': procedureFile({ stations: '[]', audience: 'public' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 6, column: 11 }],
      },
    ],
    good: [
      {
        name: 'a draft without stations',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'draft', inForceSince: null, stations: null }) },
      },
      {
        name: 'a handbook without a customer path',
        files: {
          'handbook.yaml': `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
`,
          'procedures/rueckruf.mdx': procedureFile({ stations: null }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    if (handbook.settingsEntry === undefined || handbook.settings.customerPath.length === 0) return;
    for (const { data, file } of proceduresInForce(handbook, today)) {
      if (data.stations.length === 0 && !isReported(file, ['stations'])) {
        yield { file, at: ['stations'], subject: 'stations', facts: { title: data.title } };
      }
    }
  },
});
