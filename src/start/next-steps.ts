import type { Handbook } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { counted, type Finding } from '../rules/finding.ts';
import type { IsoDate } from '../schemas/iso-date.ts';
import { begunWith, isBegun } from './begun-with.ts';

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
  const begun = begunWith(handbook, today);
  if (isBegun(begun)) return [];
  const words = messages(handbook.settings.language).init.steps;
  const lacking = [
    ...(begun.procedures ? [] : [words.procedure]),
    ...(begun.complaints ? [] : [words.complaints]),
    ...(begun.terms ? [] : [words.terms]),
  ];
  const last = begun.evaluations ? [] : [words.evaluation];

  const filesOf = (rule: string) => counted(findings).filter(({ ruleId }) => ruleId === rule);
  const unfinished = new Set(filesOf('placeholder-text').map(({ file }) => file));
  const stations = begun.procedures ? filesOf('station-without-procedure').length : 0;
  const imprint = filesOf('incomplete-imprint').length;
  return [
    ...lacking,
    ...(unfinished.size === 0 ? [] : [words.pages(unfinished.size, firstToWrite(handbook, unfinished))]),
    ...(imprint === 0 ? [] : [words.imprint(imprint)]),
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
