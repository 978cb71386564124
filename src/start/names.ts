import { meantId } from '../rules/detection/meant-value.ts';

/** A thing that handbook.yaml lists. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** The names of an answer that holds several: separated by commas, or, where a name has a comma in it, by semicolons. */
export function namesIn(answer: string | undefined): string[] {
  const text = answer ?? '';
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The names with the ids by which other files refer to them. */
export function named(answer: string | undefined): Named[] {
  return namesIn(answer).map((title) => ({ id: meantId(title) ?? '', title }));
}

/** What is wrong with names: one of which no id can be made, or one that stands there twice. */
export function namesProblem(answer: string): { readonly nameless: string } | { readonly twice: string } | undefined {
  const all = named(answer);
  const nameless = all.find(({ id }) => id === '');
  if (nameless !== undefined) return { nameless: nameless.title };
  const twice = all.find(({ id }, index) => all.findIndex((other) => other.id === id) !== index);
  return twice && { twice: twice.title };
}

/** Legal forms at the end of a name, which nobody says in speaking. */
const LEGAL_FORM =
  /[\s,]+(?:e\.\s?V\.|g?GmbH(?:\s*&\s*Co\.?\s*KG)?|gUG|UG(?:\s*\(haftungsbeschränkt\))?|g?AG|eG|KG|GbR|e\.\s?Gen\.|gemeinnützige (?:GmbH|AG)|Ltd\.?|CIC|CIO|Inc\.?)$/i;

/** What people call an organisation: its name without the legal form. */
export function shortNameOf(name: string): string {
  return name.replace(LEGAL_FORM, '').trim() || name;
}
