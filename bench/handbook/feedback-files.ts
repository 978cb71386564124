import { daysAfter } from './days.ts';
import { measuresOf, type PlannedCycle } from './evaluation-plan.ts';
import { type ContentFile, yaml } from './files.ts';
import { CONSEQUENCE, FEEDBACK, PUBLISHED } from './german/patterns.ts';
import { PHRASES } from './german/phrases.ts';
import { sentence } from './german/write.ts';
import type { Plan } from './plan.ts';
import { type Random, random } from './random.ts';

const CHANNELS = ['card', 'conversation', 'phone', 'email', 'web', 'survey', 'committee'] as const;

/** The newest entries are this old, so that all of them are answered. */
const ANSWERED_BY = 40;

/** Writes the feedback of the evaluated years and of this one. */
export function feedbackFiles(plan: Plan, cycles: readonly PlannedCycle[]): ContentFile[] {
  const { pages, feedback, years, today, seed } = plan.options;
  const chance = random(`${seed}/feedback`);
  const newest = daysAfter(today, -ANSWERED_BY);
  const oldest = `${plan.lastYear - years + 1}-01-01`;
  const span = Math.round((Date.parse(newest) - Date.parse(oldest)) / 86_400_000);
  const days = Array.from({ length: Math.round(pages * feedback) }, () => daysAfter(oldest, chance.int(0, span)));
  const numbers = new Map<string, number>();
  return days.sort().map((received) => {
    const year = received.slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const id = `${year}-${String(number).padStart(4, '0')}`;
    return [`feedback/${year}/${id}.yaml`, yaml(entry(plan, cycles, received, random(`${seed}/feedback/${id}`)))];
  });
}

function entry(plan: Plan, cycles: readonly PlannedCycle[], received: string, chance: Random): object {
  const kind = chance.pick(['complaint', 'complaint', 'suggestion', 'suggestion', 'praise'] as const);
  const procedure = chance.pick(plan.inForce);
  const given = { anlass: procedure.noun };
  const acknowledgedOn = daysAfter(received, chance.int(0, 2));
  const resolvedOn = daysAfter(acknowledgedOn, chance.int(1, 9));
  const measure = kind === 'praise' ? undefined : measureFor(plan, cycles, received, chance);
  return {
    received,
    channel: chance.pick(CHANNELS),
    kind,
    station: procedure.stations[0],
    procedure: procedure.id,
    ...((kind === 'praise' || measure) && { topic: chance.pick(PHRASES.thema ?? []) }),
    summary: sentence(FEEDBACK[kind], chance, given),
    acknowledgedOn,
    resolvedOn,
    answered: daysAfter(resolvedOn, chance.int(0, 5)),
    ...(kind !== 'praise' && { consequence: sentence(CONSEQUENCE, chance, given) }),
    ...(measure && { measure }),
    ...(chance.chance(0.2) && { published: sentence(PUBLISHED, chance, given) }),
  };
}

/** A structural measure of the year, so that what recurs has its consequence. */
function measureFor(plan: Plan, cycles: readonly PlannedCycle[], received: string, chance: Random): string | undefined {
  const year = Math.min(Number(received.slice(0, 4)), plan.lastYear);
  const cycle = chance.pick(cycles.filter((one) => one.year === year));
  const measures = measuresOf(cycle);
  return measures.length === 0 ? undefined : chance.pick(measures).id;
}
