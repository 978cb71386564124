import type { RootContent } from 'mdast';
import type { Answers } from '../ask/question.ts';
import type { Messages } from '../messages/index.ts';
import { comparable } from '../rules/detection/plain-words.ts';
import { procedureFrontmatter } from '../scaffold/procedure-frontmatter.ts';
import type { ScaffoldContext } from '../scaffold/scaffold.ts';
import { bodyText } from './body-text.ts';
import { plainFootnotes } from './footnotes.ts';
import type { SectionField } from './headings.ts';
import { lostParagraphs, lostWords, wordsOf } from './lost-words.ts';
import { plainTexts } from './plain-blocks.ts';
import { type ProcedureParts, procedureParts } from './procedure-parts.ts';
import { makeSafe } from './safe-tree.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { Margin, Remark, SourceDocument } from './source-document.ts';
import { tidyTables } from './tables.ts';
import { cleanText, tidyTexts } from './tidy-text.ts';
import { wordsInFile } from './words-in-file.ts';

/** Where a document comes from, and what it becomes. */
export interface ImportTarget {
  readonly context: ScaffoldContext;
  readonly words: Messages['importing'];
  /** Without folder. */
  readonly fileName: string;
  /** Where its pictures will lie, seen from the procedure. */
  readonly imageFolder: string;
  /** Fields that a person has named, by their names. */
  readonly given: Answers;
}

/** A document as a procedure. */
export interface ImportedProcedure {
  readonly title: string;
  readonly text: string;
  readonly recognised: readonly SectionField[];
  /** Headings that stand in the body as they were. */
  readonly unrecognised: readonly string[];
  /** Fields whose value is only supposed. */
  readonly presets: readonly string[];
  readonly remarks: readonly Remark[];
  /** How many words the document holds; all of them are in the text. */
  readonly words: number;
}

/** The text of a document could not be kept in full. */
export class WordsLost extends Error {
  override name = 'WordsLost';
  readonly lost: readonly string[];

  constructor(lost: readonly string[]) {
    super(lost.join(' '));
    this.lost = lost;
  }
}

/** Required fields that no document states in a form of its own, with what is supposed. */
const SUPPOSED = { task: 'information', direction: 'both' } as const;

/**
 * Brings a document into the form of a procedure, word for word: into a field, into the body, or into a comment.
 * What the conversion left behind is added at the end.
 *
 * @throws {WordsLost} if a word of the source is still missing; nothing may be written then
 */
export function procedureText(source: SourceDocument, target: ImportTarget): ImportedProcedure {
  const { words } = target;
  const images = new Map(source.images.map(({ url, name }) => [url, `${target.imageFolder}/${name}`]));
  const remarks = makeSafe(source.tree, {
    address: (url) => images.get(url),
    missing: words.missingPicture,
  });
  tidyTables(source.tree);
  tidyTexts(source.tree);
  const parts = procedureParts(sectionsOf(source.tree), source.title !== undefined);
  const body = plainFootnotes([...parts.fields.values()], parts.body, words.notes);
  const sourceWords = source.paragraphs.flatMap(wordsOf);

  const first = fileText(source, parts, body, target);
  const leftover = lostParagraphs(source.paragraphs, wordsInFile(first.text));
  const { text, title, presets } =
    leftover.length === 0 ? first : fileText(source, parts, [...body, leftoverSection(leftover, words)], target);
  const lost = lostWords(sourceWords, wordsInFile(text));
  if (lost.length > 0) throw new WordsLost(lost);
  return {
    title,
    text,
    recognised: [...parts.fields.keys()],
    unrecognised: parts.unrecognised,
    presets,
    remarks: [...source.remarks, ...remarks, ...leftover.map((found): Remark => ({ kind: 'leftover', found }))],
    words: sourceWords.length,
  };
}

function fileText(source: SourceDocument, parts: ProcedureParts, body: readonly Section[], target: ImportTarget) {
  const { context, words, given, fileName } = target;
  const owner = ownerIn(parts.owner, context);
  const presets = [
    ...Object.keys(SUPPOSED).filter((field) => given[field] === undefined),
    ...(given.owner === undefined && owner === undefined ? ['owner'] : []),
  ];
  const title = cleanText(source.title ?? parts.title ?? titleOf(fileName))
    .replace(/\s+/g, ' ')
    .trim();
  const text = (field: SectionField) =>
    parts.fields
      .get(field)
      ?.children.flatMap((node) => plainTexts(node, true))
      .join('\n\n');
  const yaml = procedureFrontmatter(context, {
    title,
    status: given.status ?? 'in-force',
    inForceSince: given.inForceSince,
    task: given.task ?? SUPPOSED.task,
    stations: (given.stations ?? '').split(',').filter((station) => station !== ''),
    direction: given.direction ?? SUPPOSED.direction,
    media: [],
    owner: given.owner ?? owner ?? context.handbook.settings.roles[0]?.id,
    audience: given.audience ?? 'internal',
    rationale: text('rationale') ?? '',
    goal: text('goal') ?? '',
    benefit: text('benefit') ?? '',
    contents: parts.fields.get('contents')?.children.flatMap((node) => plainTexts(node, false)) ?? [],
  });
  const comments = [words.from(fileName), ...source.margins.map((margin) => marginText(margin, words))];
  const sections = presets.length === 0 ? body : [presetsSection(words), ...body];
  const frontmatter = comments.map(commentLine).join('') + withOriginalHeadings(yaml, parts, words);
  return { title, presets, text: `---\n${frontmatter}---\n\n${bodyText(sections)}` };
}

/** Says above a field what its heading was. */
function withOriginalHeadings(yaml: string, { fields }: ProcedureParts, words: Messages['importing']): string {
  let text = yaml;
  for (const [field, { heading = '' }] of fields) {
    const comment = commentLine(words.original(heading));
    text = text.replace(new RegExp(`^${field}:`, 'm'), (line) => comment + line);
  }
  return text;
}

/** A paragraph that the check reports until somebody has looked at what is only supposed. */
function presetsSection(words: Messages['importing']): Section {
  return { heading: undefined, depth: 1, children: [paragraph(words.checkPresets)] };
}

function leftoverSection(texts: readonly string[], words: Messages['importing']): Section {
  return { heading: words.leftover, depth: 1, children: texts.map((text) => paragraph(cleanText(text))) };
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** The role that the document names as being in charge, if it is one of the handbook's. */
function ownerIn(section: Section | undefined, { handbook }: ScaffoldContext): string | undefined {
  const said = comparable(section?.children.flatMap((node) => plainTexts(node, false)).join(' ') ?? '');
  return handbook.settings.roles.find(({ id, title }) => said === comparable(title) || said === comparable(id))?.id;
}

function marginText({ kind, text }: Margin, words: Messages['importing']): string {
  return kind === 'metadata' ? text : words.margin[kind](text);
}

/** A comment on one line: nothing in it can end the frontmatter or begin a field. */
function commentLine(text: string): string {
  return `# ${cleanText(text).replace(/\s+/g, ' ').trim()}\n`;
}

/** A title made from the name of a file: `VA_3_Erstgespräch.docx`. */
function titleOf(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
}
