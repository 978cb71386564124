import type { Commit, Touched } from './log.ts';

/** One change of a file, with the commit that made it. */
export interface Step {
  readonly commit: Commit;
  readonly touched: Touched;
  /** Its place in the log: smaller is newer. */
  readonly at: number;
}

/** The steps of one name, newest first; a life begins where the name came to be. */
interface Life {
  readonly steps: Step[];
}

/**
 * Gathers what happened to each file, renames followed: newest first, down to where it came to be.
 *
 * A name can have had several lives: given away by a rename and taken again by another file. A life ends, looking
 * back, at the commit in which the name came to be. What another branch did under an old name while it was being
 * renamed belongs to the same life, for nothing came to be between the two. A file that was deleted and brought back
 * goes on.
 *
 * @param commits newest first
 * @param paths the files as they are called now
 */
export function fileHistories(
  commits: readonly Commit[],
  paths: readonly string[],
): ReadonlyMap<string, readonly Step[]> {
  const lives = livesOf(commits);
  return new Map(paths.map((path) => [path, storyOf(path, lives)]));
}

function livesOf(commits: readonly Commit[]): ReadonlyMap<string, readonly Life[]> {
  const lives = new Map<string, Life[]>();
  const open = new Map<string, Life>();
  const add = (path: string, step: Step, begins: boolean) => {
    let life = open.get(path);
    if (life === undefined) {
      life = { steps: [] };
      open.set(path, life);
      lives.set(path, [...(lives.get(path) ?? []), life]);
    }
    life.steps.push(step);
    if (begins) open.delete(path);
  };
  for (const [at, commit] of commits.entries()) {
    for (const touched of commit.touched) {
      const step = { commit, touched, at };
      // A merge can bring a file that no side had.
      const isNew = touched.before.length === 0 && touched.kind !== 'deleted';
      add(touched.path, step, isNew || touched.kind === 'renamed');
      if (touched.from !== undefined) add(touched.from, step, false);
    }
  }
  return lives;
}

/** The steps of a file's present life and of those before it, whatever they were called. */
function storyOf(path: string, lives: ReadonlyMap<string, readonly Life[]>): Step[] {
  const steps: Step[] = [];
  const seen = new Set<Life>();
  let name = path;
  let life = lives.get(path)?.[0];
  while (life !== undefined && !seen.has(life)) {
    seen.add(life);
    // Of a name that was given away, the step of giving it away is told under the new name.
    steps.push(...life.steps.filter(({ touched }) => touched.path === name));
    const birth = life.steps.at(-1);
    if (birth === undefined) break;
    const all: readonly Life[] = lives.get(birth.touched.from ?? name) ?? [];
    if (birth.touched.kind === 'renamed' && birth.touched.from !== undefined) {
      name = birth.touched.from;
      life = all.find(({ steps: others }) => others.includes(birth));
    } else {
      const next = all[all.indexOf(life) + 1];
      life = next?.steps[0]?.touched.kind === 'deleted' ? next : undefined;
    }
  }
  return steps.sort((a, b) => a.at - b.at);
}
