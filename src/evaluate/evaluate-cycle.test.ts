import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linePrompter } from '../ask/line-prompter.ts';
import type { Prompter, Reply } from '../ask/prompter.ts';
import type { Question } from '../ask/question.ts';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { checkHandbook } from '../rules/run.ts';
import { type CycleFile, evaluateCycle } from './evaluate-cycle.ts';

const TODAY = '2027-02-09';
const PATH = 'evaluations/2026.mdx';
const PLANNED = `---
# Kopf: bleibt
title: Evaluation 2026
period: { from: 2026-01-01,   to: 2026-12-31 } # so geschrieben
status: planned
responsible: leitung
followUp:
  - { measure: 2025-01, status: open } # vom Vorjahr
assessments: []
---

## Vorbereitung

Text mit   Leerzeichen.
`;
const BEFORE = (MINIMAL_HANDBOOK['evaluations/2025.mdx'] ?? '').replace(
  /conclusion: keep\n/,
  'conclusion: change\n    measures: [{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2027-06-30, changed: [procedures/sprechstunde] }]\n',
);

/** Answers of the whole way, by what is asked. */
const ANSWERS: readonly (readonly [label: string, typed: string])[] = [
  ['Stand', 'erledigt'],
  ['Wirkung', 'Es kamen mehr Menschen: 31 statt 26.'],
  ['Besuche', '31,5'],
  ['Anmerkung', 'Median aus 12 Monaten.'],
  ['Zielerreichung', '1'],
  ['Bewertung', 'Der zweite Tag hat gewirkt.'],
  ['Schlussfolgerung', 'change'],
  ['Begründung der Schlussfolgerung', 'Ein dritter Tag ist möglich.'],
  ['Maßnahme', 'Dritten Tag erproben'],
  ['Verantwortlich', ''],
  ['Fällig am', '30.06.2027'],
  ['Noch eine Maßnahme?', ''],
  ['Durchgeführt am', ''],
  ['Ist die Evaluation damit abgeschlossen?', 'ja'],
];

async function handbookWith(text: string) {
  return loadHandbook(memorySource({ ...MINIMAL_HANDBOOK, 'evaluations/2025.mdx': BEFORE, [PATH]: text }));
}

function memoryFile(text: string): CycleFile & { text: string; writes: number } {
  return {
    text,
    writes: 0,
    async read() {
      return this.text;
    },
    async write(next) {
      this.text = next;
      this.writes += 1;
    },
  };
}

/** Answers question by question, as a pipe does, and then goes. */
function scripted(typed: readonly string[], asked: string[] = []): Prompter {
  const lines = linePrompter(
    messages('de').ask,
    Readable.from(typed.map((line) => `${line}\n`)),
    new Writable({ write: (_c, _e, done) => done() }),
  );
  return {
    say: () => {},
    async ask(question: Question, later?: boolean): Promise<Reply> {
      asked.push(question.label.split(',')[0] ?? '');
      return lines.ask(question, later);
    },
  };
}

/** Somebody who knows the answer to every question. */
function knowing(answer: (label: string) => string): Prompter {
  return {
    say: () => {},
    ask: (question, later) => scripted([answer(question.label)]).ask(question, later),
  };
}

async function run(text: string, typed: readonly string[] | ((label: string) => string), asked: string[] = []) {
  const file = memoryFile(text);
  const handbook = await handbookWith(text);
  const prompter = typeof typed === 'function' ? knowing(typed) : scripted(typed, asked);
  const result = await evaluateCycle({ handbook, cycle: '2026', today: TODAY, file, prompter });
  return { ...result, text: file.text, writes: file.writes };
}

describe('npm run evaluate', () => {
  it('asks everything in order, writes each answer and closes the cycle without findings', async () => {
    const asked: string[] = [];
    const { text, closed, left } = await run(
      PLANNED,
      ANSWERS.map(([, typed]) => typed),
      asked,
    );
    expect(asked.map((label, index) => (label.startsWith('Besuch') ? 'Besuche' : ANSWERS[index] && label))).toEqual(
      ANSWERS.map(([label]) => label),
    );
    expect({ closed, left }).toEqual({ closed: true, left: 0 });
    expect(text).toContain('value: 31.5, note: Median aus 12 Monaten. }');
    expect(text).toContain('owner: leitung\n        due: 2027-06-30\n');
    const findings = await checkHandbook(await handbookWith(text), { today: TODAY });
    expect(findings.filter(({ file }) => file === PATH).map(({ reason }) => reason)).toEqual([]);
  });

  it('keeps comments, notation and body', async () => {
    const { text } = await run(
      PLANNED,
      ANSWERS.map(([, typed]) => typed),
    );
    const lines = new Set(text.split('\n'));
    const gone = PLANNED.split('\n').filter((line) => !lines.has(line));
    expect(gone).toEqual([
      'status: planned',
      '  - { measure: 2025-01, status: open } # vom Vorjahr',
      'assessments: []',
    ]);
    expect(text).toContain('status: done, effect: "Es kamen mehr Menschen: 31 statt 26." } # vom Vorjahr');
  });

  it('goes on at the first open question, wherever it was left', async () => {
    const whole = await run(
      PLANNED,
      ANSWERS.map(([, typed]) => typed),
    );
    for (let stop = 0; stop < ANSWERS.length; stop++) {
      const first = await run(
        PLANNED,
        ANSWERS.slice(0, stop).map(([, typed]) => typed),
      );
      const asked: string[] = [];
      await run(first.text, ['', '', '', ''], asked);
      // A note is asked for with its value; "another measure?" only right after one; the state of a measure with its effect.
      const again = { Anmerkung: 'Zielerreichung', 'Noch eine Maßnahme?': 'Durchgeführt am', Wirkung: 'Stand' };
      const [label = ''] = ANSWERS[stop] ?? [];
      const wanted = Object.hasOwn(again, label) ? again[label as keyof typeof again] : label;
      expect(asked[0]?.startsWith('Besuch') ? 'Besuche' : asked[0]).toBe(wanted);
      const second = await run(first.text, (label) => ANSWERS.find(([one]) => label.startsWith(one))?.[1] ?? '');
      expect(second.text.replace(/, note: [^}]*(?= \})/, '')).toBe(whole.text.replace(/, note: [^}]*(?= \})/, ''));
    }
  });

  it('leaves for later what is left empty', async () => {
    const { answers, left, closed } = await run(PLANNED, ['', '', '', '', '', '', '']);
    expect({ answers, left, closed }).toEqual({ answers: 0, left: 7, closed: false });
  });

  it('keeps what somebody else writes meanwhile', async () => {
    const file = memoryFile(PLANNED);
    const handbook = await handbookWith(PLANNED);
    const answers = ['done', 'Es kamen mehr.'];
    const prompter: Prompter = {
      say: () => {},
      async ask() {
        file.text = file.text
          .replace('Text mit', 'Neuer Text mit')
          .replace('followUp:\n', 'followUp:\n  - { measure: 2024-09, status: done, effect: Ja. }\n');
        const answer = answers.shift();
        return answer === undefined ? 'left' : { answer };
      },
    };
    await evaluateCycle({ handbook, cycle: '2026', today: TODAY, file, prompter });
    expect(file.text).toContain('Neuer Text mit');
    expect(file.text).toContain('{ measure: 2025-01, status: done, effect: Es kamen mehr. }');
  });

  it('refuses a closed cycle, and one that cannot be read', async () => {
    await expect(run(PLANNED.replace('planned', 'closed'), [])).rejects.toThrow('closed');
    await expect(run(PLANNED.replace('title:', 'titel:'), [])).rejects.toThrow('unreadable');
  });
});
