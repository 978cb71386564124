import type { FieldType } from '../report/format-reference.ts';
import type { Text } from '../schemas/field.ts';
import type { HandbookSite } from './handbook-site.ts';

/** A kind of value in words. */
export function typeWords(site: HandbookSite, type: FieldType): string {
  const words = site.words.formatPage.types;
  switch (type.type) {
    case 'list':
      return words.list(typeWords(site, type.item));
    case 'map':
      return words.map(typeWords(site, type.item));
    case 'or':
      return type.types.map((one) => typeWords(site, one)).join(` ${words.or} `);
    case 'fixed':
      return words.fixed(type.value);
    default:
      return words[type.type];
  }
}

/** The values to choose from, where there are any. */
export function choicesIn(type: FieldType): readonly { readonly value: string; readonly label: Text }[] {
  if (type.type === 'choice') return type.choices;
  return type.type === 'list' || type.type === 'map' ? choicesIn(type.item) : [];
}
