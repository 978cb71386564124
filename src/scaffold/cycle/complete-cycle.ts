import { splitFrontmatter } from '../../handbook/frontmatter.ts';
import type { Entry, Handbook } from '../../handbook/index.ts';
import { readYaml } from '../../handbook/yaml-text.ts';
import { messages } from '../../messages/index.ts';
import { assessment, type Evaluation, evaluation } from '../../schemas/evaluation.ts';
import { fieldNames } from '../../schemas/schema-at.ts';
import { appendItems } from '../../yaml/append-items.ts';
import { editFrontmatter } from '../../yaml/edit-frontmatter.ts';
import { setInText } from '../../yaml/set-in-text.ts';
import type { Completed } from '../scaffold.ts';
import { measuresToFollowUp, proceduresToJudge } from './cycle-basis.ts';
import { assessmentLines, followUpLines, resultLines } from './cycle-lines.ts';

const CYCLE_FIELDS = fieldNames(evaluation);
const ASSESSMENT_FIELDS = fieldNames(assessment());

/** A cycle's data as its text says, if the schema takes it. */
export function cycleIn(text: string): Evaluation | undefined {
  const parts = splitFrontmatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  const read = parts && readYaml(parts.yaml, 1);
  return read && read.problems.length === 0 ? evaluation.safeParse(read.value).data : undefined;
}

/**
 * Fills in what a cycle lacks: open measures, procedures in force, places for values. What is written stays, word for
 * word, with its comments.
 *
 * @returns the text as it was if it cannot be read, or the cycle is closed
 */
export function completeCycle(handbook: Handbook, text: string): Completed {
  const data = cycleIn(text);
  if (data === undefined || data.status === 'closed') return { text, added: [] };
  const words = messages(handbook.settings.language).new.cycle;
  const known = new Set(data.followUp.map(({ measure }) => measure));
  const open = measuresToFollowUp(handbook, data.period).filter(({ record }) => !known.has(record.measure.id));
  const judged = new Set(data.assessments.map(({ procedure }) => procedure));
  const missing = proceduresToJudge(handbook, data.period).filter(({ id }) => !judged.has(id));
  const added = [
    ...(open.length > 0 ? [words.addedMeasures(open.length)] : []),
    ...(missing.length > 0 ? [words.addedProcedures(missing.length)] : []),
  ];
  const completed = editFrontmatter(text, (yaml) => {
    const measures = (indent: number) => open.map((one) => followUpLines(handbook, one, indent)).join('');
    const procedures = (indent: number) =>
      missing.map((one) => assessmentLines(handbook, one, data.period, indent)).join('');
    const inside = completeAssessments(handbook, yaml, data);
    const followed = appendItems(inside, ['followUp'], measures, CYCLE_FIELDS);
    return appendItems(followed, ['assessments'], procedures, CYCLE_FIELDS);
  });
  return { text: completed, added };
}

/** Goals and places for values of procedures that stand in the file but are not judged yet. */
function completeAssessments(handbook: Handbook, yaml: string, data: Evaluation): string {
  return data.assessments.reduce((before, item, index) => {
    const procedure = handbook.procedures.get(item.procedure);
    if (procedure === undefined || item.rating !== undefined) return before;
    const at = ['assessments', index];
    const goal = procedure.data.goal?.trim().replace(/\s+/g, ' ');
    const withGoal =
      item.goal === undefined && goal ? setInText(before, [...at, 'goal'], goal, ASSESSMENT_FIELDS) : before;
    const missing = unmeasured(procedure, item);
    const lines = (indent: number) => resultLines(handbook, procedure, missing, data.period, indent);
    return appendItems(withGoal, [...at, 'results'], lines, ASSESSMENT_FIELDS);
  }, yaml);
}

function unmeasured({ data }: Entry<'procedure'>, { results }: Evaluation['assessments'][number]) {
  const measured = new Set(results.map(({ indicator }) => indicator));
  return data.indicators.filter(({ id }) => !measured.has(id));
}
