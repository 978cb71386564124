import { type Handbook, proceduresInForce } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { counted, type Finding } from '../rules/finding.ts';
import type { IsoDate } from '../schemas/iso-date.ts';

/** Something to do while a handbook is being begun. */
export interface NextStep {
  readonly text: string;
  /** The command that helps with it, if there is one. */
  readonly command: string | undefined;
}

/**
 * What to do next in a handbook that is being begun, in a sensible order; a list of gaps alone would not say where to
 * start.
 *
 * @returns nothing once there is something of everything, or nothing is missing
 */
export function nextSteps(handbook: Handbook, findings: readonly Finding[], today: IsoDate): NextStep[] {
  if (handbook.settingsEntry === undefined || counted(findings).length === 0) return [];
  const words = messages(handbook.settings.language).init.steps;
  const procedures = proceduresInForce(handbook, today);
  const handlesComplaints = procedures.some(({ data }) => data.task === 'feedback');
  const lacking = [
    ...(procedures.length === 0 ? [words.procedure] : []),
    ...(handlesComplaints ? [] : [words.complaints]),
    ...(handbook.terms.size === 0 ? [words.terms] : []),
  ];
  const last = handbook.evaluations.size === 0 ? [words.evaluation] : [];
  if (lacking.length + last.length === 0) return [];

  const filesOf = (rule: string) => counted(findings).filter(({ ruleId }) => ruleId === rule);
  const unfinished = new Set(filesOf('placeholder-text').map(({ file }) => file));
  const stations = procedures.length === 0 ? 0 : filesOf('station-without-procedure').length;
  return [
    ...lacking,
    ...(unfinished.size === 0 ? [] : [words.pages(unfinished.size, firstToWrite(handbook, unfinished))]),
    ...(stations === 0 ? [] : [words.stations(stations)]),
    ...last,
  ].map(([text = '', command]) => ({ text, command }));
}

/** What has been described comes before the pages around it, and these in the order in which they are shown. */
function firstToWrite({ procedures, pages }: Handbook, unfinished: ReadonlySet<string>): string {
  const [procedure] = [...procedures.values()].filter(({ path }) => unfinished.has(path));
  const inOrder = [...pages.values()].sort((a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity));
  const page = inOrder.find(({ path }) => unfinished.has(path));
  return procedure?.path ?? page?.path ?? [...unfinished][0] ?? '';
}
