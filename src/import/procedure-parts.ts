import { headingMeaning, type SectionField } from './headings.ts';
import { isPlain, plainTexts } from './plain-blocks.ts';
import type { Section } from './sections.ts';

/** A document sorted into what a procedure is made of. */
export interface ProcedureParts {
  readonly title: string | undefined;
  readonly fields: ReadonlyMap<SectionField, Section>;
  /** Everything else, in its order. */
  readonly body: readonly Section[];
  /** Headings in the body whose meaning is not known. */
  readonly unrecognised: readonly string[];
  /** What the document says about who is in charge. */
  readonly owner: Section | undefined;
}

/**
 * Sorts the sections of a document into the fields of a procedure; the first that names a field fills it, as far as it
 * holds words only.
 *
 * @param isTitled whether the title is known from elsewhere
 */
export function procedureParts(sections: readonly Section[], isTitled: boolean): ProcedureParts {
  const named = isTitled ? undefined : sections.find(namesTitle);
  const titled = isTitled || named !== undefined ? undefined : titleSection(sections);
  const fields = new Map<SectionField, Section>();
  const body: Section[] = [];
  for (const section of sections) {
    const meaning = section.heading === undefined ? undefined : headingMeaning(section.heading);
    const plain = countPlain(section);
    if (section === titled) {
      body.push({ ...section, heading: undefined });
    } else if (
      meaning === undefined ||
      meaning === 'body' ||
      meaning === 'owner' ||
      (meaning === 'title' && section !== named) ||
      fields.has(meaning) ||
      plain === 0
    ) {
      body.push(section);
    } else {
      fields.set(meaning, { ...section, children: section.children.slice(0, plain) });
      const rest = section.children.slice(plain);
      // A heading of the source stands in the file once more than needed, rather than a table without one.
      if (rest.some(({ type }) => type !== 'footnoteDefinition')) body.push({ ...section, children: rest });
      else if (rest.length > 0) body.push({ ...section, heading: undefined, children: rest });
    }
  }
  return {
    title: titled?.heading ?? named?.children.flatMap((node) => plainTexts(node, false)).join(' '),
    fields,
    body,
    unrecognised: body.flatMap(({ heading }) =>
      heading !== undefined && [undefined, 'title'].includes(headingMeaning(heading)) ? heading : [],
    ),
    owner: sections.find(({ heading }) => heading !== undefined && headingMeaning(heading) === 'owner'),
  };
}

const LONGEST_TITLE = 120;

/** Whether a section is the line of a form in which the title stands. */
function namesTitle({ heading, children }: Section): boolean {
  if (heading === undefined || headingMeaning(heading) !== 'title' || children.length !== 1) return false;
  const texts = children.filter(isPlain).flatMap((node) => plainTexts(node, false));
  return texts.length === 1 && (texts[0]?.length ?? Infinity) <= LONGEST_TITLE;
}

/** How many blocks at the beginning hold words only. */
function countPlain({ children }: Section): number {
  const end = children.findIndex((node) => !isPlain(node));
  return end === -1 ? children.length : end;
}

/** The section whose heading is the document's title: the only one on the highest level, else the very first. */
function titleSection(sections: readonly Section[]): Section | undefined {
  const headed = sections.filter(({ heading }) => heading !== undefined);
  const known = sections.findIndex(({ heading }) => heading !== undefined && headingMeaning(heading) !== undefined);
  const before = known === -1 ? sections : sections.slice(0, known);
  const highest = Math.min(...headed.map(({ depth }) => depth));
  const [top, second] = headed.filter(({ depth }) => depth === highest);
  if (top !== undefined && second === undefined && headed.length > 1 && before.includes(top)) return top;
  const [first] = before;
  return first?.heading === undefined ? undefined : first;
}
