import { describe, expect, it } from 'vitest';
import { settings } from '../schemas/settings.ts';
import { topicTitle } from './topic-title.ts';

const HANDBOOK = settings.parse({
  format: 1,
  organisation: { name: 'Beispiel' },
  roles: [{ id: 'leitung', title: 'Leitung' }],
  feedback: { topics: [{ id: 'raeume', title: 'Räume' }] },
});

describe('topicTitle', () => {
  it('names a topic as handbook.yaml does, or by its id', () => {
    expect(topicTitle(HANDBOOK, 'raeume')).toBe('Räume');
    expect(topicTitle(HANDBOOK, 'wartezeit')).toBe('wartezeit');
  });
});
