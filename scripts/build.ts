import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { reportOn } from '../src/findings/report.ts';
import { pretty } from '../src/findings/reporters/pretty.ts';
import { MomentError } from '../src/handbook/editions/moment.ts';
import { workingTree } from '../src/handbook/index.ts';
import { messages } from '../src/messages/index.ts';
import { siteSize } from '../src/publish/folder-size.ts';
import { holdsLiveSite, type PastContent, pastContent, unreadableFormat } from '../src/publish/past-state.ts';
import { type PublishOptions, type PublishResult, type PublishStep, publish } from '../src/publish/publish.ts';
import { countBySeverity, counted } from '../src/rules/finding.ts';
import { READABLE_FORMATS } from '../src/schemas/formats.ts';
import { slugOf } from '../src/sites/edition-slug.ts';
import {
  contentFolder,
  dayOption,
  EXIT,
  readOptions,
  runCommand,
  SHARED_OPTIONS,
  UsageError,
  usageLanguage,
} from './arguments.ts';
import { buildProblem } from './build-problem.ts';
import { terminalWidth, wantsColour } from './terminal.ts';

const USAGE =
  'npm run build -- [--content DIR] [--out DIR] [--date YYYY-MM-DD] [--at edition-2025|REVISION|YYYY-MM-DD]';

await runCommand(USAGE, async () => {
  const { values } = readOptions({ ...SHARED_OPTIONS, out: { type: 'string' }, at: { type: 'string' } });
  const past = values.at === undefined ? undefined : await pastOption(contentFolder(values.content), values.at);
  const folder = past?.folder ?? contentFolder(values.content);
  const out = resolve(values.out ?? (past ? join('dist.at', slugOf(past.asOf.name)) : 'dist'));
  if (past && holdsLiveSite(out)) throw new UsageError(messages(usageLanguage()).pastState.live(out));
  const today = dayOption(values.date ?? past?.asOf.date);
  const started = performance.now();
  const result = await publishOrExplain({ source: workingTree(folder), folder, today, out, onStep: showStep, ...past });
  if (typeof result === 'number') return result;
  const preview = previewCommand(values.content, out);
  return report(result, folder, out, ((performance.now() - started) / 1000).toFixed(1), preview);
});

/** The past state that was asked for, if this repository has it and it holds a handbook. */
async function pastOption(content: string, asked: string): Promise<PastContent> {
  const language = usageLanguage();
  try {
    const past = await pastContent(content, asked);
    if ((await past.source.list()).length > 0) return past;
    const folder = relative(process.cwd(), past.folder) || '.';
    throw new UsageError(messages(language).pastState.noContent(asked, folder));
  } catch (error) {
    if (!(error instanceof MomentError)) throw error;
    throw new UsageError(messages(language).editions.problems[error.problem](error.asked));
  }
}

/** @returns the exit code instead, if it came to nothing and was told why */
async function publishOrExplain(options: PublishOptions): Promise<PublishResult | number> {
  try {
    return await publish(options);
  } catch (error) {
    const problem = buildProblem(error, options, messages(usageLanguage()).build);
    if (problem === undefined) throw error;
    console.error(problem.text);
    return problem.exit;
  }
}

function showStep(step: PublishStep): void {
  console.log(`… ${messages(usageLanguage()).build.steps[step]}`);
}

/** What shows this very output. */
function previewCommand(content: string | undefined, out: string): string {
  const options = [
    ...(content === undefined ? [] : ['--content', content]),
    ...(out === resolve('dist') ? [] : ['--out', relative(process.cwd(), out)]),
  ].map((word) => (/\s/.test(word) ? `"${word}"` : word));
  return ['npm run preview', ...(options.length === 0 ? [] : ['--', ...options])].join(' ');
}

async function report(
  result: PublishResult,
  folder: string,
  out: string,
  seconds: string,
  preview: string,
): Promise<number> {
  const { handbook, today } = result.prepared;
  const findings = counted(result.prepared.findings);
  const words = messages(handbook.settings.language).build;
  const counts = countBySeverity(findings);
  if (result.outcome === 'refused') {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const list = await reportOn({ handbook, findings: errors, today, contentPath: relative(process.cwd(), folder) });
    process.stderr.write(pretty(list, { colour: wantsColour(process.stderr), width: terminalWidth(process.stderr) }));
    const format = unreadableFormat(handbook);
    const { asOf } = result.prepared;
    if (format !== undefined && asOf) {
      console.error(messages(handbook.settings.language).pastState.otherFormat(asOf.name, format, READABLE_FORMATS));
    }
    console.error(words.refused(counts.error, out));
    return EXIT.findings;
  }
  if (result.outcome === 'leak') {
    for (const { file, words: found, from } of result.leaks) console.error(words.leakAt(file, found, from));
    console.error(words.leak(out));
    return EXIT.findings;
  }
  console.log(`\n${words.published(seconds)} ${words.findings(counts.warning, counts.info)}`);
  await describeSite(words.handbook, join(out, 'handbook'), handbook.settings.sites.handbook, words);
  await describeSite(words.customers, join(out, 'public'), handbook.settings.sites.public, words);
  if (!result.inOneStep) console.log(`\n${words.notInOneStep}`);
  console.log(`\n${words.lookAtIt(preview)}`);
  return EXIT.ok;
}

async function describeSite(
  name: string,
  folder: string,
  site: { readonly url?: string | undefined; readonly base: string },
  words: ReturnType<typeof messages>['build'],
): Promise<void> {
  const { pages, bytes } = await siteSize(folder);
  console.log(`  ${name}: ${folder}`);
  const size = words.size(pages, (bytes / 1e6).toFixed(1));
  console.log(`    ${size}${site.url ? `, ${words.address(new URL(site.base, site.url).href)}` : ''}`);
}
