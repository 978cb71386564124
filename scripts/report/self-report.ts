import { siteOf } from '../../src/sites/handbook-site.ts';
import { handbookInput } from '../../src/sites/prepare.ts';
import { explanation, stateOf } from '../../src/sites/requirement-states.ts';
import { contentFolder, dayOption, EXIT, noPositionals, readOptions, SHARED_OPTIONS } from '../arguments.ts';
import { preparedContent } from './prepared-content.ts';
import type { ReportCommand } from './report-command.ts';

/** `npm run report`: where each requirement stands. */
export const selfReportCommand: ReportCommand = {
  usage: 'npm run report -- [--content DIR] [--date YYYY-MM-DD]',
  async run(args) {
    const { values, positionals } = readOptions(SHARED_OPTIONS, args);
    noPositionals(positionals);
    const prepared = await preparedContent(contentFolder(values.content), dayOption(values.date));
    const site = await siteOf(handbookInput(prepared));
    for (const { data } of site.handbook.catalogues.values()) {
      for (const requirement of data.requirements) {
        console.log(
          `${requirement.id} ${requirement.title}: ${explanation(site, stateOf(site, requirement)).join(' ')}`,
        );
      }
    }
    return EXIT.ok;
  },
};
