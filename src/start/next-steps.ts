import type { Handbook } from '../handbook/index.ts';
import type { GuideId } from '../messages/guide.ts';
import { messages } from '../messages/index.ts';
import { counted, type Finding } from '../rules/finding.ts';
import type { IsoDate } from '../schemas/iso-date.ts';
import { begunWith, isBegun } from './begun-with.ts';

/** Something to do while a handbook is being begun. */
export interface NextStep {
  readonly text: string;
  /** The command that helps with it, if there is one. */
  readonly command: string | undefined;
  /** The guide for those who write in the browser, if there is one. */
  readonly guide: GuideId | undefined;
}

/** What there is to do, and the guide that tells how. */
const GUIDE = {
  procedure: 'new-procedure',
  complaints: 'new-procedure',
  // The guide is about a new version of terms that are there.
  terms: undefined,
  pages: 'change-a-page',
  imprint: undefined,
  stations: 'change-a-page',
  evaluation: 'evaluation',
} as const satisfies Record<string, GuideId | undefined>;

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
  const step = (name: keyof typeof GUIDE, [text = '', command]: readonly string[]): NextStep => ({
    text,
    command,
    guide: GUIDE[name],
  });

  const filesOf = (rule: string) => counted(findings).filter(({ ruleId }) => ruleId === rule);
  const unfinished = new Set(filesOf('placeholder-text').map(({ file }) => file));
  const imprint = filesOf('incomplete-imprint').length;
  const stations = begun.procedures ? filesOf('station-without-procedure').length : 0;
  const first = firstToWrite(handbook, unfinished);
  return [
    ...(begun.procedures ? [] : [step('procedure', words.procedure)]),
    ...(begun.complaints ? [] : [step('complaints', words.complaints)]),
    ...(begun.terms ? [] : [step('terms', words.terms)]),
    ...(unfinished.size === 0 ? [] : [step('pages', words.pages(unfinished.size, first))]),
    ...(imprint === 0 ? [] : [step('imprint', words.imprint(imprint))]),
    ...(stations === 0 ? [] : [step('stations', words.stations(stations))]),
    ...(begun.evaluations ? [] : [step('evaluation', words.evaluation)]),
  ];
}

/** What has been described comes before the pages around it, and these in the order in which they are shown. */
function firstToWrite({ procedures, pages }: Handbook, unfinished: ReadonlySet<string>): string {
  const [procedure] = [...procedures.values()].filter(({ path }) => unfinished.has(path));
  const inOrder = [...pages.values()].sort((a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity));
  const page = inOrder.find(({ path }) => unfinished.has(path));
  return procedure?.path ?? page?.path ?? [...unfinished][0] ?? '';
}
