import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

const fromHtml = unified().use(rehypeParse);
const toMarkdown = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify);

/**
 * Writes the pages of built sites as Markdown: the same number of pages with the same text, headings, lists and
 * tables, for generators that know nothing of handbooks. Links and images become plain text: theirs would lead elsewhere.
 *
 * @param sites folders of built sites
 * @param folder where `<site's name>/<address>.md` is written
 * @returns the number of pages
 */
export async function writePagesOf(sites: readonly { readonly name: string; readonly from: string }[], folder: string) {
  let count = 0;
  for (const { name, from } of sites) {
    for (const file of await readdir(from, { recursive: true })) {
      if (!file.endsWith('index.html')) continue;
      const target = join(folder, name, `${dirname(file) === '.' ? 'index' : dirname(file)}.md`);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await pageAsMarkdown(await readFile(join(from, file), 'utf8')));
      count++;
    }
  }
  return count;
}

/** The main part of a page as Markdown, with its title as frontmatter. */
export async function pageAsMarkdown(html: string): Promise<string> {
  const tree = fromHtml.parse(html);
  const main = firstElement(tree, 'main') ?? tree;
  const title = textOf(firstElement(tree, 'title') ?? tree);
  const content = await toMarkdown.run({ type: 'root', children: main.children.filter(isContent) } as Root);
  visit(content, (node) => {
    // Braces would be code to some generators.
    if (node.type === 'text') node.value = node.value.replaceAll(/[{}]/g, '');
    if (node.type === 'link') Object.assign(node, { type: 'emphasis' });
    // Some look for the file of an image, and stop without it.
    if (node.type === 'image') Object.assign(node, { type: 'text', value: node.alt ?? '' });
  });
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${toMarkdown.stringify(content)}`;
}

function isContent(node: Nodes): boolean {
  return !(node.type === 'element' && ['script', 'style', 'svg', 'h1'].includes(node.tagName));
}

function firstElement(tree: Root, tagName: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node.tagName !== tagName) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

function textOf(tree: Nodes): string {
  let text = '';
  visit(tree, 'text', ({ value }) => {
    text += value;
  });
  return text.replace(/\s+/g, ' ').trim();
}
