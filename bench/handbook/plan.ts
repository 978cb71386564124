import { transliterate } from '../../src/prose/slug.ts';
import type { FeedbackStage } from '../../src/schemas/procedure.ts';
import { yearOf } from './days.ts';
import { FIRST_PARTS, LAST_PARTS, type Noun } from './german/nouns.ts';
import { PHRASES } from './german/phrases.ts';
import { fill } from './german/write.ts';
import type { HandbookOptions } from './options.ts';
import { ROLES, STATIONS, TASKS } from './organisation.ts';
import { type Random, random } from './random.ts';

/** What can be left out of a procedure on purpose. */
export const GAPS = ['rationale', 'goal', 'benefit', 'contents', 'indicators'] as const;

/** A field left out on purpose. */
export type Gap = (typeof GAPS)[number];

/** How a result is measured. */
export interface PlannedIndicator {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly comparison: '<=' | '>=';
  readonly target: number;
}

/** A procedure, before it is written. */
export interface PlannedProcedure {
  readonly id: string;
  readonly title: string;
  /** The noun its title begins with. */
  readonly noun: Noun;
  readonly status: 'in-force' | 'retired';
  readonly inForceSince: string;
  readonly task: (typeof TASKS)[number];
  readonly stations: readonly string[];
  readonly direction: 'both' | 'to-customer' | 'from-customer';
  readonly owner: string;
  readonly indicators: readonly PlannedIndicator[];
  readonly gap: Gap | undefined;
}

/** What all files of a handbook must agree on. */
export interface Plan {
  readonly options: HandbookOptions;
  readonly procedures: readonly PlannedProcedure[];
  /** Those that other pages may refer to. */
  readonly inForce: readonly PlannedProcedure[];
  /** The newest year that was evaluated. */
  readonly lastYear: number;
  readonly roles: readonly (typeof ROLES)[number][];
  readonly stations: readonly (typeof STATIONS)[number][];
}

/** The stages of complaint management, in the order of the schema. */
export type StageTexts = Readonly<Record<FeedbackStage, string>>;

const RETIRED = 0.03;

/** Decides which procedures there are and how they hang together. */
export function planHandbook(options: HandbookOptions): Plan {
  const lastYear = yearOf(options.today) - (options.today.slice(5) >= '03-01' ? 1 : 2);
  const roles = ROLES.slice(0, Math.max(1, options.pages));
  const stations = STATIONS.slice(0, Math.max(1, options.pages));
  const chance = random(`${options.seed}/plan`);
  const names = nameMaker(chance);
  const firstDay = lastYear - options.years;
  const procedures = Array.from({ length: options.pages }, (_, index): PlannedProcedure => {
    // The first ones see to it that no role, station or task stays empty.
    const early = index < STATIONS.length;
    const station = early ? stations[index % stations.length] : chance.pick(stations);
    const more = early ? [] : chance.sample(stations, chance.int(0, 2));
    const retired = !early && chance.chance(RETIRED);
    return {
      ...names(),
      status: retired ? 'retired' : 'in-force',
      // What was retired ended in the middle of the last of these years.
      inForceSince: `${chance.int(2012, firstDay - (retired ? 1 : 0))}-${two(chance.int(1, 12))}-${two(chance.int(1, 28))}`,
      task: early ? (TASKS[index % TASKS.length] ?? 'advice') : taskOf(chance),
      stations: [...new Set([station, ...more].flatMap((one) => (one ? [one.id] : [])))],
      direction: early ? 'both' : chance.pick(['both', 'both', 'to-customer', 'from-customer']),
      owner: (early ? roles[index % roles.length] : chance.pick(roles))?.id ?? 'leitung',
      indicators: indicators(chance),
      gap: !early && !retired && chance.chance(options.gaps) ? chance.pick(GAPS) : undefined,
    };
  });
  const inForce = procedures.filter(({ status }) => status === 'in-force');
  return { options, procedures, inForce, lastYear, roles, stations };
}

function taskOf(chance: Random): (typeof TASKS)[number] {
  return chance.chance(0.01) ? 'feedback' : chance.pick(TASKS.slice(1));
}

/** Draws names until one is new. */
function nameMaker(chance: Random): () => Pick<PlannedProcedure, 'id' | 'title' | 'noun'> {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const { gender, word: last } = chance.pick<Noun>(LAST_PARTS.anlass);
      const noun = { gender, word: chance.pick(FIRST_PARTS) + last };
      const where = chance.chance(0.5) ? `für ${chance.pick(PHRASES.gruppe ?? [])}` : chance.pick(PHRASES.ort ?? []);
      const title = `${noun.word} ${where}`;
      const id = transliterate(title)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-');
      if (taken.has(id)) continue;
      taken.add(id);
      return { id, title, noun };
    }
  };
}

function indicators(chance: Random): PlannedIndicator[] {
  const wait: PlannedIndicator = {
    id: 'wartezeit',
    title: fill('Wartezeit bis {zum anlass}', chance),
    unit: 'Tage',
    comparison: '<=',
    target: chance.int(3, 20),
  };
  const reach: PlannedIndicator = {
    id: 'reichweite',
    title: fill('Menschen im Jahr {ort}', chance),
    unit: 'Personen',
    comparison: '>=',
    target: chance.int(20, 400),
  };
  const clear: PlannedIndicator = {
    id: 'verstaendlich',
    title: fill('Anteil derer, die {den blatt} verständlich finden', chance),
    unit: '%',
    comparison: '>=',
    target: chance.int(70, 95),
  };
  return chance.sample([wait, reach, clear], chance.int(1, 3));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
