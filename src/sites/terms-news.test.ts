import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { siteForTests, versionFile } from './site-for-tests.ts';
import { termsDates, termsFeed } from './terms-news.ts';

const FOLDER = 'terms/beratungsvertrag';
const CHANGES = '\nchanges:\n  - { clause: "§ 1", why: Grund, meaning: "Folge & <mehr>; für Sie, im Jahr" }';

const site = () =>
  siteForTests({
    [`${FOLDER}/2026-07-01.de.mdx`]: versionFile(
      `validFrom: 2026-07-01\nannouncedOn: 2026-05-01\nappliesTo: all-contracts${CHANGES}`,
    ),
    [`${FOLDER}/2027-03-28.de.mdx`]: versionFile('validFrom: 2027-03-28\nannouncedOn: 2026-05-20'),
    [`${FOLDER}/2028-01-01.de.mdx`]: versionFile('validFrom: 2028-01-01'),
  });

describe('the feed of terms', () => {
  test('is read by an independent parser: what was announced and what came into force, newest first', async () => {
    const feed = parseFeed(termsFeed(await site()));
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed.items.map(({ title, published }) => [published?.toISOString().slice(0, 10), title])).toEqual([
      ['2026-05-20', expect.stringContaining('Angekündigt zum 28. März 2027')],
      ['2026-05-01', expect.stringContaining('Angekündigt zum 1. Juli 2026')],
      ['2025-01-01', 'Neue Fassung gilt: Bedingungen der Beratung'],
      ['2024-11-15', 'Angekündigt zum 1. Januar 2025: Bedingungen der Beratung'],
    ]);
    expect(feed.items[1]?.content).toContain('§ 1: Folge & <mehr>; für Sie, im Jahr');
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(4);
  });

  test('is the same every time, and says nothing of what has not been announced', async () => {
    expect(termsFeed(await site())).toBe(termsFeed(await site()));
    expect(termsFeed(await site())).not.toContain('2028');
  });
});

describe('the calendar of terms', () => {
  test('is read by an independent parser: whole days, lasting ids, stamps of the announcement', async () => {
    const calendar = new ICAL.Component(ICAL.parse(termsDates(await site())));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(
      events.map(({ uid, startDate, component }) => [
        uid,
        startDate.isDate,
        startDate.toString(),
        component.getFirstPropertyValue('dtstamp')?.toString(),
      ]),
    ).toEqual([
      ['beratungsvertrag-2026-07-01@belegbar.invalid', true, '2026-07-01', '2026-05-01T12:00:00Z'],
      ['beratungsvertrag-2027-03-28@belegbar.invalid', true, '2027-03-28', '2026-05-20T12:00:00Z'],
    ]);
    expect(events[0]?.description).toContain('§ 1: Folge & <mehr>; für Sie, im Jahr');
  });

  test.each(['America/Los_Angeles', 'Pacific/Auckland'])('is the same in %s', async (zone) => {
    const here = termsDates(await site());
    const before = process.env.TZ;
    process.env.TZ = zone;
    expect(new Date().getTimezoneOffset()).not.toBe(0);
    const there = termsDates(await site());
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(there).toBe(here);
  });

  test('is the same every time, and empty where nothing is announced', async () => {
    expect(termsDates(await site())).toBe(termsDates(await site()));
    const calendar = new ICAL.Component(ICAL.parse(termsDates(await siteForTests({}))));
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  });
});
