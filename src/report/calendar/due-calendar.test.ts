import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Handbook, loadHandbook, memorySource } from '../../handbook/index.ts';
import { dueItems } from '../../handbook/queries/due.ts';
import { evaluationWithMeasures } from '../../rules/examples/measure-file.ts';
import { MINIMAL_HANDBOOK } from '../../rules/minimal-handbook.ts';
import { calendarIds, dueCalendar } from './due-calendar.ts';

const TODAY = '2026-06-01';
const PLACE = {
  host: 'qm.example.org',
  address: ({ subject }: { readonly subject: string }) => `https://qm.example.org/${subject}/`,
};

let handbook: Handbook;
beforeAll(async () => {
  handbook = await loadHandbook(
    memorySource({
      ...MINIMAL_HANDBOOK,
      'handbook.yaml': (MINIMAL_HANDBOOK['handbook.yaml'] ?? '').replace(
        '  - { id: leitung, title: Leitung }\n',
        '  - { id: leitung, title: Leitung }\n  - { id: buero, title: "Büro; Empfang, Post" }\n',
      ),
      'evaluations/2025.mdx': evaluationWithMeasures([
        '{ id: 2025-01, title: "Größere Tür, breiter; mit Rampe", owner: buero, due: 2026-03-31 }',
        '{ id: 2025-02, title: Zweiter Tag, owner: leitung, due: 2026-12-31 }',
      ]),
      'feedback/2026/2026-001.yaml': `received: 2026-05-20\nchannel: phone\nkind: complaint\nsummary: >-\n  ${'Der Eingang ist abends nicht beleuchtet, und das schon seit Wochen. '.repeat(3)}\n`,
    }),
  );
});

/** Reads a calendar as other programs do. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      date: event.startDate.toString(),
      allDay: event.startDate.isDate,
      title: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue('url'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('the calendar of what falls due', () => {
  it('holds every due day once, as a whole day, with a stable id and a link', () => {
    const events = eventsIn(dueCalendar(handbook, TODAY, PLACE));
    const due = dueItems(handbook, TODAY);
    expect(events.map(({ date }) => date)).toEqual(due.map(({ date }) => date));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(due.length);
    expect(events.every(({ allDay }) => allDay)).toBe(true);
    expect(events.find(({ uid }) => uid === 'measure-2025-01@qm.example.org')).toEqual({
      uid: 'measure-2025-01@qm.example.org',
      date: '2026-03-31',
      allDay: true,
      title: 'Maßnahme umsetzen: 2025-01: Größere Tür, breiter; mit Rampe',
      description:
        'Maßnahme umsetzen, spätestens an diesem Tag (überfällig)\nVerantwortlich: Büro; Empfang, Post\nhttps://qm.example.org/2025-01/',
      url: 'https://qm.example.org/2025-01/',
      stamp: expect.stringContaining('2026-06-01'),
    });
  });

  it('gives each role its own', () => {
    const uids = (role: string) =>
      eventsIn(dueCalendar(handbook, TODAY, PLACE, role)).map(({ uid }) => uid.split('@')[0]);
    expect(uids('buero')).toEqual(['measure-2025-01']);
    expect(uids('leitung')).toEqual(
      ['terms-review-beratungsvertrag', 'measure-2025-02', 'assessment-sprechstunde'].sort(
        (a, b) => dateOf(a) - dateOf(b),
      ),
    );
    expect(calendarIds(handbook).map(({ id }) => id)).toEqual(['all', 'leitung', 'buero']);
  });

  it('is the same for two builds of one day, keeps to the line length, and its ids stay from day to day', () => {
    const text = dueCalendar(handbook, TODAY, PLACE);
    expect(dueCalendar(handbook, TODAY, PLACE)).toBe(text);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const later = eventsIn(dueCalendar(handbook, '2026-06-02', PLACE));
    expect(later.map(({ uid }) => uid)).toEqual(eventsIn(text).map(({ uid }) => uid));
  });

  it('may be empty', () => {
    expect(eventsIn(dueCalendar(handbook, TODAY, PLACE, 'niemand'))).toEqual([]);
  });
});

function dateOf(uid: string): number {
  const item = dueItems(handbook, TODAY).find(({ kind, subject }) => `${kind}-${subject}` === uid);
  return Date.parse(item?.date ?? '');
}
