import { stringify } from 'yaml';

const LINE = 110;

/** Path below the content root and text of one file. */
export type ContentFile = readonly [path: string, text: string];

/** YAML as people write it: short lists on one line each, long texts folded. */
export function yaml(data: object): string {
  return stringify(data, { lineWidth: LINE });
}

/** An MDX file with frontmatter. */
export function mdx(data: object, blocks: readonly string[]): string {
  return `---\n${yaml(data)}---\n\n${blocks.join('\n\n')}\n`;
}

/** Breaks running text into lines. */
export function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LINE) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
