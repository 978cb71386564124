import { appendFile } from 'node:fs/promises';
import { contentPath } from '../src/findings/content-path.ts';
import { type FindingsReport, reportOn } from '../src/findings/report.ts';
import { isReportFormat, REPORTERS, type ReportFormat } from '../src/findings/reporters/index.ts';
import type { SinceOptions, SinceReport } from '../src/findings/since.ts';
import { digestCacheFile } from '../src/handbook/cache-folder.ts';
import { cachedDigester } from '../src/handbook/digest-cache.ts';
import type { Handbook } from '../src/handbook/handbook.ts';
import { type Digester, loadHandbook } from '../src/handbook/load.ts';
import { workingTree } from '../src/handbook/working-tree.ts';
import { countBySeverity, type Finding } from '../src/rules/finding.ts';
import { allRules } from '../src/rules/registry.ts';
import { CURRENT_FORMAT } from '../src/schemas/formats.ts';
import type { IsoDate } from '../src/schemas/iso-date.ts';
import {
  contentFolder,
  dayOption,
  EXIT,
  noPositionals,
  readOptions,
  runCommand,
  SHARED_OPTIONS,
  UsageError,
  usageWords,
} from './arguments.ts';
import { terminalWidth, wantsColour } from './terminal.ts';

const FORMATS = Object.keys(REPORTERS).join('|');
const USAGE = `npm run check -- [--content DIR] [--date YYYY-MM-DD] [--format ${FORMATS}] [--since REVISION] [--fix]`;

/** GitHub refuses a job summary of more than a mebibyte, and shows none of it. */
const SUMMARY_LIMIT = 1_000_000;

// Whatever is needed only after the files are read is loaded later: workers are to begin as soon as they can.
await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions({
    ...SHARED_OPTIONS,
    format: { type: 'string' },
    since: { type: 'string' },
    fix: { type: 'boolean' },
  });
  noPositionals(positionals);
  const format = formatOption(values.format);
  const folder = contentFolder(values.content);
  const today = dayOption(values.date);

  if (values.fix) await repair(folder);
  // Asked for early: starting git takes the longer, the more memory this process holds.
  const place = contentPath(folder);
  const digest = cachedDigester(digestCacheFile(folder));
  // While workers read what has changed, this thread loads the rules.
  const [handbook, { checkHandbook }] = await Promise.all([
    load(folder, digest),
    import('../src/rules/run.ts'),
    allRules(),
  ]);
  const since =
    values.since === undefined ? undefined : await compare({ folder, handbook, today, revision: values.since, digest });
  const findings = since?.all ?? (await checkHandbook(handbook, { today }));
  digest.keepNotes();
  const report = await reportOn({ handbook, findings, since, today, contentPath: await place });

  await print(report, format);
  if (format === 'pretty' && since === undefined) await printNextSteps(handbook, findings, today);
  const failed = since?.fails ?? countBySeverity(findings).error > 0;
  return failed ? EXIT.findings : EXIT.ok;
});

/** Says on standard error what was repaired: standard output belongs to the report. */
async function repair(folder: string): Promise<void> {
  const words = usageWords();
  const { fixFolder } = await import('../src/fixes/fix-folder.ts');
  try {
    const fixed = await fixFolder(folder);
    for (const { path, fixes } of fixed) {
      console.error(words.fixed(path, fixes.map((name) => words.fixNames[name]).join(', ')));
    }
    if (fixed.length === 0) console.error(words.nothingToFix);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(words.noContent(folder));
    throw error;
  }
}

function formatOption(option = 'pretty'): ReportFormat {
  if (isReportFormat(option)) return option;
  throw new UsageError(usageWords().unknownFormat(option, Object.keys(REPORTERS).join(', ')));
}

async function load(folder: string, digest: Digester): Promise<Handbook> {
  try {
    return await loadHandbook(workingTree(folder), digest);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(usageWords().noContent(folder));
    throw error;
  }
}

/** Loads what only a comparison needs, and compares. */
async function compare(options: SinceOptions): Promise<SinceReport & { readonly fails: boolean }> {
  const { checkSince, failsSince } = await import('../src/findings/since.ts');
  const { BaseError } = await import('../src/handbook/comparison/base-revision.ts');
  try {
    const since = await checkSince(options);
    return { ...since, fails: failsSince(since) };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    throw new UsageError(usageWords().noBase[error.problem](options.revision));
  }
}

/** Says what to do next in a handbook that is being begun, or written in an earlier format. */
async function printNextSteps(handbook: Handbook, findings: readonly Finding[], today: IsoDate): Promise<void> {
  const { begunWith, isBegun } = await import('../src/start/begun-with.ts');
  if (!isBegun(begunWith(handbook, today))) {
    const { nextSteps } = await import('../src/start/next-steps.ts');
    const { stepsText } = await import('../src/start/steps-text.ts');
    const text = stepsText(nextSteps(handbook, findings, today), handbook.settings.language);
    if (text !== '') process.stdout.write(`\n${text}`);
  }
  // No finding: content of an earlier format is read as it was meant, and nothing is missing in it.
  const { format } = handbook.settings;
  if (handbook.settingsEntry === undefined || format >= CURRENT_FORMAT) return;
  const { messages } = await import('../src/messages/index.ts');
  process.stdout.write(`\n${messages(handbook.settings.language).migrate.older(format, CURRENT_FORMAT)}\n`);
}

/** Prints the report; in GitHub Actions the whole list goes into the job's summary as well. */
async function print(report: FindingsReport, format: ReportFormat): Promise<void> {
  const options = { colour: wantsColour(process.stdout), width: terminalWidth(process.stdout) };
  const reporter = await REPORTERS[format]();
  process.stdout.write(reporter(report, options));
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (format !== 'github' || !summary) return;
  const markdown = await REPORTERS.markdown();
  await appendFile(summary, cutTo(SUMMARY_LIMIT, markdown(report, options)));
}

/** As many whole lines as fit. */
function cutTo(bytes: number, text: string): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const cut = Buffer.from(text).subarray(0, bytes).toString();
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n…\n`;
}
