import { fieldDoc } from '../rules/detection/field-label.ts';
import type { ContentKind } from '../schemas/index.ts';
import type { ScaffoldContext } from './scaffold.ts';

/** What stands in a field until somebody writes it: what belongs there, in a form that the check reports. */
export function placeholderFor({ handbook, words }: ScaffoldContext, kind: ContentKind, field: string): string {
  const doc = fieldDoc(kind, field);
  if (doc === undefined) throw new Error(`The field ${kind}.${field} is not documented.`);
  const { language } = handbook.settings;
  return words.placeholder(doc.label[language], doc.description[language]);
}
