import { acknowledgementMutations } from './acknowledgements.ts';
import { assessmentMutations } from './assessments.ts';
import { bumpMutations } from './bumps.ts';
import { customerPathMutations } from './customer-path.ts';
import { cycleMutations } from './cycles.ts';
import { exceptionMutations } from './exceptions.ts';
import { feedbackMutations } from './feedback.ts';
import { fieldMutations } from './fields.ts';
import { fileMutations } from './files.ts';
import { lawMutations } from './law.ts';
import { measureMutations } from './measures.ts';
import type { MutationTable } from './mutation.ts';
import { procedureMutations } from './procedures.ts';
import { proseMutations } from './prose.ts';
import { referenceMutations } from './references.ts';
import { requirementMutations } from './requirements.ts';
import { safetyMutations } from './safety.ts';
import { sealMutations } from './seals.ts';
import { termsDateMutations } from './terms-dates.ts';
import { termsDocumentMutations } from './terms-documents.ts';
import { termsTextMutations } from './terms-texts.ts';

/** The mutations of every rule, by the rule's id. */
export const allMutations: MutationTable = {
  ...acknowledgementMutations,
  ...fileMutations,
  ...fieldMutations,
  ...safetyMutations,
  ...exceptionMutations,
  ...procedureMutations,
  ...referenceMutations,
  ...customerPathMutations,
  ...requirementMutations,
  ...cycleMutations,
  ...assessmentMutations,
  ...measureMutations,
  ...termsDocumentMutations,
  ...termsDateMutations,
  ...termsTextMutations,
  ...sealMutations,
  ...feedbackMutations,
  ...proseMutations,
  ...bumpMutations,
  ...lawMutations,
};
