import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { messages } from '../../src/messages/index.ts';
import { sheetPdf } from '../../src/report/taking-note/sheet-pdf.ts';
import { contentFolder, EXIT, noPositionals, readOptions, UsageError, usageLanguage } from '../arguments.ts';
import { compareStates } from './compare-states.ts';
import type { ReportCommand } from './report-command.ts';

/** `npm run report -- taking-note`: the sheet that the people of a role sign when they have read what changed. */
export const takingNoteCommand: ReportCommand = {
  usage:
    'npm run report -- taking-note --from edition-2025|REVISION|YYYY-MM-DD [--to HEAD|…] [--role ID] [--lines 12] [--out FILE.pdf] [--content DIR]',
  async run(args) {
    const { values, positionals } = readOptions(
      {
        content: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        role: { type: 'string' },
        lines: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      [...args],
    );
    noPositionals(positionals);
    const { takingNote: words, editions } = messages(usageLanguage());
    const { from, to = 'HEAD', role, lines } = values;
    if (!from) throw new UsageError(editions.missingFrom);
    if (lines !== undefined && !/^(?:\d{1,2}|1\d\d|200)$/.test(lines)) throw new UsageError(words.noLines(lines));
    const { report, handbook } = await compareStates(contentFolder(values.content), from, to);
    const { roles } = handbook.settings;
    if (role !== undefined && !roles.some(({ id }) => id === role)) {
      throw new UsageError(words.unknownRole(role, roles.map(({ id }) => id).join(', ')));
    }
    const pdf = sheetPdf({
      report,
      handbook,
      role,
      lines: lines === undefined ? undefined : Number(lines),
    });
    const out = resolve(values.out ?? `taking-note${role === undefined ? '' : `-${role}`}.pdf`);
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, pdf);
    console.log(words.written(relative(process.cwd(), out)));
    return EXIT.ok;
  },
};
