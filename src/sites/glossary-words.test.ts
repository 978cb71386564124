import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { markWords } from './glossary-words.ts';
import type { AddressedEntry } from './public-glossary.ts';

const entry = (term: string, ...synonyms: string[]): AddressedEntry => ({
  entry: { term, definition: 'Erklärung', synonyms },
  anchor: term.toLowerCase(),
});

function html(...children: Element['children']): string {
  const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children };
  const legal: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: ['legal'] },
    children: [paragraph],
  };
  const tree: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'section', properties: { className: ['clause'] }, children: [legal] }],
  };
  markWords(tree, [entry('Bezugsperson', 'Vertrauensperson'), entry('Person')]);
  return /<p>(.*)<\/p>/.exec(toHtml(tree))?.[1] ?? '';
}

const text = (value: string) => ({ type: 'text', value }) as const;
const button = (word: string, id: string) =>
  `<button type="button" class="word" popovertarget="_word-${id}">${word}</button>`;

describe('markWords', () => {
  test('makes the first use of a word in a clause a button, inflected forms and synonyms included', () => {
    expect(html(text('Ihre Bezugspersonen und Vertrauensperson, eine Bezugsperson.'))).toBe(
      `Ihre ${button('Bezugspersonen', 'bezugsperson')} und Vertrauensperson, eine Bezugsperson.`,
    );
  });

  test('leaves links alone and marks words in emphasis', () => {
    const link: Element = { type: 'element', tagName: 'a', properties: { href: '#x' }, children: [text('Person')] };
    const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children: [text('Person')] };
    expect(html(link, text(' und '), strong)).toBe(
      `<a href="#x">Person</a> und <strong>${button('Person', 'person')}</strong>`,
    );
  });

  test('changes no letter of what binds', () => {
    const sentence = 'Eine Person ist keine Bezugsperson; die Person hilft.';
    expect(html(text(sentence)).replace(/<[^>]+>/g, '')).toBe(sentence);
  });
});
