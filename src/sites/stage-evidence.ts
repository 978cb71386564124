import {
  daysBetween,
  type Entry,
  feedbackFigures,
  feedbackNewestFirst,
  measuresFromFeedback,
  needsHandling,
  percent,
  recurringTopics,
  type StepFigures,
} from '../handbook/index.ts';
import { formatList, formatNumber } from '../messages/dates.ts';
import type { FeedbackStage } from '../schemas/procedure.ts';
import { feedbackStates } from './badges.ts';
import type { HandbookSite } from './handbook-site.ts';
import { choiceOptions } from './labels.ts';
import { shareInWords } from './share-words.ts';
import { topicTitle } from './topic-title.ts';

/** What the register shows of a stage, in sentences; measures and entries are listed beside them. */
export interface StageEvidence {
  readonly sentences: readonly string[];
  /** Entries that the sentences speak of. */
  readonly entries?: readonly Entry<'feedback'>[];
}

/** The years that count as evidence: the last full one and the current one. */
export function evidenceYears(site: HandbookSite): readonly [string, string] {
  const current = Number(site.today.slice(0, 4));
  return [String(current - 1), String(current)];
}

/** The evidence of each of the six stages in the register, from the last two years. */
export function stageEvidence(site: HandbookSite): Readonly<Record<FeedbackStage, StageEvidence>> {
  const years = evidenceYears(site);
  const all = feedbackNewestFirst(site.handbook);
  const entries = all.filter(({ data }) => years.includes(data.received.slice(0, 4)));
  const handled = entries.filter(({ data }) => needsHandling(data));
  const figures = feedbackFigures(
    entries.map(({ data }) => data),
    site.settings.deadlines,
    site.today,
  );
  const page = site.words.stagesPage;
  // What still waits is counted however long ago it came.
  const waiting = all.filter(({ data }) => needsHandling(data));
  const late = waiting.filter((entry) => feedbackStates(site, entry).includes('late'));
  const open = waiting.filter((entry) => feedbackStates(site, entry).includes('open'));
  const unanswered = late.filter((entry) => entry.data.answered === undefined);
  const effects = measuresFromFeedback(site.handbook);
  const done = effects.filter(({ since }) => since !== undefined);
  const recurring = recurringTopics(site.handbook).filter(({ year }) => years.includes(year));
  return {
    stimulation: {
      sentences: [
        page.received(
          formatList(
            site.language,
            years.map((year) => page.inYear(countIn(entries, year), year)),
          ),
        ),
        channelsSentence(site, entries),
        silentStations(site, entries),
        page.publishedConsequences(entries.filter(({ data }) => data.published?.trim()).length),
      ],
    },
    acceptance: {
      sentences: [
        ...steps(site, figures.steps.acknowledge, (share, median) => page.acknowledged(share, median)),
        page.anonymous(entries.filter(({ data }) => data.answered === 'anonymous').length),
      ],
    },
    handling: {
      sentences: [
        ...steps(site, figures.steps.resolve, page.resolved),
        figures.urgent.of === 0 ? page.noUrgent : page.urgent(shareInWords(site, figures.urgent)),
        ...rhythm(site, handled),
        page.openNow(open.length, open.filter((entry) => late.includes(entry)).length),
      ],
      entries: open,
    },
    response: {
      sentences: [
        ...steps(site, figures.steps.answer, page.answered),
        unanswered.length === 0 ? page.allAnswered : page.unanswered,
      ],
      entries: unanswered,
    },
    improvement: {
      sentences: [
        ...(percent(figures.consequence) === undefined
          ? []
          : [page.consequences(shareInWords(site, figures.consequence))]),
        recurring.length === 0
          ? page.noRecurring
          : `${page.recurringHeading} ${recurring.map(({ topic, entries: list, year }) => page.recurring(topicTitle(site.settings, topic), list.length, year)).join('; ')}.`,
      ],
    },
    controlling: {
      sentences: [page.controlled(done.length, done.filter(({ returned }) => returned.length > 0).length)],
    },
  };
}

function steps(
  site: HandbookSite,
  { inTime, median, ninth }: StepFigures,
  sentence: (share: string, median: string, ninth: string) => string,
): string[] {
  if (median === undefined || ninth === undefined) return [];
  const days = (value: number) => site.words.stagesPage.days(formatNumber(site.language, value));
  return [sentence(shareInWords(site, inTime), days(median), days(ninth))];
}

/** The longest time in which nothing was resolved, as a measure of the rhythm in which feedback is gone through. */
function rhythm(site: HandbookSite, handled: readonly Entry<'feedback'>[]): string[] {
  const days = [...new Set(handled.flatMap(({ data }) => data.resolvedOn ?? []))].sort();
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  if (gaps.length === 0) return [];
  const page = site.words.stagesPage;
  return [page.rhythm(page.dayCount(formatNumber(site.language, Math.max(...gaps))))];
}

function countIn(entries: readonly Entry<'feedback'>[], year: string): number {
  return entries.filter(({ data }) => data.received.startsWith(year)).length;
}

function channelsSentence(site: HandbookSite, entries: readonly Entry<'feedback'>[]): string {
  const all = choiceOptions(site.language, 'feedback', 'channel');
  const used = all.filter(({ value }) => entries.some(({ data }) => data.channel === value));
  const list = used.map(({ label }) => label).join(', ') || site.words.none;
  return site.words.stagesPage.channelsUsed(used.length, all.length, list);
}

function silentStations(site: HandbookSite, entries: readonly Entry<'feedback'>[]): string {
  const page = site.words.stagesPage;
  const silent = site.settings.customerPath.filter(({ id }) => !entries.some(({ data }) => data.station === id));
  const titles = formatList(
    site.language,
    silent.map(({ title }) => title),
  );
  return silent.length === 0 ? page.everyStation : page.stationsSilent(titles);
}
