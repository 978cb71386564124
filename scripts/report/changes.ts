import { writeFile } from 'node:fs/promises';
import { messages } from '../../src/messages/index.ts';
import type { ChangeReport } from '../../src/report/changes/change-report.ts';
import { changesHtml } from '../../src/report/changes/render-html.ts';
import { changesMarkdown } from '../../src/report/changes/render-markdown.ts';
import { contentFolder, EXIT, noPositionals, readOptions, UsageError, usageLanguage } from '../arguments.ts';
import { compareStates } from './compare-states.ts';
import type { ReportCommand } from './report-command.ts';

const FORMATS = {
  md: changesMarkdown,
  html: changesHtml,
  json: (report: ChangeReport) => `${JSON.stringify(report, null, 2)}\n`,
} as const;

/** `npm run report -- changes`: what changed between any two editions, revisions or days. */
export const changesCommand: ReportCommand = {
  usage:
    'npm run report -- changes --from edition-2025|REVISION|YYYY-MM-DD [--to HEAD|…] [--format md|html|json] [--out FILE] [--content DIR]',
  async run(args) {
    const { values, positionals } = readOptions(
      {
        content: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      [...args],
    );
    noPositionals(positionals);
    const words = messages(usageLanguage()).editions;
    const { format = 'md', from, to = 'HEAD' } = values;
    if (!isFormat(format)) throw new UsageError(`--format ${format}: ${Object.keys(FORMATS).join(' | ')}`);
    if (!from) throw new UsageError(words.missingFrom);
    const { report } = await compareStates(contentFolder(values.content), from, to);
    const text = FORMATS[format](report);
    if (values.out === undefined) process.stdout.write(text);
    else await writeFile(values.out, text);
    return EXIT.ok;
  },
};

function isFormat(format: string): format is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, format);
}
