import type { IsoDate } from '../../schemas/scalars.ts';
import { addDuration } from '../dates.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { documentOf, languageOf, type TermsDocumentModel } from '../terms-model.ts';
import { outdatedTranslations } from '../translations.ts';
import { assessmentDue } from './evaluations.ts';
import { feedbackDeadlines } from './feedback.ts';
import { isOpen, measures } from './measures.ts';
import { proceduresInForce } from './procedures.ts';
import { documentTitle, liveVersions, termsReviewInterval, versionInForce } from './terms.ts';

/** What can fall due. */
export type DueKind = 'assessment' | 'terms-review' | 'measure' | 'feedback-answer' | 'translation';

/** Something that has to be done by a day. */
export interface DueItem {
  readonly kind: DueKind;
  /** The last day on which it is in time. */
  readonly date: IsoDate;
  /** Whether that day has passed. */
  readonly overdue: boolean;
  /** Id of the role that has to do it; undefined where the handbook names none. */
  readonly role: string | undefined;
  /** The page it stands on. */
  readonly entry: Entry;
  /** Id of the procedure, terms document, measure or feedback entry. */
  readonly subject: string;
  /** Its name for people. */
  readonly title: string;
}

type Due = Omit<DueItem, 'overdue'>;

/**
 * Everything that waits to be done and has a day: assessments of procedures in force, reviews of terms in force,
 * open measures, answers to complaints and suggestions, outdated translations.
 *
 * @param until leave out what falls due after this day; everything if not given
 * @returns earliest first
 */
export function dueItems(handbook: Handbook, today: IsoDate, until?: IsoDate): DueItem[] {
  return [
    ...assessments(handbook, today),
    ...termsReviews(handbook, today),
    ...openMeasures(handbook),
    ...answers(handbook, today),
    ...translations(handbook, today),
  ]
    .filter(({ date }) => until === undefined || date <= until)
    .map((item) => ({ ...item, overdue: item.date < today }))
    .sort(byDate);
}

/**
 * The day by which the version in force is to be reviewed again.
 *
 * @returns its last review, or else its first day, plus the interval; undefined if no version is in force
 */
export function termsReviewDue(handbook: Handbook, model: TermsDocumentModel, today: IsoDate): IsoDate | undefined {
  const version = versionInForce(model, today);
  if (version === undefined) return undefined;
  const reviews = version.binding.data.reviewed.map(({ on }) => on).filter((on) => on <= today);
  const last =
    reviews
      .filter((on) => on > version.validFrom)
      .sort()
      .at(-1) ?? version.validFrom;
  return addDuration(last, termsReviewInterval(handbook, model));
}

function assessments(handbook: Handbook, today: IsoDate): Due[] {
  return proceduresInForce(handbook, today).flatMap((entry): Due[] => {
    const date = assessmentDue(handbook, entry, today);
    const { owner: role, title } = entry.data;
    return date === undefined ? [] : [{ kind: 'assessment', date, role, entry, subject: entry.id, title }];
  });
}

function termsReviews(handbook: Handbook, today: IsoDate): Due[] {
  return [...handbook.terms.values()].flatMap((model): Due[] => {
    const date = termsReviewDue(handbook, model, today);
    if (date === undefined || model.document === undefined) return [];
    const { document: entry, id: subject } = model;
    return [{ kind: 'terms-review', date, role: entry.data.owner, entry, subject, title: documentTitle(model) }];
  });
}

function openMeasures(handbook: Handbook): Due[] {
  return measures(handbook)
    .filter(isOpen)
    .flatMap(({ measure: { id: subject, title, due: date, owner }, evaluation: entry }): Due[] =>
      date === undefined
        ? []
        : [{ kind: 'measure', date, role: owner ?? entry.data.responsible, entry, subject, title }],
    );
}

function answers(handbook: Handbook, today: IsoDate): Due[] {
  const role = proceduresInForce(handbook, today).find(({ data }) => data.task === 'feedback')?.data.owner;
  return [...handbook.feedback.values()]
    .filter(({ data }) => data.answered === undefined && data.kind !== 'praise')
    .map((entry) => ({
      kind: 'feedback-answer',
      date: feedbackDeadlines(entry.data, handbook.settings.deadlines).answer,
      role,
      entry,
      subject: entry.id,
      title: entry.data.summary,
    }));
}

/** A translation is to follow its binding text at once, or before the version begins. */
function translations(handbook: Handbook, today: IsoDate): Due[] {
  return [...outdatedTranslations(handbook)].flatMap((entry): Due[] => {
    const model = handbook.terms.get(documentOf(entry));
    const version = model && liveVersions(model, today).find(({ validFrom }) => validFrom === entry.data.validFrom);
    if (model === undefined || version === undefined) return [];
    const binding = handbook.sealed?.data.terms.find(
      ({ document, version: day, language }) =>
        document === model.id && day === version.validFrom && version.texts.get(language) === version.binding,
    );
    // When the correction was sealed, the translation was to be corrected too.
    const corrected = binding?.sealedOn ?? today;
    return [
      {
        kind: 'translation',
        date: later(corrected, version.validFrom),
        role: model.document?.data.owner,
        entry,
        subject: `${model.id}/${version.validFrom}.${languageOf(entry)}`,
        title: documentTitle(model),
      },
    ];
  });
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return compare(a, b) < 0 ? b : a;
}

function byDate(a: Due, b: Due): number {
  return compare(a.date, b.date) || compare(a.entry.path, b.entry.path) || compare(a.subject, b.subject);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
