import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import type { TermsDocumentModel } from '../terms-model.ts';
import { feedbackNewestFirst } from './feedback.ts';
import { perHandbook } from './per-handbook.ts';

const feedbackByProcedure = perHandbook(
  (handbook): ReadonlyMap<string, Entry<'feedback'>[]> =>
    Map.groupBy(feedbackNewestFirst(handbook), ({ data }) => data.procedure ?? ''),
);

/** Feedback on a procedure, newest first. */
export function feedbackOn(handbook: Handbook, procedure: string): readonly Entry<'feedback'>[] {
  return feedbackByProcedure(handbook).get(procedure) ?? [];
}

const termsByProcedure = perHandbook((handbook): ReadonlyMap<string, TermsDocumentModel[]> => {
  const ways = [...handbook.terms.values()].flatMap((model) => {
    const procedures = new Set((model.document?.data.communication ?? []).map(({ procedure }) => procedure ?? ''));
    return [...procedures].map((procedure) => ({ procedure, model }));
  });
  const grouped = Map.groupBy(ways, ({ procedure }) => procedure);
  return new Map([...grouped].map(([procedure, list]) => [procedure, list.map(({ model }) => model)]));
});

/** Terms documents that customers get in a procedure. */
export function termsGivenIn(handbook: Handbook, procedure: string): readonly TermsDocumentModel[] {
  return termsByProcedure(handbook).get(procedure) ?? [];
}
