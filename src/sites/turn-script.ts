import type { Home } from '../rules/detection/law.ts';
import { readerDay } from './reader-day.ts';

/**
 * Shows of each part of a page that changes with time what is right by the reader's clock: of the children of
 * `.turns`, the last whose day has come. The same on every page of a site, so that a content security policy can allow
 * it by its hash and nothing else.
 */
export function turnScript(home: Home): string {
  return [
    '(()=>{',
    `const today=${readerDay(home)};`,
    "for(const part of document.querySelectorAll('.turns')){",
    'const all=[...part.children];',
    "const now=all.filter((one)=>(one.dataset.from||'')<=today).pop();",
    'for(const one of all)one.hidden=one!==now',
    '}',
    '})()',
  ].join('');
}
