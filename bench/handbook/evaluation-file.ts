import type { PlannedAssessment, PlannedCycle } from './evaluation-plan.ts';
import { type ContentFile, mdx, wrapped } from './files.ts';
import { ASSESSMENT, EFFECT, GOAL, REASONING } from './german/patterns.ts';
import { sentence, sentences } from './german/write.ts';
import type { Plan } from './plan.ts';
import { type Random, random } from './random.ts';

/** Writes one evaluation cycle. */
export function evaluationFile(plan: Plan, cycle: PlannedCycle): ContentFile {
  const chance = random(`${plan.options.seed}/evaluations/${cycle.id}`);
  const data = {
    title: cycle.title,
    period: { from: `${cycle.year}-01-01`, to: `${cycle.year}-12-31` },
    heldOn: cycle.heldOn,
    status: 'closed',
    responsible: (plan.roles[1] ?? plan.roles[0])?.id,
    participants: plan.roles.map(({ id }) => id),
    followUp: cycle.followUp.map(({ id }) => ({ measure: id, status: 'done', effect: sentence(EFFECT, chance) })),
    assessments: cycle.assessments.map((assessment) => assessmentData(assessment, chance)),
  };
  return [`evaluations/${cycle.id}.mdx`, mdx(data, body(cycle, chance))];
}

function assessmentData({ procedure, results, conclusion, measures }: PlannedAssessment, chance: Random): object {
  const given = { anlass: procedure.noun };
  const missed = results.filter(({ met }) => !met).length;
  return {
    procedure: procedure.id,
    goal: sentences(GOAL, 1, chance, given),
    results: results.map(({ indicator, value }) => ({ indicator: indicator.id, value })),
    rating: missed === 0 ? 'met' : missed === results.length ? 'not-met' : 'partly-met',
    assessment: sentences(ASSESSMENT, 3, chance, given),
    conclusion,
    reasoning: sentences(REASONING, 2, chance, given),
    ...(measures.length > 0 && {
      measures: measures.map(({ id, title, owner, due }) => ({
        id,
        title,
        owner,
        due,
        status: 'open',
        changed: [`procedures/${procedure.id}`],
      })),
    }),
  };
}

function body(cycle: PlannedCycle, chance: Random): string[] {
  const links = chance
    .sample(cycle.assessments, 4)
    .map(({ procedure: { id, title } }) => `- [${title}](../procedures/${id}.mdx)`);
  return [
    '## Wie wir vorgegangen sind',
    wrapped(sentences(ASSESSMENT, 3, chance)),
    '## Worüber wir länger gesprochen haben',
    links.join('\n'),
    wrapped(sentences(REASONING, 2, chance)),
  ];
}
