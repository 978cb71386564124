import { describe, expect, it } from 'vitest';
import type { Handbook } from '../handbook.ts';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import { dueItems } from './due.ts';

const SETTINGS = `format: 1
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }, { id: team, title: Team }]
`;

const PROCEDURE = `---
title: Offene Sprechstunde
status: in-force
inForceSince: 2024-01-15
task: advice
direction: both
owner: team
---
`;

const CYCLE = `---
title: Evaluation 2024
period: { from: 2024-01-01, to: 2024-12-31 }
heldOn: 2025-02-10
status: closed
responsible: leitung
assessments:
  - procedure: sprechstunde
    measures:
      - { id: 2024-01, title: Aushang erneuern, owner: team, due: 2025-06-30 }
      - { id: 2024-02, title: Zweiter Termin, due: 2025-03-31, status: in-progress }
      - { id: 2024-03, title: Ohne Termin }
      - { id: 2024-04, title: Erledigt, due: 2025-01-31, status: done }
---
`;

function load(files: Record<string, string>): Promise<Handbook> {
  return loadHandbook(memorySource({ 'handbook.yaml': SETTINGS, ...files }));
}

async function due(files: Record<string, string>, today: string, until?: string) {
  const items = dueItems(await load(files), today, until);
  return items.map(({ kind, date, overdue, role, subject }) => ({ kind, date, overdue, role, subject }));
}

describe('dueItems', () => {
  it('finds nothing in an empty handbook', async () => {
    expect(await due({}, '2025-01-01')).toEqual([]);
  });

  it('counts the first assessment from the day a procedure was introduced', async () => {
    expect(await due({ 'procedures/sprechstunde.mdx': PROCEDURE }, '2024-06-01')).toEqual([
      { kind: 'assessment', date: '2025-01-15', overdue: false, role: 'team', subject: 'sprechstunde' },
    ]);
  });

  it('is not overdue on the day itself, but on the day after', async () => {
    const files = { 'procedures/sprechstunde.mdx': PROCEDURE };
    expect((await due(files, '2025-01-15'))[0]?.overdue).toBe(false);
    expect((await due(files, '2025-01-16'))[0]?.overdue).toBe(true);
  });

  it('lists open measures with a day, by day, and names the cycle’s responsible role where a measure has no owner', async () => {
    const files = { 'procedures/sprechstunde.mdx': PROCEDURE, 'evaluations/2024.mdx': CYCLE };
    expect(await due(files, '2025-05-01')).toEqual([
      { kind: 'measure', date: '2025-03-31', overdue: true, role: 'leitung', subject: '2024-02' },
      { kind: 'measure', date: '2025-06-30', overdue: false, role: 'team', subject: '2024-01' },
      { kind: 'assessment', date: '2026-02-10', overdue: false, role: 'team', subject: 'sprechstunde' },
    ]);
  });

  it('leaves out what falls due after a given day', async () => {
    const files = { 'procedures/sprechstunde.mdx': PROCEDURE, 'evaluations/2024.mdx': CYCLE };
    expect((await due(files, '2025-05-01', '2025-06-30')).map(({ subject }) => subject)).toEqual([
      '2024-02',
      '2024-01',
    ]);
  });

  it('takes a later cycle’s word on a measure', async () => {
    const later = CYCLE.replaceAll('2024-', '2025-')
      .replace('heldOn: 2025-02-10', 'heldOn: 2026-02-10')
      .replace('assessments:', 'followUp: [{ measure: 2024-01, status: done }]\nassessments:')
      .replace(/ {4}measures:[\s\S]*?---/, '---');
    const files = {
      'procedures/sprechstunde.mdx': PROCEDURE,
      'evaluations/2024.mdx': CYCLE,
      'evaluations/2025.mdx': later,
    };
    const measures = (await due(files, '2026-05-01')).filter(({ kind }) => kind === 'measure');
    expect(measures.map(({ subject }) => subject)).toEqual(['2024-02']);
  });

  it('asks for a review of the terms in force: from the last review, or else from their first day', async () => {
    const files = {
      'terms/vertrag/document.yaml':
        'title: Vertrag\nkind: general-terms\nowner: leitung\nbindingLanguage: de\nreviewEvery: P12M\n',
      'terms/vertrag/2025-01-01.de.mdx': '---\nvalidFrom: 2025-01-01\n---\n',
    };
    expect(await due(files, '2025-06-01')).toEqual([
      { kind: 'terms-review', date: '2026-01-01', overdue: false, role: 'leitung', subject: 'vertrag' },
    ]);
    const reviewed = {
      ...files,
      'terms/vertrag/2025-01-01.de.mdx':
        '---\nvalidFrom: 2025-01-01\nreviewed: [{ on: 2025-11-03, by: leitung, outcome: Bestätigt }]\n---\n',
    };
    expect((await due(reviewed, '2026-06-01'))[0]?.date).toBe('2026-11-03');
    expect((await due(reviewed, '2025-06-01'))[0]?.date).toBe('2026-01-01');
  });

  it('lists unanswered complaints and suggestions, for the role that owns the feedback procedure', async () => {
    const entry = (kind: string, rest = '') =>
      `received: 2025-03-03\nchannel: card\nkind: ${kind}\nsummary: Etwas\n${rest}`;
    const files = {
      'procedures/rueckmeldung.mdx': PROCEDURE.replace('task: advice', 'task: feedback').replace(
        '2024-01-15',
        '2025-03-01',
      ),
      'feedback/2025/a.yaml': entry('complaint'),
      'feedback/2025/b.yaml': entry('suggestion', 'answered: 2025-03-10\n'),
      'feedback/2025/c.yaml': entry('complaint', 'answered: anonymous\n'),
      'feedback/2025/d.yaml': entry('praise'),
    };
    const answers = (await due(files, '2025-03-20')).filter(({ kind }) => kind === 'feedback-answer');
    expect(answers).toEqual([
      { kind: 'feedback-answer', date: '2025-03-24', overdue: false, role: 'team', subject: 'a' },
    ]);
  });
});

describe('outdated translations', () => {
  const seal = (language: string, text: string, more = '') =>
    `  - { document: vertrag, version: 2025-01-01, language: ${language}, text: "sha256:${text.repeat(64)}", sealedOn: 2025-03-03${more} }`;
  const files = (bindingText: string) => ({
    'terms/vertrag/document.yaml': 'title: Vertrag\nkind: general-terms\nowner: team\nbindingLanguage: de\n',
    'terms/vertrag/2025-01-01.de.mdx': '---\nvalidFrom: 2025-01-01\n---\n\nText.\n',
    'terms/vertrag/2025-01-01.en.mdx': '---\nvalidFrom: 2025-01-01\n---\n\nText.\n',
    'sealed.yaml': `terms:\n${seal('de', 'a')}\n${seal('en', 'c', `, bindingText: "sha256:${bindingText.repeat(64)}"`)}\n`,
  });
  const ofTranslation = async (bindingText: string) =>
    (await due(files(bindingText), '2025-06-01')).filter(({ kind }) => kind === 'translation');

  it('are due on the day on which the binding text was corrected, for who owns the terms', async () => {
    expect(await ofTranslation('b')).toEqual([
      { kind: 'translation', date: '2025-03-03', overdue: true, role: 'team', subject: 'vertrag/2025-01-01.en' },
    ]);
  });

  it('are none where the translation was made from the text in force', async () => {
    expect(await ofTranslation('a')).toEqual([]);
  });
});
