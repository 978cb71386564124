import { matchFindings } from '../../findings/matching.ts';
import { type Change, compareHandbooks } from '../../handbook/comparison/index.ts';
import { type ChangeWeight, weightOfOne } from '../../handbook/document-control/weight.ts';
import type { Handbook } from '../../handbook/index.ts';
import { messages } from '../../messages/index.ts';
import { countBySeverity, counted, type Finding, type Severity } from '../../rules/finding.ts';
import type { ContentKind } from '../../schemas/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import { changeInWords, SECTIONS, type SummarySection, sectionOf } from './change-words.ts';
import { type FieldDifference, fieldDifference } from './field-difference.ts';

/** A state of a handbook, checked as of its day. */
export interface CheckedState {
  /** What it is called: an edition, a revision, a day. */
  readonly name: string;
  /** Abbreviated; empty for the working tree. */
  readonly commit: string;
  readonly date: IsoDate;
  readonly handbook: Handbook;
  readonly findings: readonly Finding[];
}

/** One change, in words and field by field. */
export interface ReportedChange {
  readonly subject: Change['subject'];
  readonly kind: Change['kind'];
  /** Whether it changes what the page says. */
  readonly weight: ChangeWeight;
  /** Name of the page, for people. */
  readonly title: string;
  readonly id: string;
  /** File below the content root. */
  readonly path: string;
  /** One sentence of plain text, without a full stop. */
  readonly sentence: string;
  readonly fields: readonly FieldDifference[];
}

/** A finding that came or went. */
export type ReportedFinding = Pick<Finding, 'file' | 'line' | 'ruleId' | 'severity' | 'reason'>;

/** What changed between two states of a handbook: plain data, for every format. */
export interface ChangeReport {
  /** Version of this format. */
  readonly version: 1;
  readonly language: 'de' | 'en';
  readonly title: string;
  readonly from: Pick<CheckedState, 'name' | 'commit' | 'date'>;
  readonly to: Pick<CheckedState, 'name' | 'commit' | 'date'>;
  readonly sections: readonly {
    readonly section: SummarySection;
    readonly heading: string;
    readonly changes: readonly ReportedChange[];
  }[];
  readonly findings: {
    readonly before: Readonly<Record<Severity, number>>;
    readonly after: Readonly<Record<Severity, number>>;
    readonly fixed: readonly ReportedFinding[];
    readonly new: readonly ReportedFinding[];
  };
}

/** Says what changed between two states of a handbook, in the language of the later one. */
export function changeReport(from: CheckedState, to: CheckedState): ChangeReport {
  const { language, title } = to.handbook.settings;
  const { changes, renamed } = compareHandbooks(from.handbook, to.handbook, { before: from.date, after: to.date });
  const words = messages(language).changes;
  const bySection = Map.groupBy(changes, sectionOf);
  const matched = matchFindings(from.findings, to.findings, { renamed });
  return {
    version: 1,
    language,
    title,
    from: named(from),
    to: named(to),
    sections: SECTIONS.flatMap((section) => {
      const found = bySection.get(section) ?? [];
      if (found.length === 0) return [];
      return [
        { section, heading: words.sections[section], changes: found.map((change) => reported(change, language)) },
      ];
    }),
    findings: {
      before: countBySeverity(counted(from.findings)),
      after: countBySeverity(counted(to.findings)),
      fixed: matched.fixed.map(brief),
      new: matched.new.map(brief),
    },
  };
}

/** How many changes a report tells of. */
export function countChanges({ sections }: Pick<ChangeReport, 'sections'>): number {
  return sections.reduce((sum, { changes }) => sum + changes.length, 0);
}

function named({ name, commit, date }: CheckedState) {
  return { name, commit, date };
}

function brief({ file, line, ruleId, severity, reason }: Finding): ReportedFinding {
  return { file, line, ruleId, severity, reason };
}

function reported(change: Change, language: 'de' | 'en'): ReportedChange {
  const { subject, kind, id, path } = change;
  const words = messages(language).changes;
  const relevant = change.kind === 'reformatted' || change.kind === 'relinked';
  const sentence =
    relevant && subject !== 'settings' ? words[change.kind](change.title) : changeInWords(change, { language, words });
  return {
    subject,
    kind,
    weight: weightOfOne(change),
    title: change.title,
    id,
    path,
    sentence,
    fields: differences(change, language),
  };
}

/** Where the fields of each kind of change stand in the format. */
const PLACES: Partial<Readonly<Record<Change['subject'], readonly [ContentKind, ...(string | number)[]]>>> = {
  procedure: ['procedure'],
  'terms-document': ['terms-document'],
  'terms-version': ['terms-version'],
  evaluation: ['evaluation'],
  assessment: ['evaluation', 'assessments', 0],
  measure: ['evaluation', 'assessments', 0, 'measures', 0],
  page: ['page'],
  catalogue: ['catalogue'],
  acknowledgement: ['acknowledgement'],
  settings: ['settings'],
};

function differences(change: Change, language: 'de' | 'en'): FieldDifference[] {
  const place = PLACES[change.subject];
  if (!('fields' in change) || place === undefined) return [];
  const [kind, ...below] = place;
  return change.fields.map((field) => fieldDifference(field, kind, language, below));
}
