import { closedCycles, type Entry, type Handbook, proceduresInForce } from '../../handbook/index.ts';
import type { DataPath } from '../../prose/place.ts';
import type { ContentKind } from '../../schemas/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';

/** One text that people wrote into a field, and where it stands. */
export interface TextField {
  readonly entry: Entry;
  readonly kind: ContentKind;
  readonly path: DataPath;
  readonly text: string;
  /** Which text of the file it is; stays the same when the order of a list changes. */
  readonly subject: string;
}

/**
 * The texts that must say something: of procedures in force, closed evaluations, terms and feedback.
 * Drafts and cycles still under way may be unfinished.
 */
export function* textFields(handbook: Handbook, today: IsoDate): Iterable<TextField> {
  for (const entry of proceduresInForce(handbook, today)) yield* fieldsOf(entry, procedureTexts(entry));
  for (const entry of handbook.procedures.values()) {
    const { status, retiredBecause } = entry.data;
    if (status === 'retired') yield* fieldsOf(entry, [[['retiredBecause'], retiredBecause, 'retiredBecause']]);
  }
  for (const entry of closedCycles(handbook)) yield* fieldsOf(entry, evaluationTexts(entry));
  for (const { document, versions } of handbook.terms.values()) {
    if (document) yield* fieldsOf(document, documentTexts(document));
    for (const { texts } of versions) {
      for (const entry of texts.values()) yield* fieldsOf(entry, termsTexts(entry));
    }
  }
  for (const entry of handbook.feedback.values()) yield* fieldsOf(entry, feedbackTexts(entry));
}

/** A text of a file: where it stands, what it says, and which it is. */
export type Text = readonly [path: DataPath, text: string | undefined, subject: string];

/** Every text of one file that must say something once it counts. */
export function textsIn(content: Data): Iterable<Text> {
  if (isOf(content, 'procedure')) {
    return [...procedureTexts(content), [['retiredBecause'], content.data.retiredBecause, 'retiredBecause']];
  }
  if (isOf(content, 'evaluation')) return evaluationTexts(content);
  if (isOf(content, 'terms-version')) return termsTexts(content);
  if (isOf(content, 'terms-document')) return documentTexts(content);
  return isOf(content, 'feedback') ? feedbackTexts(content) : [];
}

type Data<K extends ContentKind = ContentKind> = Pick<Entry<K>, 'kind' | 'data'>;

function isOf<K extends ContentKind>(content: Data, kind: K): content is Data<K> {
  return content.kind === kind;
}

function* fieldsOf(entry: Entry, texts: Iterable<Text>): Iterable<TextField> {
  for (const [path, text, subject] of texts) {
    if (text !== undefined) yield { entry, kind: entry.kind, path, text, subject };
  }
}

function* procedureTexts({ data }: Data<'procedure'>): Iterable<Text> {
  yield [['rationale'], data.rationale, 'rationale'];
  yield [['goal'], data.goal, 'goal'];
  yield [['benefit'], data.benefit, 'benefit'];
  for (const [index, text] of data.contents.entries()) yield [['contents', index], text, 'contents'];
  for (const [stage, text] of Object.entries(data.feedbackStages ?? {})) yield [['feedbackStages', stage], text, stage];
}

function* evaluationTexts({ data }: Data<'evaluation'>): Iterable<Text> {
  for (const [index, { measure, effect }] of data.followUp.entries()) {
    yield [['followUp', index, 'effect'], effect, `${measure} effect`];
  }
  for (const [index, { procedure, goal, assessment, reasoning }] of data.assessments.entries()) {
    yield [['assessments', index, 'goal'], goal, `${procedure} goal`];
    yield [['assessments', index, 'assessment'], assessment, `${procedure} assessment`];
    yield [['assessments', index, 'reasoning'], reasoning, `${procedure} reasoning`];
  }
}

function* documentTexts({ data }: Data<'terms-document'>): Iterable<Text> {
  for (const [index, { when, how }] of data.communication.entries()) {
    yield [['communication', index, 'how'], how, `${when} how`];
  }
}

function* termsTexts({ data }: Data<'terms-version'>): Iterable<Text> {
  yield [['summary'], data.summary, 'summary'];
  for (const [index, { clause, why, meaning }] of data.changes.entries()) {
    yield [['changes', index, 'why'], why, `${clause} why`];
    yield [['changes', index, 'meaning'], meaning, `${clause} meaning`];
  }
}

function* feedbackTexts({ data }: Data<'feedback'>): Iterable<Text> {
  yield [['summary'], data.summary, 'summary'];
  yield [['published'], data.published, 'published'];
  // While an entry is open, "in Bearbeitung" is the truth.
  if (data.resolvedOn !== undefined || data.answered !== undefined) {
    yield [['consequence'], data.consequence, 'consequence'];
  }
}
