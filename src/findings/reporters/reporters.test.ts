import { readFile } from 'node:fs/promises';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../../handbook/index.ts';
import { MINIMAL_HANDBOOK } from '../../rules/minimal-handbook.ts';
import { checkHandbook } from '../../rules/run.ts';
import { type FindingsReport, reportOn } from '../report.ts';
import { reportJsonSchema, reportSchema } from '../report-schema.ts';
import { REPORTERS, type ReportFormat } from './index.ts';

const TODAY = '2026-06-01';
const PLAIN = { colour: false, width: 100 };

/** One finding of each sort: an error, a gap, an exception; content that tries to speak to the build host. */
const FILES: Readonly<Record<string, string>> = {
  ...MINIMAL_HANDBOOK,
  'procedures/rueckruf.mdx': `---
title: Rückrufservice
status: in-force
inForceSince: 2026-03-01
task: information
stations: [erstkontakt]
direction: from-customer
owner: leitung
rationale: Viele Menschen rufen außerhalb unserer Zeiten an und geben nach dem zweiten Versuch auf, obwohl sie Hilfe brauchen.
goal: Wer anruft und niemanden erreicht, wird binnen eines Tages zurückgerufen.
contents: [Anliegen aufnehmen, Rückrufzeit vereinbaren]
exceptions:
  - { rule: missing-indicator, reason: Wird noch abgestimmt., until: 2026-12-31 }
---
`,
  'docs/leitbild.mdx': `---
title: Leitbild
audience: '::error::\\u001b[31m 100 % <b>, @team'
---
`,
};

async function report(
  files: Readonly<Record<string, string>> = FILES,
  contentPath = 'src/content',
): Promise<FindingsReport> {
  const handbook = await loadHandbook(memorySource(files));
  return reportOn({ handbook, findings: await checkHandbook(handbook, { today: TODAY }), today: TODAY, contentPath });
}

async function output(format: ReportFormat, files = FILES): Promise<string> {
  return (await REPORTERS[format]())(await report(files), PLAIN);
}

/** Twenty-five pages with one error each. */
const MANY = Object.fromEntries(
  Array.from({ length: 25 }, (_, index) => [`docs/p${index}.mdx`, `---\ntitle: Seite ${index}\norder: x\n---\n`]),
);

describe('pretty', () => {
  it('shows place, line, reason and example by file, exceptions apart, and a summary', async () => {
    expect(await output('pretty')).toMatchInlineSnapshot(`
      "src/content/docs/leitbild.mdx

        Fehler  3:11  invalid-value
          Für die Angabe Leserkreis (audience) passt '::error::\\u001b[31m 100 % <b>, @team' nicht. Möglich
          sind: internal (nur intern), public (auch für Kundinnen und Kunden).

          3 │ audience: '::error::\\u001b[31m 100 % <b>, @team'
            │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

          Warum das wichtig ist: Was nicht zur Angabe passt, kann das Handbuch weder anzeigen noch
          auswerten.
          So sieht es gut aus:
            audience: public

      src/content/procedures/rueckruf.mdx

        Lücke  2:1  missing-benefit
          Beim Verfahren „Rückrufservice“ fehlt der Kundennutzen (benefit).

          2 │ title: Rückrufservice
            │ ^^^^^^^^^^^^^^^^^^^^^

          Warum das wichtig ist: Ein Verfahren der Kundenkommunikation muss den Menschen etwas bringen,
          für die es gedacht ist. Was das ist, will ein Audit lesen, und die Kundschaft auch.
          So sieht es gut aus:
            benefit: Sie müssen nicht mehrmals anrufen und wissen, wann wir uns melden.

      Befristete Ausnahmen (zählen nicht mit):
        procedures/rueckruf.mdx:2:1  missing-indicator  Ausnahme bis 31. Dezember 2026: Wird noch abgestimmt.

      1 Fehler, 1 Lücke, 0 Hinweise in 2 von 8 Dateien. Eine befristete Ausnahme. Solange es Fehler gibt, wird nichts veröffentlicht.
      "
    `);
  });

  it('says so when there is nothing to say', async () => {
    expect(await output('pretty', MINIMAL_HANDBOOK)).toBe(
      `Keine Befunde in ${Object.keys(MINIMAL_HANDBOOK).length} Dateien.\n`,
    );
  });

  it('colours only when asked, and then nothing but its own words', async () => {
    const coloured = (await REPORTERS.pretty())(await report(), { ...PLAIN, colour: true });
    expect(coloured).toContain('\u001b[');
    expect(await output('pretty')).not.toContain('\u001b');
  });

  it('speaks English where the handbook does', async () => {
    const settings = `${MINIMAL_HANDBOOK['handbook.yaml']}language: en\n`;
    const text = await output('pretty', { ...FILES, 'handbook.yaml': settings });
    expect(text).toContain('Why it matters:');
    expect(text).toContain(`1 error, 1 gap, 0 hints in 2 of ${Object.keys(FILES).length} files.`);
  });
});

describe('json', () => {
  it('follows its published schema', async () => {
    const validate = new Ajv({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(reportJsonSchema());
    validate(JSON.parse(await output('json')));
    expect(validate.errors).toBeNull();
    expect(reportSchema.safeParse(JSON.parse(await output('json'))).success).toBe(true);
  });

  it('has a published schema that is up to date (node scripts/schemas.ts writes it)', async () => {
    const file = new URL('../../../public/handbook/schemas/findings.schema.json', import.meta.url);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });

  it('is the same for the same content, in whatever order it is read, and sorted', async () => {
    const text = await output('json', { ...FILES, ...MANY });
    const backwards = Object.fromEntries(Object.entries({ ...FILES, ...MANY }).reverse());
    expect(await output('json', backwards)).toBe(text);
    const places = reportSchema
      .parse(JSON.parse(text))
      .findings.map(({ file, line, column }) => ({ file, line, column }));
    const sorted = places.toSorted((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    );
    expect(places).toEqual(sorted);
  });

  it('counts exceptions apart', async () => {
    const { summary, findings } = reportSchema.parse(JSON.parse(await output('json')));
    expect(summary).toEqual({ error: 1, warning: 1, info: 0, excepted: 1 });
    expect(findings.find(({ ruleId }) => ruleId === 'missing-indicator')?.excepted).toEqual({
      reason: 'Wird noch abgestimmt.',
      until: '2026-12-31',
    });
  });
});

describe('github', () => {
  it('annotates places in the repository and escapes what would end a command', async () => {
    const lines = (await output('github')).split('\n');
    expect(lines[0]).toBe(
      '::error file=src/content/docs/leitbild.mdx,line=3,col=11,endColumn=49,title=Ungültige Angabe::' +
        "Für die Angabe Leserkreis (audience) passt '::error::\\u001b[31m 100 %25 <b>, @team' nicht. " +
        'Möglich sind: internal (nur intern), public (auch für Kundinnen und Kunden).' +
        '%0AWas nicht zur Angabe passt, kann das Handbuch weder anzeigen noch auswerten.',
    );
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(2);
    expect(lines.join('\n')).not.toContain('missing-indicator');
  });

  it('keeps to what the host shows, and prints the rest as plain lines', async () => {
    const lines = (await output('github', { ...MINIMAL_HANDBOOK, ...MANY })).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('- src/content/docs/p'))).toHaveLength(15);
    expect(lines).toContain('15 weitere Befunde ohne Anmerkung:');
  });

  it('lets no file name give commands', async () => {
    const lines = (await output('github', { ...MINIMAL_HANDBOOK, ...MANY, '::stop-commands::x': 'x' })).split('\n');
    expect(lines.filter((line) => line.trimStart().startsWith('::stop'))).toEqual([]);
  });
});

describe('gitlab', () => {
  it('writes code quality issues whose fingerprints do not depend on lines', async () => {
    const before = JSON.parse(await output('gitlab'));
    const moved = FILES['docs/leitbild.mdx']?.replace('title:', '# Kommentar\ntitle:') ?? '';
    const after = JSON.parse(await output('gitlab', { ...FILES, 'docs/leitbild.mdx': moved }));
    expect(before[0]).toMatchObject({
      check_name: 'invalid-value',
      severity: 'critical',
      location: { path: 'src/content/docs/leitbild.mdx', lines: { begin: 3 } },
    });
    expect(after[0].location.lines.begin).toBe(4);
    expect(after[0].fingerprint).toBe(before[0].fingerprint);
    const all = before.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells equal findings of one file apart', async () => {
    const twice = '---\ntitle: x\n---\n\n<script />\n\n<script />\n';
    const issues = JSON.parse(await output('gitlab', { ...MINIMAL_HANDBOOK, 'docs/a.mdx': twice }));
    expect(issues).toHaveLength(2);
    expect(issues[0].fingerprint).not.toBe(issues[1].fingerprint);
  });
});

describe('sarif', () => {
  it('is a 2.1.0 log with rules, places and suppressed exceptions', async () => {
    const log = JSON.parse(await output('sarif'));
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
    expect(run.results[0]).toMatchObject({
      ruleId: 'invalid-value',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/content/docs/leitbild.mdx', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 11 },
          },
        },
      ],
    });
    const excepted = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'missing-indicator');
    expect(excepted.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'Wird noch abgestimmt.' },
    ]);
  });

  it('encodes file names', async () => {
    const log = JSON.parse(await output('sarif', { ...MINIMAL_HANDBOOK, 'docs/Über uns.mdx': '---\ntitle: x\n---\n' }));
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'src/content/docs/%C3%9Cber%20uns.mdx',
    );
  });
});

describe('markdown', () => {
  it('lists findings by file and takes nothing in them for markup', async () => {
    expect(await output('markdown')).toMatchInlineSnapshot(`
      "## Prüfung des Handbuchs

      **1 Fehler, 1 Lücke, 0 Hinweise**

      ### \`docs/leitbild.mdx\`

      - **Fehler**, Zeile 3: Für die Angabe Leserkreis (audience) passt '::error::\\\\u001b\\[31m 100 % \\<b\\>, @​team' nicht. Möglich sind: internal (nur intern), public (auch für Kundinnen und Kunden). (\`invalid-value\`)

      ### \`procedures/rueckruf.mdx\`

      - **Lücke**, Zeile 2: Beim Verfahren „Rückrufservice“ fehlt der Kundennutzen (benefit). (\`missing-benefit\`)

      ### Befristete Ausnahmen (zählen nicht mit):

      - \`procedures/rueckruf.mdx\`, Zeile 2: \`missing-indicator\`. Ausnahme bis 31. Dezember 2026: Wird noch abgestimmt.
      "
    `);
  });
});
