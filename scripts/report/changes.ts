import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { editionsCacheFile } from '../../src/handbook/cache-folder.ts';
import { realFolder } from '../../src/handbook/comparison/base-revision.ts';
import { cachedDigester } from '../../src/handbook/digest-cache.ts';
import { MomentError } from '../../src/handbook/editions/moment.ts';
import { messages } from '../../src/messages/index.ts';
import { type ChangeReport, changeReport } from '../../src/report/changes/change-report.ts';
import { changesHtml } from '../../src/report/changes/render-html.ts';
import { changesMarkdown } from '../../src/report/changes/render-markdown.ts';
import { stateAt } from '../../src/report/changes/state-at.ts';
import { contentFolder, EXIT, noPositionals, readOptions, UsageError, usageLanguage } from '../arguments.ts';
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
    const report = await compare(contentFolder(values.content), from, to);
    const text = FORMATS[format](report);
    if (values.out === undefined) process.stdout.write(text);
    else await writeFile(values.out, text);
    return EXIT.ok;
  },
};

async function compare(option: string, from: string, to: string): Promise<ChangeReport> {
  const words = messages(usageLanguage()).editions;
  try {
    const folder = await existing(option);
    const digest = cachedDigester(editionsCacheFile(folder));
    const [before, after] = [await stateAt(folder, from, digest), await stateAt(folder, to, digest)];
    for (const [asked, { handbook }] of [[from, before] as const, [to, after] as const]) {
      if (handbook.files.length === 0)
        throw new UsageError(words.noContent(asked, relative(process.cwd(), folder) || '.'));
    }
    return changeReport(before, after);
  } catch (error) {
    if (!(error instanceof MomentError)) throw error;
    throw new UsageError(words.problems[error.problem](error.asked));
  }
}

async function existing(folder: string): Promise<string> {
  try {
    return await realFolder(folder);
  } catch {
    throw new UsageError(messages(usageLanguage()).build.noContent(folder));
  }
}

function isFormat(format: string): format is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, format);
}
