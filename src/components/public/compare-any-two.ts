/** Shows the comparison of the two versions that the page's address names; made in the reader's browser. */
import type { AnyTwoData } from '../../sites/any-two.ts';
import { anyTwoComparison } from '../../sites/any-two-comparison.ts';
import type { PublishedText } from '../../sites/compared-text.ts';

const form = document.querySelector<HTMLFormElement>('.any-two');
const result = document.querySelector<HTMLElement>('.any-two-result');
const states = [...document.querySelectorAll<HTMLElement>('[data-state]')];

/** Shows one of the page's messages, or none. */
function say(state: string) {
  for (const message of states) message.hidden = message.dataset.state !== state;
}

/** Puts what was asked for into the form, so that it can be changed. */
function fillIn(asked: URLSearchParams) {
  if (!form) return;
  form.hidden = false;
  for (const field of form.querySelectorAll('select')) {
    const value = asked.get(field.name);
    for (const option of field.options) if (option.value === value) option.selected = true;
  }
}

async function load(address: string): Promise<PublishedText> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return answer.json();
}

async function show(asked: URLSearchParams) {
  const [one, other] = [asked.get('one'), asked.get('other')];
  if (!result || one === null || other === null) return;
  say('comparing');
  const data: AnyTwoData = JSON.parse(document.querySelector('#_any-two-data')?.textContent ?? '');
  const compared = await anyTwoComparison(data, { one, other, language: asked.get('language') ?? undefined }, load);
  if ('problem' in compared) return say(compared.problem);
  result.lang = compared.language;
  // Written by the same code as the site's own pages: every text in it is escaped.
  result.innerHTML = compared.html;
  result.hidden = false;
  say('none');
  result.focus();
}

for (const element of document.querySelectorAll<HTMLElement>('.without-script')) element.hidden = true;
const asked = new URLSearchParams(location.search);
fillIn(asked);
show(asked).catch(() => say('failed'));
