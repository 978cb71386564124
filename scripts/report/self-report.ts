import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Entry } from '../../src/handbook/index.ts';
import { type Messages, messages } from '../../src/messages/index.ts';
import { isReportFormat, REPORT_FORMATS, type ReportFormat, setReport } from '../../src/report/document/formats.ts';
import { reportFileName } from '../../src/report/self-report/file-name.ts';
import { selfReport } from '../../src/report/self-report/self-report.ts';
import { countBySeverity, counted } from '../../src/rules/finding.ts';
import { type HandbookSite, siteWith } from '../../src/sites/handbook-site.ts';
import { handbookInput } from '../../src/sites/prepare.ts';
import {
  contentFolder,
  dayOption,
  EXIT,
  noPositionals,
  readOptions,
  SHARED_OPTIONS,
  UsageError,
} from '../arguments.ts';
import { preparedContent } from './prepared-content.ts';
import type { ReportCommand } from './report-command.ts';

const OPTIONS = {
  ...SHARED_OPTIONS,
  catalogue: { type: 'string' },
  edition: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

/** `npm run report`: the self-report on each catalogue, as files. */
export const selfReportCommand: ReportCommand = {
  usage: `npm run report -- [--catalogue ID] [--date YYYY-MM-DD] [--edition NAME] [--format ${REPORT_FORMATS.join(',')}] [--out DIR] [--content DIR]`,
  async run(args) {
    const { values, positionals } = readOptions(OPTIONS, args);
    noPositionals(positionals);
    const folder = contentFolder(values.content);
    const prepared = await preparedContent(folder, dayOption(values.date));
    const words = messages(prepared.handbook.settings.language).report;
    const formats = formatsOption(values.format, words);
    const site = siteWith(handbookInput(prepared), prepared.handbook);
    const catalogues = cataloguesOption(site, values.catalogue, words);
    const out = resolve(values.out ?? 'reports');
    for (const catalogue of catalogues) {
      const document = selfReport(site, catalogue, values.edition);
      for (const format of formats) {
        const file = join(out, reportFileName(site.language, catalogue.id, format));
        await writeWhole(file, await setReport(document, format));
        console.log(words.written(relative(process.cwd(), file) || file));
      }
    }
    // An incomplete handbook still gives a report: it says itself what is missing.
    const { error } = countBySeverity(counted(prepared.findings));
    if (error > 0) console.error(words.withErrors(error));
    return EXIT.ok;
  },
};

function formatsOption(option: string | undefined, words: Messages['report']): readonly ReportFormat[] {
  if (option === undefined) return REPORT_FORMATS;
  return option.split(',').map((word) => {
    const format = word.trim().toLowerCase();
    if (!isReportFormat(format)) throw new UsageError(words.unknownFormat(word, REPORT_FORMATS));
    return format;
  });
}

function cataloguesOption(
  { handbook }: HandbookSite,
  id: string | undefined,
  words: Messages['report'],
): readonly Entry<'catalogue'>[] {
  const known = [...handbook.catalogues.keys()];
  if (known.length === 0) throw new UsageError(words.noCatalogue);
  if (id === undefined) return [...handbook.catalogues.values()];
  const catalogue = handbook.catalogues.get(id);
  if (catalogue === undefined) throw new UsageError(words.unknownCatalogue(id, known));
  return [catalogue];
}

/** A killed run leaves the old file or the new one, never half of it. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, bytes);
  await rename(beside, file);
}
