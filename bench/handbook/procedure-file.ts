import { daysAfter } from './days.ts';
import { type ContentFile, mdx, wrapped } from './files.ts';
import { BENEFIT, BODY, GOAL, HEADINGS, LINKS, PLAIN, POINTS, RATIONALE, STAGES, STEPS } from './german/patterns.ts';
import { PHRASES } from './german/phrases.ts';
import { fill, sentence, sentences, wordCount } from './german/write.ts';
import type { Plan, PlannedProcedure } from './plan.ts';
import { type Random, random } from './random.ts';

/** Writes one procedure. */
export function procedureFile(plan: Plan, procedure: PlannedProcedure): ContentFile {
  const chance = random(`${plan.options.seed}/procedures/${procedure.id}`);
  const path = `procedures/${procedure.id}.mdx`;
  return [path, mdx(frontmatter(plan, procedure, chance), body(plan, procedure, chance))];
}

function frontmatter(plan: Plan, procedure: PlannedProcedure, chance: Random): object {
  const { title, status, inForceSince, task, stations, direction, owner, noun, gap } = procedure;
  const about = (patterns: readonly string[], count: number) => sentences(patterns, count, chance, { anlass: noun });
  const fields = {
    rationale: about(RATIONALE, 3),
    goal: about(GOAL, 3),
    benefit: about(BENEFIT, 3),
    contents: chance.sample(PHRASES.inhalt ?? [], chance.int(3, 5)),
    indicators: procedure.indicators.map(({ id, title, unit, comparison, target }) => ({
      id,
      title,
      unit,
      target: `${comparison} ${target}`,
    })),
  };
  return {
    title,
    status,
    inForceSince,
    ...(status === 'retired' && {
      retiredOn: daysAfter(`${plan.lastYear - plan.options.years}-06-01`, chance.int(0, 60)),
      retiredBecause: fill('{der anlass} erreichte zuletzt nur noch {2..9} Menschen im Jahr.', chance),
    }),
    task,
    stations,
    direction,
    media: chance.sample(PHRASES.medium ?? [], chance.int(1, 3)),
    owner,
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => name !== gap)),
    ...(task === 'feedback' && { feedbackStages: stages(chance) }),
    keywords: [fill('{anlass}', chance), fill('{blatt}', chance)],
  };
}

function stages(chance: Random): object {
  return Object.fromEntries(Object.entries(STAGES).map(([stage, pattern]) => [stage, sentence([pattern], chance)]));
}

/** Sections of paragraphs, steps, lists, notes and links, until there are words enough. */
function body(plan: Plan, procedure: PlannedProcedure, chance: Random): string[] {
  const paragraph = (count: number) => wrapped(sentences(BODY, count, chance));
  const blocks = ['## Ablauf', paragraph(2), steps(chance)];
  const parts = chance.sample(PARTS, PARTS.length).flatMap(({ share, write }) => (chance.chance(share) ? [write] : []));
  for (const heading of chance.sample(HEADINGS, HEADINGS.length)) {
    const missing = plan.options.words - wordCount(blocks.join('\n'));
    if (missing < 25) break;
    blocks.push(`## ${heading}`, paragraph(chance.int(2, 3)));
    if (missing > 60) blocks.push(link(plan, procedure, chance));
    const part = missing > 100 ? parts.pop() : undefined;
    if (part) blocks.push(part(chance));
  }
  return blocks;
}

/** What else a procedure may hold, and in which share of procedures. */
const PARTS: readonly { readonly share: number; readonly write: (chance: Random) => string }[] = [
  { share: 0.7, write: (chance) => bullets(POINTS, chance) },
  {
    share: 0.4,
    write: (chance) => `<PlainLanguage>\n\n${sentences(PLAIN, chance.int(3, 5), chance)}\n\n</PlainLanguage>`,
  },
  {
    share: 0.35,
    write: (chance) => `<Note title="Gut zu wissen">\n\n${wrapped(sentences(BODY, 2, chance))}\n\n</Note>`,
  },
  { share: 0.15, write: (chance) => `### Im Einzelnen\n\n${wrapped(sentences(BODY, 3, chance))}` },
  { share: 0.1, write: table },
];

function steps(chance: Random): string {
  return chance
    .sample(STEPS, chance.int(3, 5))
    .map((pattern, index) => wrapped(`${index + 1}. ${sentence([pattern], chance)}`, '   '))
    .join('\n');
}

function bullets(patterns: readonly string[], chance: Random): string {
  return chance
    .sample(patterns, chance.int(3, 4))
    .map((pattern) => wrapped(`- ${fill(pattern, chance)}`, '  '))
    .join('\n');
}

function table(chance: Random): string {
  const rows = Array.from({ length: 3 }, () => `| ${fill('{blatt} | {rhythmus} | {frist}', chance)} |`);
  return ['| Was | Wann | Frist |', '| --- | --- | --- |', ...rows].join('\n');
}

function link(plan: Plan, from: PlannedProcedure, chance: Random): string {
  const other = chance.pick(plan.inForce);
  const target =
    other.id === from.id ? '[Leitbild](../docs/leitbild.mdx)' : `[${other.title}](./${other.id}.mdx#ablauf)`;
  return wrapped(sentence(LINKS, chance).replace('@', target));
}
