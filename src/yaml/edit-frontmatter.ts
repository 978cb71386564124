import { splitFrontmatter } from '../handbook/frontmatter.ts';

/**
 * Changes the YAML of an MDX text; its body, byte order mark and kind of line ends stay.
 *
 * @throws if the text has no frontmatter
 */
export function editFrontmatter(file: string, change: (yaml: string) => string): string {
  const mark = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const windows = file.includes('\r\n');
  const text = file.slice(mark.length).replaceAll('\r\n', '\n');
  const parts = splitFrontmatter(text);
  if (parts === undefined) throw new Error('no frontmatter');
  const start = text.indexOf('\n') + 1;
  const edited = text.slice(0, start) + change(parts.yaml) + text.slice(start + parts.yaml.length);
  return mark + (windows ? edited.replaceAll('\n', '\r\n') : edited);
}
