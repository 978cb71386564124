import { splitFrontmatter } from '../../handbook/frontmatter.ts';
import { readYaml } from '../../handbook/yaml-text.ts';
import { BODY_FIELD, type Fields, isFields, SOURCE_FIELD } from './content.ts';

/**
 * Reads a content file for the editor's forms.
 *
 * @param mdx whether prose follows the fields
 * @returns its fields, its prose as `body` and its whole text as `__source`
 * @throws if the file cannot be read; the editor then lists it as broken instead of offering an empty form
 */
export function readFile(text: string, mdx: boolean): Fields {
  const parts = mdx ? splitFrontmatter(withLastBreak(text)) : { yaml: text, yamlLine: 1, body: undefined };
  if (parts === undefined) throw new Error('no frontmatter between two lines of ---');
  const { value, problems } = readYaml(parts.yaml, parts.yamlLine);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.code}, line ${problem.place.line}: ${problem.found}`);
  return {
    ...(isFields(value) ? value : {}),
    ...(parts.body !== undefined && { [BODY_FIELD]: parts.body.trim() }),
    [SOURCE_FIELD]: text,
  };
}

/** The editor takes the last line break off before it asks for the fields. */
export function withLastBreak(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
