import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, runProcess, type Usage } from './run-process.ts';

/** Something to be measured. */
export interface Subject {
  readonly name: string;
  readonly program: Program;
  /** Brings about what it starts from; not measured. */
  readonly prepare?: (turn: number) => Promise<void>;
  /** Subjects of one group must print the same in one turn. */
  readonly printsLike?: string;
}

/** What a subject took, turn by turn. */
export interface Measured {
  readonly subject: Subject;
  readonly turns: readonly Usage[];
}

/**
 * Measures subjects by turns: in each turn every subject once, and each turn begins with another one. So what disturbs
 * the machine for a while hits all of them alike. A first turn warms up and is not counted.
 *
 * @param onTurn is told of each turn
 * @throws if two subjects of one group print differently
 */
export async function measureByTurns(
  subjects: readonly Subject[],
  turns: number,
  onTurn: (turn: number) => void,
): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'belegbar-bench-'));
  const usages = new Map<Subject, Usage[]>(subjects.map((subject) => [subject, []]));
  try {
    for (let turn = 0; turn <= turns; turn++) {
      onTurn(turn);
      const printed = new Map<string, string>();
      const first = turn % Math.max(1, subjects.length);
      for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
        await subject.prepare?.(turn);
        const output = join(folder, 'output');
        const usage = await runProcess(subject.program, output);
        if (turn > 0) usages.get(subject)?.push(usage);
        if (subject.printsLike) await compare(subject, printed, output);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return [...usages].map(([subject, list]) => ({ subject, turns: list }));
}

async function compare(subject: Subject, printed: Map<string, string>, output: string): Promise<void> {
  const group = subject.printsLike ?? subject.name;
  const text = await readFile(output, 'utf8');
  const before = printed.get(group) ?? text;
  if (text !== before) throw new Error(`${subject.name} printed something else than the others of ${group}`);
  printed.set(group, before);
}
