import type { Home } from '../rules/detection/law.ts';
import { readerDay } from './reader-day.ts';

/**
 * Shows the answer for the document and the day that a reader enters, of those that the page holds for every day of
 * signing. The same on every page of a site, so that a content security policy can allow it by its hash. Without it, readers
 * have the tables of periods.
 */
export function pickerScript(home: Home): string {
  return [
    '(()=>{',
    "const form=document.querySelector('.picker'),all=[...document.querySelectorAll('.answer')];",
    'const {terms,day}=form.elements;',
    'const named=()=>{const id=decodeURIComponent(location.hash.slice(1));',
    'for(const one of terms.options)if(one.value===id)one.selected=true};',
    'form.hidden=false;named();',
    "addEventListener('hashchange',named);",
    "form.addEventListener('submit',(event)=>{",
    'event.preventDefault();',
    `const today=${readerDay(home)};`,
    "const within=(at,from='',until='9')=>from<=at&&at<=until;",
    "const problem=day.validity.valid?day.value?'':'none':'wrong';",
    'const hit=all.find(({dataset:one})=>problem?one.problem===problem:',
    'one.terms===terms.value&&within(today,one.asOf,one.asOfUntil)&&within(day.value,one.from,one.until));',
    'for(const one of all)one.hidden=one!==hit;',
    'if(!hit)return;',
    "for(const one of hit.querySelectorAll('.future'))one.hidden=day.value<=today;",
    "for(const one of hit.querySelectorAll('.past'))one.hidden=day.value>today;",
    "day.setAttribute('aria-invalid',String(!!problem));",
    'hit.focus()',
    '})',
    '})()',
  ].join('');
}
