import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Handbook, loadHandbook, measures, workingTree } from '../src/handbook/index.ts';

const SAMPLE = fileURLToPath(new URL('../src/content', import.meta.url));
const ORIGIN = 'https://handbuch.example';

let handbook: Handbook;
beforeAll(async () => {
  handbook = await loadHandbook(workingTree(SAMPLE));
});

const pages = new Map<string, ReturnType<typeof parseHTML>['document']>();

function pageAt(path: string) {
  const known = pages.get(path);
  if (known) return known;
  const html = readFileSync(join(inject('sampleSites'), 'handbook', path, 'index.html'), 'utf8');
  const { document } = parseHTML(html);
  pages.set(path, document);
  return document;
}

/** The part of a page that an address with an anchor means; the whole page without one. It must be there. */
function placeAt(href: string): Element {
  const { pathname, hash } = new URL(href, ORIGIN);
  const document = pageAt(pathname);
  const place = hash === '' ? document.body : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (place === null) throw new Error(`${href} leads nowhere`);
  // A heading stands for its section.
  return /^H\d$/.test(place.tagName) ? (place.closest('section') ?? place.parentElement ?? place) : place;
}

function links(place: Element, part: string): string[] {
  return [...place.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.includes(part));
}

describe('the trail of measures in the sample', () => {
  it('leads from every complaint to what followed, and back', () => {
    const complaints = [...handbook.feedback.values()].filter(({ data }) => data.kind === 'complaint');
    expect(complaints.length).toBeGreaterThan(8);
    const followed = complaints.filter(({ data: { measure } }) => measure !== undefined);
    expect(followed.length).toBeGreaterThan(3);
    for (const { id, data } of complaints) {
      const entry = placeAt(`/rueckmeldungen/${data.received.slice(0, 4)}/#${id}`);
      const said = entry.textContent?.replace(/\s+/g, ' ') ?? '';
      if (data.consequence) expect(said).toContain(data.consequence.trim().replace(/\s+/g, ' ').slice(0, 60));
      expect(links(entry, '/evaluationen/').map(placeAt).length).toBeGreaterThan(0);
      if (data.measure === undefined) continue;
      const [toMeasure = ''] = links(entry, `#${data.measure}`);
      const back = links(placeAt(toMeasure), '/rueckmeldungen/');
      expect(back.some((href) => href.endsWith(`#${id}`))).toBe(true);
    }
  });

  it('leads from every measure to what it changed, and to the cycle that judged it, and back', () => {
    for (const { measure, evaluation, procedure, followUps } of measures(handbook)) {
      const item = placeAt(`/massnahmen/#${measure.id}`);
      for (const page of measure.changed) {
        const id = page.split('/').at(-1) ?? '';
        const [toPage = ''] = links(item, `/verfahren/${id}/`);
        expect(toPage).not.toBe('');
        expect(links(placeAt(toPage), `#${measure.id}`).length).toBeGreaterThan(0);
        expect(links(item, `/procedures/${id}.mdx`)).toHaveLength(1);
      }
      const [decided = ''] = links(item, `#procedure-${procedure}`);
      expect(decided).toContain(`/evaluationen/${evaluation.id}/`);
      expect(links(placeAt(decided), `#${measure.id}`).length).toBeGreaterThan(0);
      const judged = links(item, '#_follow-up');
      expect(judged.map((href) => href.split('/').at(-2))).toEqual(followUps.map((one) => one.evaluation.id));
      for (const href of judged)
        expect(links(pageAt(new URL(href, ORIGIN).pathname).body, `#${measure.id}`).length).toBeGreaterThan(0);
    }
  });

  it('shows open loops on top, values against earlier cycles, and calendars to subscribe to', () => {
    expect(placeAt('/evaluationen/#_open-loops').textContent).toContain('Die Maßnahme 2025-04');
    const assessment = placeAt('/evaluationen/2025/#procedure-erstgespraech');
    expect(assessment.textContent).toContain('2024: 9\u00a0Tage');
    expect(assessment.querySelectorAll('svg[role="img"]').length).toBeGreaterThan(0);
    const feeds = links(pageAt('/faellig/').body, '.ics');
    expect(feeds).toHaveLength(handbook.settings.roles.length + 1);
    for (const feed of feeds) {
      const text = readFileSync(join(inject('sampleSites'), 'handbook', feed), 'utf8');
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    }
  });
});
