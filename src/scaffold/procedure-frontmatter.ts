import { FEEDBACK_STAGES } from '../schemas/procedure.ts';
import { fieldLines } from '../yaml/value-text.ts';
import { placeholderFor } from './placeholder.ts';
import type { ScaffoldContext } from './scaffold.ts';

/** Texts of a procedure that hold a placeholder until somebody writes them. */
export const PROCEDURE_TEXTS = ['rationale', 'goal', 'benefit'] as const;

/** What is known of a new procedure. */
export interface ProcedureFields extends Partial<Record<(typeof PROCEDURE_TEXTS)[number], string>> {
  readonly title: string;
  readonly status: string | undefined;
  readonly inForceSince?: string | undefined;
  readonly task: string | undefined;
  readonly stations: readonly string[];
  readonly direction: string | undefined;
  readonly media: readonly string[];
  readonly owner: string | undefined;
  readonly audience: string | undefined;
  readonly contents: readonly string[];
}

/** The frontmatter of a new procedure; what is not known holds a placeholder that says what belongs there. */
export function procedureFrontmatter(context: ScaffoldContext, fields: ProcedureFields): string {
  const placeholder = (field: string) => placeholderFor(context, 'procedure', field);
  const { contents, task } = fields;
  return fieldLines({
    title: fields.title,
    status: fields.status,
    inForceSince: fields.inForceSince || undefined,
    task,
    stations: fields.stations,
    direction: fields.direction,
    media: fields.media,
    owner: fields.owner,
    audience: fields.audience,
    ...Object.fromEntries(PROCEDURE_TEXTS.map((field) => [field, fields[field] || placeholder(field)])),
    contents: contents.length > 0 ? contents : [placeholder('contents')],
    feedbackStages:
      task === 'feedback'
        ? Object.fromEntries(FEEDBACK_STAGES.map((stage) => [stage, placeholder(`feedbackStages.${stage}`)]))
        : undefined,
  });
}
