import type { Assessment } from '../../schemas/evaluation.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { assessedOn, cyclesInOrder } from './evaluations.ts';
import { documentTitle } from './terms.ts';

/** What a review decided. */
export type ReviewOutcome = NonNullable<Assessment['conclusion']>;

/** A review that was done: what was looked at, when, by whom, and what came of it. */
export interface Review {
  readonly on: IsoDate;
  /** Name of what was reviewed. */
  readonly title: string;
  /** The page that was reviewed. */
  readonly path: string;
  /** The page on which the review is written down. */
  readonly recordedIn: Entry;
  /** Id of the procedure, where the review is its assessment in a cycle. */
  readonly procedure: string | undefined;
  /** Id of the role that answers for it. */
  readonly role: string;
  readonly outcome: ReviewOutcome | undefined;
  /** Why; empty where nobody has said. */
  readonly reason: string;
}

/**
 * The reviews that were done: assessments of procedures with a conclusion, and documented reviews of terms. A date
 * that somebody has raised is none.
 *
 * @returns newest first
 */
export function reviewsDone(handbook: Handbook, today: IsoDate): Review[] {
  return [...assessments(handbook), ...termsReviews(handbook)]
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.path < b.path ? -1 : 1));
}

function assessments(handbook: Handbook): Review[] {
  return cyclesInOrder(handbook).flatMap((evaluation) =>
    evaluation.data.assessments.flatMap(({ procedure: id, conclusion, reasoning = '' }): Review[] => {
      const procedure = handbook.procedures.get(id);
      if (conclusion === undefined || evaluation.data.status === 'planned') return [];
      return [
        {
          on: assessedOn(evaluation),
          title: procedure?.data.title ?? id,
          path: procedure?.path ?? evaluation.path,
          recordedIn: evaluation,
          procedure: id,
          role: evaluation.data.responsible,
          outcome: conclusion,
          reason: reasoning,
        },
      ];
    }),
  );
}

function termsReviews(handbook: Handbook): Review[] {
  return [...handbook.terms.values()].flatMap((model) =>
    model.versions.flatMap(({ binding }) =>
      binding.data.reviewed.map(
        ({ on, by, outcome, conclusion }): Review => ({
          on,
          title: documentTitle(model),
          path: binding.path,
          recordedIn: binding,
          procedure: undefined,
          role: by,
          outcome: conclusion,
          reason: outcome,
        }),
      ),
    ),
  );
}
