import { stringify } from 'yaml';
import type { Fields } from './content.ts';

/** A little narrower than the sample handbook, so that no line needs scrolling in a pull request. */
const LINE_WIDTH = 100;

/** YAML of data alone. Long texts are folded; what might be read as something else is quoted. */
export function freshYaml(fields: Fields): string {
  return stringify(fields, { version: '1.2', schema: 'core', lineWidth: LINE_WIDTH, aliasDuplicateObjects: false });
}
