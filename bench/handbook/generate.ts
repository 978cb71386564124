import { evaluationFile } from './evaluation-file.ts';
import { planCycles } from './evaluation-plan.ts';
import { feedbackFiles } from './feedback-files.ts';
import type { ContentFile } from './files.ts';
import { DEFAULTS, type HandbookOptions } from './options.ts';
import { catalogueFile, pageFiles, settingsFile } from './other-files.ts';
import { type Gap, planHandbook } from './plan.ts';
import { procedureFile } from './procedure-file.ts';
import { termsFiles } from './terms-files.ts';

/** A field left out on purpose, where a check has to find it missing. */
export interface IntendedGap {
  readonly path: string;
  readonly field: Gap;
}

/** A handbook made by chance. */
export interface GeneratedHandbook {
  readonly files: readonly ContentFile[];
  readonly gaps: readonly IntendedGap[];
}

/**
 * Makes a handbook: procedures with links, terms in versions, evaluations, feedback, all of it consistent.
 *
 * The same options give the same files, byte for byte.
 */
export function generateHandbook(wanted: Partial<HandbookOptions> = {}): GeneratedHandbook {
  const plan = planHandbook({ ...DEFAULTS, ...wanted });
  const cycles = planCycles(plan);
  const documents = Math.max(1, Math.round(plan.options.pages / plan.options.proceduresPerDocument));
  return {
    files: [
      settingsFile(plan),
      catalogueFile(),
      ...pageFiles(plan),
      ...plan.procedures.map((procedure) => procedureFile(plan, procedure)),
      ...Array.from({ length: documents }, (_, number) => termsFiles(plan, number)).flat(),
      ...cycles.map((cycle) => evaluationFile(plan, cycle)),
      ...feedbackFiles(plan, cycles),
    ],
    gaps: plan.procedures.flatMap(({ id, gap }) => (gap ? [{ path: `procedures/${id}.mdx`, field: gap }] : [])),
  };
}
