import { fold, wordsIn } from '../../search/fold.ts';
import type { FoundPage, FoundSection } from './search-index.ts';
import { segments } from './search-text.ts';

/** Sections of one page that are shown below it. */
const SECTIONS = 3;

/**
 * A result as a list item. Everything is written as text: nothing of the content is read as HTML.
 *
 * @param tags names of the facts that stand beside the title
 */
export function resultItem(page: FoundPage, tags: readonly string[]): HTMLLIElement {
  const item = document.createElement('li');
  const facts = tags.map((name) => page.meta[name] ?? '').filter((value) => value !== '');
  item.append(link(page.url, page.meta.title ?? page.url));
  if (facts.length > 0) item.append(element('span', 'tags', facts.join(' · ')));
  item.append(excerpt(page.excerpt));
  const sections = bestSections(page);
  if (sections.length > 0) {
    const list = document.createElement('ul');
    list.append(
      ...sections.map((section) => {
        const entry = document.createElement('li');
        entry.append(link(section.url, section.title));
        return entry;
      }),
    );
    item.append(list);
  }
  return item;
}

/** The sections that fit best: those whose heading says it, then those that say it most. */
function bestSections({ url, excerpt: text, sub_results }: FoundPage): FoundSection[] {
  const found = segments(text).flatMap((part) => (part.found ? wordsIn(part.text).map(fold) : []));
  const says = ({ title }: FoundSection) => Number(found.some((word) => fold(title).includes(word)));
  return (
    sub_results
      // The page itself and its title are no sections of it.
      .filter((section) => section.url !== url && !section.url.endsWith('#_top'))
      .sort((a, b) => says(b) - says(a) || b.locations.length - a.locations.length)
      .slice(0, SECTIONS)
  );
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

function excerpt(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...segments(text).map((part) => (part.found ? element('mark', '', part.text) : part.text)));
  return paragraph;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
