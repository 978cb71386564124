import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Handbook, loadHandbook, memorySource } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { type FeedbackEntry, feedbackEntry } from '../schemas/feedback-entry.ts';
import { mapColumns } from './columns.ts';
import { decodeText } from './decode-text.ts';
import { exportTable } from './export-table.ts';
import { entryText, planImport } from './plan-import.ts';
import { readTable } from './read-table.ts';

const TODAY = '2026-06-01';
const HEAD = 'Eingang am;Weg;Art;Inhalt;Nr.';

let handbook: Handbook;
beforeAll(async () => {
  handbook = await loadHandbook(memorySource(MINIMAL_HANDBOOK));
});

function plan(table: string | Uint8Array, into = handbook) {
  const { text } = decodeText(typeof table === 'string' ? new TextEncoder().encode(table) : table);
  const read = readTable(text);
  return planImport({ table: read, columns: mapColumns(read.headings, {}), handbook: into, today: TODAY });
}

/** What people read of the bad rows. */
const told = (table: string | Uint8Array) => plan(table).problems.map(messages('de').feedbackCsv.problem);

function windows(text: string): Uint8Array {
  const extra: Readonly<Record<string, number>> = { '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 };
  return Uint8Array.from([...text].map((letter) => extra[letter] ?? letter.charCodeAt(0)));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [index, letter] of ['\uFEFF', ...text.split('')].entries())
    bytes.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  return new Uint8Array(bytes.buffer);
}

it('says of a row with other separators just that', () => {
  const row = '14.03.2025,Telefon,Beschwerde,Der Aufzug ist kaputt.,2025-001';
  expect(told(`${HEAD}\n${row}\n${row.replaceAll(',', ';')}\n`)).toEqual([
    'Zeile 2: Die Zellen dieser Zeile trennt ein anderes Zeichen als in der Überschrift, zum Beispiel Semikolon statt Komma.',
  ]);
});

describe('a table of 500 rows with seven bad ones, as Excel saves it', () => {
  const rows = Array.from({ length: 500 }, (_, index) => {
    const day = `${String((index % 28) + 1).padStart(2, '0')}.03.2025`;
    return `${day};Telefon;Beschwerde;"Die Tür klemmt, zum ${index + 1}. Mal; „sehr“ ärgerlich";${`2025-${String(index + 1).padStart(3, '0')}`}`;
  });
  rows[9] = '31.02.2025;Telefon;Beschwerde;Der Aufzug ist kaputt.;2025-010';
  rows[49] = '14.03.2025;Rauchzeichen;Beschwerde;Der Aufzug ist kaputt.;2025-050';
  rows[99] = '14.03.2025;E-Mail;Beschwerde;Bitte an erika.muster@web.de antworten.;2025-100';
  rows[149] = '14.03.2025;Telefon;Beschwerde;"Er sagte: ""Kommen\r\nSie wieder"" und schloss größere Türen.";2025-150';
  rows[199] = '14.03.2025;Telefon;Beschwerde;"Hier fehlt der Schluss;2025-200';
  rows[249] = '14.03.2025;Telefon;Beschwerde;Noch einmal.;2025-001';
  rows[299] = '14.03.2025;Telefon;Beschwerde;Ein; Text; ohne Anführungszeichen;2025-300';
  rows[399] = ';Telefon;Beschwerde;Ohne Datum.;2025-400';
  const table = windows(`${HEAD}\r\n${rows.join('\r\n')}\r\n`);

  it('names every bad row with line, column and reason', () => {
    expect(told(table)).toEqual([
      'Zeile 11, Spalte „Eingang am“: „31.02.2025“ ist kein Datum; erwartet wird zum Beispiel 14.03.2025.',
      'Zeile 51, Spalte „Weg“: „Rauchzeichen“ ist unbekannt; möglich sind: Rückmeldekarte, Gespräch, Telefon, E-Mail, Website, Befragung, Gremium.',
      'Zeile 101, Spalte „Inhalt“: Hier steht eine E-Mail-Adresse; das Register nimmt keine personenbezogenen Angaben auf.',
      'Zeile 202: Die Anführungszeichen passen nicht zusammen.',
      'Zeile 252, Spalte „Nr.“: Die Kennung „2025-001“ steht schon in Zeile 2.',
      'Zeile 302: Die Zeile hat mehr Zellen als es Überschriften gibt; vielleicht fehlen Anführungszeichen um einen Text mit Trennzeichen.',
      'Zeile 402, Spalte „Eingang am“: Hier fehlt die Angabe; sie wird gebraucht.',
    ]);
  });

  it('reads the 493 others word for word, umlauts, quotation marks and line breaks included', () => {
    const { entries } = plan(table);
    expect(entries).toHaveLength(493);
    expect(entries[0]).toEqual({
      id: '2025-001',
      path: 'feedback/2025/2025-001.yaml',
      text: 'received: 2025-03-01\nchannel: phone\nkind: complaint\nsummary: Die Tür klemmt, zum 1. Mal; „sehr“ ärgerlich\n',
    });
    expect(entries.find(({ id }) => id === '2025-150')?.text).toContain(
      'Er sagte: "Kommen\n\n  Sie wieder" und schloss größere Türen.',
    );
  });
});

describe('tables of other programs', () => {
  const text = 'Eingang am,Weg,Art,Inhalt\n2025-03-14,Anruf,Lob,"Schön, danke"\n';
  const entry = 'received: 2025-03-14\nchannel: phone\nkind: praise\nsummary: Schön, danke\n';

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', windows(text)],
    ['UTF-16', utf16(text, true)],
    ['UTF-16, high byte first', utf16(text, false)],
    ['tabs', new TextEncoder().encode(text.replaceAll(',', '\t').replace('Schön\t', 'Schön,'))],
    ['a line that names the separator', new TextEncoder().encode(`sep=,\r\n${text}`)],
    ['line breaks of Windows', new TextEncoder().encode(text.replaceAll('\n', '\r\n'))],
    ['blank rows and columns', new TextEncoder().encode(`\n${text.replaceAll('\n', ',,\n')},,,,,\n\n`)],
  ])('reads %s', (_name, bytes) => {
    expect(plan(bytes).problems).toEqual([]);
    expect(plan(bytes).entries).toEqual([{ id: '2025-001', path: 'feedback/2025/2025-001.yaml', text: entry }]);
  });

  it('reads rows of two encodings, each as it is', () => {
    const [head = '', row = ''] = text.split('\n');
    const bytes = Buffer.concat([Buffer.from(`${head}\n${row}\n`), windows(`${row}\n`)]);
    expect(plan(bytes).entries.map((one) => one.text)).toEqual([entry, entry]);
  });

  it.each([
    ['14. März 2025', '2025-03-14'],
    ['14.3.25', '2025-03-14'],
    ['2025-03-14 00:00:00', '2025-03-14'],
  ])('understands the date %s', (typed, date) => {
    expect(plan(`${HEAD}\n${typed};Karte;Idee;Text.;\n`).entries[0]?.text).toContain(`received: ${date}\n`);
  });

  it('refuses the future, unknown procedures and unclear answers, and repeats nothing personal', () => {
    const head = 'Eingegangen am;Weg;Art;Zusammenfassung;Verfahren;Dringend;Konsequenz';
    expect(
      told(
        `${head}\n01.07.2026;Telefon;Lob;Gut.;Sprechstunde am Mond;vielleicht;Frau Schmidt rief zurück.\nherr.x@web.de;Telefon;Lob;Gut.;;;\n`,
      ),
    ).toEqual([
      'Zeile 2, Spalte „Verfahren“: „Sprechstunde am Mond“ kommt im Handbuch nicht vor.',
      'Zeile 2, Spalte „Dringend“: „vielleicht“ ist unklar; erwartet wird ja oder nein.',
      'Zeile 2, Spalte „Eingegangen am“: Der 1. Juli 2026 liegt in der Zukunft.',
      'Zeile 2, Spalte „Konsequenz“: Hier steht ein Name; das Register nimmt keine personenbezogenen Angaben auf.',
      'Zeile 3, Spalte „Eingegangen am“: „…“ ist kein Datum; erwartet wird zum Beispiel 14.03.2025.',
    ]);
  });

  it('takes what is there already as done, and never another text under the same id', async () => {
    const files = { ...MINIMAL_HANDBOOK, 'feedback/2025/2025-001.yaml': entry };
    const into = await loadHandbook(memorySource(files));
    const row = (summary: string) => `Nr;Eingang am;Weg;Art;Inhalt\n2025-001;14.03.2025;Telefon;Lob;"${summary}"\n`;
    expect(plan(row('Schön, danke'), into)).toEqual({ entries: [], unchanged: ['2025-001'], problems: [] });
    expect(plan(row('Anders'), into).problems.map(({ why }) => why)).toEqual(['taken']);
  });
});

describe('export', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2026-05-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const text = fc.oneof(
    fc.stringMatching(/^[=+\-@'"]{0,3}[a-zäöüß;, \n"']{0,40}$/).map((one) => `${one}x`),
    fc.constant('=HYPERLINK("http://boese.example";"Klick")'),
  );
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const entry = fc
    .record({
      received: day,
      channel: fc.constantFrom('card', 'phone', 'web'),
      kind: fc.constantFrom('complaint', 'suggestion', 'praise'),
      station: optional(fc.constant('erstkontakt')),
      procedure: optional(fc.constant('sprechstunde')),
      topic: optional(fc.constant('wartezeit')),
      summary: text.map((one) => one.trim()),
      urgent: fc.boolean(),
      acknowledgedOn: optional(day),
      answered: optional(fc.oneof(day, fc.constant('anonymous'))),
      consequence: optional(text),
      published: optional(text),
    })
    .map(
      (data): FeedbackEntry =>
        feedbackEntry.parse(Object.fromEntries(Object.entries(data).filter(([, one]) => one !== undefined))),
    );

  it('is read back without loss, and carries no formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 8 }), async (entries) => {
        const files = Object.fromEntries(
          entries.map((data, index) => [`feedback/${data.received.slice(0, 4)}/e-${index}.yaml`, entryText(data)]),
        );
        const full = await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files }));
        expect([...full.feedback.values()].map(({ id }) => id).sort()).toEqual(
          entries.map((_, index) => `e-${index}`).sort(),
        );
        const table = exportTable(full);
        for (const { cells } of readTable(table).rows)
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        const { entries: back, problems } = plan(table);
        expect(problems).toEqual([]);
        expect(Object.fromEntries(back.map((one) => [one.path, one.text]))).toEqual(files);
      }),
      { numRuns: 60 },
    );
  });

  it('writes one year, in English with commas', async () => {
    const files = {
      'handbook.yaml': `${MINIMAL_HANDBOOK['handbook.yaml']}language: en\n`,
      'feedback/2024/a.yaml': 'received: 2024-03-14\nchannel: phone\nkind: praise\nsummary: Old.\n',
      'feedback/2025/b.yaml': 'received: 2025-03-14\nchannel: phone\nkind: praise\nsummary: Thanks.\n',
    };
    const table = exportTable(await loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, ...files })), { year: '2025' });
    expect(table).toBe(
      '\uFEFFId,Received,Channel,Kind,Station,Procedure,Topic,Summary,Urgent,Acknowledged on,Resolved on,Answered,Consequence,Measure,Published text\r\n' +
        'b,2025-03-14,Phone,Praise,,,,Thanks.,no,,,,,,\r\n',
    );
  });
});
