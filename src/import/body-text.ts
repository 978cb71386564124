import type { Heading, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Section } from './sections.ts';

/** Words at the start of a paragraph that MDX takes for code. */
const CODE_WORDS = [
  { atBreak: true, character: 'i', after: 'mport ' },
  { atBreak: true, character: 'e', after: 'xport ' },
];

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', rule: '*', fences: true, resourceLink: true, unsafe: CODE_WORDS })
  .freeze();

/** The body that sections make, as MDX in which every sign means itself; its headings leave no level out. */
export function bodyText(sections: readonly Section[]): string {
  const highest = Math.min(...sections.flatMap(({ heading, depth }) => (heading === undefined ? [] : depth)));
  let level = 1;
  const children = sections.flatMap((section): RootContent[] => {
    if (section.heading === undefined) return [...section.children];
    level = Math.min(section.depth - highest + 2, level + 1, 6);
    return [headingNode(level, section.heading), ...section.children];
  });
  return writer.stringify({ type: 'root', children });
}

function headingNode(level: number, text: string): Heading {
  const depths = [2, 2, 2, 3, 4, 5, 6] as const;
  return { type: 'heading', depth: depths[level] ?? 6, children: [{ type: 'text', value: text }] };
}
