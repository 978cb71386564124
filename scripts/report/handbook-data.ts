import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { handbookJson } from '../../src/report/handbook-json/handbook-json.ts';
import { siteWith } from '../../src/sites/handbook-site.ts';
import { handbookInput } from '../../src/sites/prepare.ts';
import { contentFolder, dayOption, EXIT, noPositionals, readOptions, SHARED_OPTIONS } from '../arguments.ts';
import { preparedContent } from './prepared-content.ts';
import type { ReportCommand } from './report-command.ts';

/** `npm run report -- data`: the handbook as JSON, to the terminal or to a file. */
export const handbookDataCommand: ReportCommand = {
  usage: 'npm run report -- data [--out FILE] [--date YYYY-MM-DD] [--content DIR]',
  async run(args) {
    const { values, positionals } = readOptions({ ...SHARED_OPTIONS, out: { type: 'string' } }, args);
    noPositionals(positionals);
    const prepared = await preparedContent(contentFolder(values.content), dayOption(values.date));
    const json = `${JSON.stringify(handbookJson(siteWith(handbookInput(prepared), prepared.handbook)), null, 2)}\n`;
    if (values.out === undefined) process.stdout.write(json);
    else await writeFile(resolve(values.out), json);
    return EXIT.ok;
  },
};
