import type { ContentData } from '../../schemas/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';

/** What became of one field; `body` is the text below the frontmatter, nested settings have dots: `intervals.evaluation`. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Whether a change concerns what the page says, or only how it is administered (keywords, exceptions, owner …). */
export type Weight = 'substance' | 'administration';

/** What every change names. */
interface Named<S extends string> {
  readonly subject: S;
  /** Id of what it is about, as it is called afterwards. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** Its file below the content root, as it is called afterwards; before, if it is gone. */
  readonly path: string;
}

/** What can become of every page. */
type PageLife =
  | { readonly kind: 'added' }
  | { readonly kind: 'removed' }
  /** It has another id; what else changed stands in a change of its own. */
  | { readonly kind: 'renamed'; readonly from: string }
  | { readonly kind: 'changed'; readonly fields: readonly FieldChange[]; readonly weight: Weight }
  /** Only references to something renamed have followed its new name. */
  | { readonly kind: 'relinked' }
  /** The file differs, its data and words do not: order of fields, quoting, line breaks, comments in YAML. */
  | { readonly kind: 'reformatted' };

/** What became of a procedure. */
export type ProcedureChange = Named<'procedure'> &
  (
    | PageLife
    | { readonly kind: 'taken-into-force'; readonly on: IsoDate | undefined }
    | { readonly kind: 'retired'; readonly on: IsoDate | undefined; readonly because: string | undefined }
    | { readonly kind: 'set-to-draft' }
    /** Its first day has come between the two days. */
    | { readonly kind: 'came-into-force'; readonly on: IsoDate }
  ) & { readonly status: ContentData<'procedure'>['status'] };

/** What became of a terms document as a whole. */
export type TermsDocumentChange = Named<'terms-document'> & PageLife;

/** What became of a version of a terms document; `id` and `title` are the document's. */
export type TermsVersionChange = Named<'terms-version'> & {
  readonly validFrom: IsoDate;
  /** The languages it is about. */
  readonly languages: readonly string[];
} & (
    | {
        readonly kind: 'announced';
        readonly on: IsoDate;
        readonly appliesTo: ContentData<'terms-version'>['appliesTo'];
      }
    /** It is new and not announced: planned for a later day, in force, or past. */
    | { readonly kind: 'added'; readonly state: 'planned' | 'in-force' | 'past' }
    | { readonly kind: 'removed' }
    /** Its first day was moved before it had come. */
    | { readonly kind: 'rescheduled'; readonly from: IsoDate }
    | { readonly kind: 'came-into-force' }
    | { readonly kind: 'language-added' }
    | { readonly kind: 'language-removed' }
    | {
        readonly kind: 'changed';
        readonly fields: readonly FieldChange[];
        readonly weight: Weight;
        /** Labels of the clauses whose text differs: `§ 4`. */
        readonly clauses: readonly string[];
      }
    | { readonly kind: 'relinked' }
    | { readonly kind: 'reformatted' }
  );

/** What became of an evaluation cycle. */
export type EvaluationChange = Named<'evaluation'> &
  (
    | Exclude<PageLife, { kind: 'added' }>
    /** It reached this state, or is new in it. */
    | { readonly kind: 'planned' | 'opened' | 'closed'; readonly isNew: boolean }
  );

type Conclusion = ContentData<'evaluation'>['assessments'][number]['conclusion'];

/** What became of the assessment of a procedure in a cycle; `id` and `title` are the cycle's. */
export type AssessmentChange = Named<'assessment'> & {
  readonly procedure: string;
  readonly procedureTitle: string;
} & (
    | { readonly kind: 'added'; readonly conclusion: Conclusion }
    | { readonly kind: 'removed' }
    /** The conclusion is among the fields where it changed. */
    | { readonly kind: 'changed'; readonly fields: readonly FieldChange[] }
  );

type MeasureStatus = ContentData<'evaluation'>['followUp'][number]['status'];

/** What became of a measure. */
export type MeasureChange = Named<'measure'> & {
  /** The file in which it is said: that of its own cycle, or of a later one that follows it up. */
  readonly saidIn: string;
} & (
    | { readonly kind: 'added'; readonly status: MeasureStatus }
    | { readonly kind: 'removed' }
    | { readonly kind: 'closed'; readonly status: 'done' | 'dropped' }
    | { readonly kind: 'status-changed'; readonly from: MeasureStatus; readonly to: MeasureStatus }
    /** A later cycle said something of it, and its state is the same. */
    | { readonly kind: 'followed-up' }
    | { readonly kind: 'changed'; readonly fields: readonly FieldChange[] }
  );

/** What became of the feedback received in a year; each list holds ids. */
export interface FeedbackChange extends Named<'feedback'> {
  readonly kind: 'year';
  readonly year: string;
  readonly added: readonly string[];
  /** Answered now and not before; entries that are new already answered are among them. */
  readonly answered: readonly string[];
  /** Changed in other ways. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly paths: readonly string[];
}

/** What became of a free page. */
export type FreePageChange = Named<'page'> & PageLife;

/** What became of a requirement catalogue. */
export type CatalogueChange = Named<'catalogue'> & PageLife;

/** What became of a record of taking note. */
export type AcknowledgementChange = Named<'acknowledgement'> & PageLife;

/** A list of the settings whose items have ids. */
export type SettingsList = 'roles' | 'services' | 'customerPath';

/** What became of the settings. */
export type SettingsChange = Named<'settings'> &
  (
    | {
        readonly kind: 'item-added' | 'item-removed' | 'item-changed';
        readonly list: SettingsList;
        readonly item: string;
        readonly itemTitle: string;
      }
    | { readonly kind: 'reordered'; readonly list: SettingsList }
    | { readonly kind: 'changed'; readonly fields: readonly FieldChange[] }
    | { readonly kind: 'added' | 'removed' | 'reformatted' }
  );

/** What a seal is on. */
export type SealName =
  | { readonly document: string; readonly version: IsoDate; readonly language: string }
  | { readonly cycle: string };

/** What became of the seals. */
export interface SealsChange extends Named<'seals'> {
  readonly kind: 'changed';
  readonly sealed: readonly SealName[];
  readonly resealed: readonly SealName[];
  readonly unsealed: readonly SealName[];
}

/** What became of a file that is no page: a picture, or one that could not be read in one of the two states. */
export type FileChange = Named<'file'> & {
  readonly kind: 'added' | 'removed' | 'changed' | 'broken' | 'repaired';
};

/** One difference between two states of a handbook, in the handbook's own terms. */
export type Change =
  | ProcedureChange
  | TermsDocumentChange
  | TermsVersionChange
  | EvaluationChange
  | AssessmentChange
  | MeasureChange
  | FeedbackChange
  | FreePageChange
  | SettingsChange
  | CatalogueChange
  | AcknowledgementChange
  | SealsChange
  | FileChange;

/** Two states of a handbook, compared. */
export interface HandbookComparison {
  /** In the order of the handbook: settings, procedures, terms, evaluations, measures, feedback, pages, files. */
  readonly changes: readonly Change[];
  /** Files that have another path, before → after. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The days as of which the two states are looked at. */
export interface ComparedDays {
  readonly before: IsoDate;
  readonly after: IsoDate;
}
