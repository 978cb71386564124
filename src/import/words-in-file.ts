import { parse } from 'yaml';
import { splitFrontmatter } from '../handbook/frontmatter.ts';
import { isSyntaxProblem, parseProse } from '../prose/parse.ts';
import { unsafeItems } from '../prose/safety.ts';
import { blockTexts } from './block-texts.ts';
import { wordsOf } from './lost-words.ts';

/**
 * The words of an MDX file as a handbook reads it: of its fields, its comments and its body.
 *
 * @throws if the handbook would refuse the file
 */
export function wordsInFile(text: string): string[] {
  const parts = splitFrontmatter(text);
  if (parts === undefined) throw new Error('The imported file has no frontmatter.');
  const data: unknown = parse(parts.yaml, { version: '1.2', schema: 'core' });
  const tree = parseProse(parts.body, parts.bodyLine);
  if (isSyntaxProblem(tree)) throw new Error(`The imported body cannot be read: ${tree.reason}`);
  const [unsafe] = unsafeItems(tree);
  if (unsafe !== undefined) throw new Error(`The imported body is not safe: ${unsafe.code} ${unsafe.found}`);
  const comments = parts.yaml.split('\n').filter((line) => line.startsWith('# '));
  return [...comments, ...textsIn(data), ...blockTexts(tree)].flatMap(wordsOf);
}

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(textsIn);
}
