import type { FeedbackEntry } from '../../schemas/feedback-entry.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { assessedOn } from './evaluations.ts';
import { feedbackNewestFirst, needsHandling } from './feedback.ts';
import { type MeasureRecord, measures } from './measures.ts';
import { perHandbook } from './per-handbook.ts';

/** A measure that goes back to feedback, and whether its cause came back once it was done. */
export interface MeasureFromFeedback {
  readonly record: MeasureRecord;
  /** The topics of the feedback that led to it. */
  readonly topics: readonly string[];
  /** The day from which it worked; undefined while it is not done. */
  readonly since: IsoDate | undefined;
  /** Complaints and suggestions on the same topic in the same place since that day. */
  readonly returned: readonly Entry<'feedback'>[];
}

/** All measures that go back to feedback, oldest cycle first. */
export const measuresFromFeedback: (handbook: Handbook) => readonly MeasureFromFeedback[] = perHandbook((handbook) => {
  const later = feedbackNewestFirst(handbook).filter(({ data }) => needsHandling(data));
  return measures(handbook)
    .filter(({ feedback }) => feedback.length > 0)
    .map((record) => {
      const topics = [...new Set(record.feedback.flatMap(({ data }) => data.topic ?? []))];
      const since = doneSince(record);
      return {
        record,
        topics,
        since,
        returned: since === undefined ? [] : later.filter((entry) => recurs(entry, record, since)),
      };
    });
});

/**
 * The day from which a measure worked: the one that it names, or else that of the first evaluation to call it done.
 */
function doneSince({ measure, status, followUps, evaluation }: MeasureRecord): IsoDate | undefined {
  if (status !== 'done') return undefined;
  const said = followUps.find((word) => word.status === 'done')?.evaluation ?? evaluation;
  return measure.doneOn ?? assessedOn(said);
}

/** Whether an entry is about what the measure was to mend, and came in after it was done. */
function recurs({ data }: Entry<'feedback'>, { feedback }: MeasureRecord, since: IsoDate): boolean {
  return data.received > since && feedback.some((cause) => data.topic !== undefined && isAlike(cause.data, data));
}

/** The same topic in the same place: the procedure where both name one, or else the station where both name one. */
function isAlike(cause: FeedbackEntry, later: FeedbackEntry): boolean {
  if (cause.topic !== later.topic) return false;
  if (cause.procedure !== undefined && later.procedure !== undefined) return cause.procedure === later.procedure;
  return cause.station === undefined || later.station === undefined || cause.station === later.station;
}
