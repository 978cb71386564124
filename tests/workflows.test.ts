import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  'working-directory'?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  env?: Record<string, string>;
  uses?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  container?: { image: string };
  if?: string;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, Job>;
}

const FOLDERS = ['.github/workflows', '.forgejo/workflows'];
/** To be copied into a repository that holds nothing but content. */
const TO_COPY = ['ci/content-repository/github', 'ci/content-repository/forgejo'];
/** For GitLab: in the software's own repository, and to be copied. */
const GITLAB = ['ci/gitlab-ci.yml', 'ci/content-repository/gitlab-ci.yml'];
const scripts: object = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

const workflows = [...FOLDERS, ...TO_COPY].flatMap((folder) =>
  readdirSync(folder).map((name) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    return { path, text, workflow: parse(text) as Workflow };
  }),
);

/** All that any job may write, and where. */
const MAY_WRITE = [
  '.github/workflows/check.yml comment: pull-requests',
  '.github/workflows/daily.yml publish: pages, id-token',
  '.github/workflows/publish.yml pages: pages, id-token',
  '.github/workflows/remind.yml remind: issues',
  '.forgejo/workflows/remind.yml remind: issues',
  'ci/content-repository/github/check.yml comment: pull-requests',
  'ci/content-repository/github/remind.yml remind: issues',
  'ci/content-repository/forgejo/remind.yml remind: issues',
];

function jobsOf({ jobs }: Workflow): [string, Job][] {
  return Object.entries(jobs);
}

function stepsOf(workflow: Workflow): Step[] {
  return jobsOf(workflow).flatMap(([, { steps = [] }]) => steps);
}

describe.each(workflows)('$path', ({ path, text, workflow }) => {
  it('grants nothing by default, and to each job what it names', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobsOf(workflow)) {
      expect(job.permissions, name).toBeDefined();
      const writes = Object.entries(job.permissions ?? {}).filter(([, level]) => level !== 'read');
      const line = `${path} ${name}: ${writes.map(([scope]) => scope).join(', ')}`;
      if (writes.length > 0) expect(MAY_WRITE).toContain(line);
    }
  });

  it('never runs a proposal with more rights than its author has', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    for (const [, job] of jobsOf(workflow)) {
      const writes = Object.values(job.permissions ?? {}).includes('write');
      if (!writes || !('pull_request' in workflow.on)) continue;
      expect(job.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
      expect(job.steps?.some(({ uses, run }) => uses?.includes('/checkout@') || /\bnpm\b/.test(run ?? ''))).toBe(false);
    }
  });

  it('pins every action to a commit and names its version', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line) && !line.includes('uses: ./'));
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+/);
  });

  it('pins images to a version', () => {
    for (const [, { container }] of jobsOf(workflow)) if (container) expect(container.image).toMatch(/:\d+\.\d+\.\d+-/);
  });

  it('leaves no token behind, and fetches the whole history where it is needed', () => {
    const needsHistory = stepsOf(workflow).some(({ run }) => /npm run (?:--silent )?(?:check|build)/.test(run ?? ''));
    for (const { uses, with: options } of stepsOf(workflow)) {
      if (!uses?.includes('/checkout@')) continue;
      expect(options?.['persist-credentials']).toBe(false);
      // The software's own history tells nothing.
      if (needsHistory && options?.repository === undefined) expect(options?.['fetch-depth']).toBe(0);
    }
  });

  it('puts nothing into a script that others may write', () => {
    for (const { run } of stepsOf(workflow)) expect(run ?? '').not.toContain('${{');
  });

  it('ends in time', () => {
    for (const [name, job] of jobsOf(workflow)) if (!job.uses) expect(job['timeout-minutes'], name).toBeLessThan(60);
  });

  it('calls commands that exist', () => {
    const commands = stepsOf(workflow).flatMap(({ run }) => [
      ...(run ?? '').matchAll(/npm run (?:--silent )?([\w-]+)/g),
    ]);
    for (const [, command] of commands) expect(scripts).toHaveProperty([command ?? '']);
  });
});

it('keeps schedules at GitHub in files of their own', () => {
  const scheduled = workflows.filter(({ path, workflow }) => path.includes('github/') && 'schedule' in workflow.on);
  const folders = ['.github/workflows', 'ci/content-repository/github'];
  expect(scheduled.map(({ path }) => path)).toEqual(
    folders.flatMap((folder) => [`${folder}/daily.yml`, `${folder}/remind.yml`]),
  );
  for (const { workflow } of scheduled) expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch']);
});

it('checks proposals, publishes, rebuilds daily and reminds at each host', () => {
  const commands = (path: string) => stepsOf(workflowAt(path)).map(({ run }) => run ?? '');
  for (const folder of [...FOLDERS, ...TO_COPY]) {
    expect(commands(`${folder}/check.yml`).join('\n')).toContain('check -- --since "origin/$BASE"');
    expect(commands(`${folder}/publish.yml`)).toContain('npm run build');
    expect(commands(`${folder}/remind.yml`).join('\n')).toMatch(/remind -- --publish (?:github|forgejo)/);
  }
  for (const folder of ['.github/workflows', 'ci/content-repository/github']) {
    expect(workflowAt(`${folder}/daily.yml`).jobs.publish?.uses).toBe('./.github/workflows/publish.yml');
  }
  for (const folder of ['.forgejo/workflows', 'ci/content-repository/forgejo']) {
    expect(workflowAt(`${folder}/publish.yml`).on).toHaveProperty('schedule');
  }
});

function workflowAt(path: string): Workflow {
  return workflows.find((each) => each.path === path)?.workflow as Workflow;
}

describe.each([
  { copied: 'ci/content-repository/github', original: '.github/workflows', software: 'example/belegbar' },
  {
    copied: 'ci/content-repository/forgejo',
    original: '.forgejo/workflows',
    software: 'https://git.example.org/example/belegbar.git',
  },
])('$copied', ({ copied, original, software }) => {
  const jobs = ['check.yml check', 'publish.yml build', 'remind.yml remind'].map((which) => {
    const [file = '', name = ''] = which.split(' ');
    return {
      name,
      ours: workflowAt(`${copied}/${file}`).jobs[name],
      theirs: workflowAt(`${original}/${file}`).jobs[name],
    };
  });

  it.each(jobs)('$name takes the software in its version, and the content from where it lies', ({ ours }) => {
    expect(ours?.env).toMatchObject({ BELEGBAR: software, VERSION: 'v0.1.0' });
    const [content, second] = (ours?.steps ?? []).filter(({ uses }) => uses?.includes('/checkout@'));
    expect(content?.with).toMatchObject({ path: 'content' });
    expect(ours?.env?.BELEGBAR_CONTENT).toMatch(/^(?:\.\.|\$\{\{ github\.workspace \}\})\/content$/);
    const fetched = (ours?.steps ?? []).find(({ run }) => run?.includes('git clone'))?.run ?? '';
    if (second === undefined) expect(fetched).toMatch(/"\$BELEGBAR" belegbar\n.*--detach "\$VERSION"/);
    else
      expect(second.with).toMatchObject({
        repository: `\${{ env.BELEGBAR }}`,
        ref: `\${{ env.VERSION }}`,
        path: 'belegbar',
      });
    // Commands are the software's.
    const commands = (ours?.steps ?? []).filter(({ run }) => run?.includes('npm'));
    for (const step of commands) expect(step['working-directory']).toBe('belegbar');
  });

  it.each(jobs)('$name does the same as that of a repository with the software', ({ ours, theirs }) => {
    const commands = (job: Job | undefined) =>
      (job?.steps ?? []).flatMap(({ run }) => (run?.includes('npm') ? [run.replace('> ../', '> ')] : []));
    expect(commands(ours)).toEqual(commands(theirs));
  });

  it('comments as that of a repository with the software does', () => {
    const comment = (folder: string) => workflowAt(`${folder}/check.yml`).jobs.comment;
    expect(comment(copied)).toEqual(comment(original));
  });
});

describe.each(GITLAB)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const pipeline = parse(text);

  it('fetches the whole history and pins its image', () => {
    expect(pipeline.variables.GIT_DEPTH).toBe('0');
    expect(pipeline.default.image).toMatch(/:\d+\.\d+\.\d+-/);
  });

  it('checks merge requests against the commit they began at, and only reads', () => {
    expect(pipeline.check.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(pipeline.check.script.at(-1)).toContain('--since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"');
    expect(pipeline.check.artifacts.reports.codequality).toBe('gl-code-quality-report.json');
    expect(JSON.stringify(pipeline.check)).not.toContain('TOKEN');
  });

  it('never publishes the handbook to pages, nor anything from a merge request', () => {
    expect(pipeline.pages.script.join('\n')).not.toContain('dist/handbook');
    for (const job of ['build', 'pages', 'remind']) {
      for (const { if: rule } of pipeline[job].rules) {
        expect(rule).toMatch(
          /\$CI_PIPELINE_SOURCE (?:== "schedule"|!= "merge_request_event")|!= "merge_request_event"/,
        );
      }
    }
  });

  it('calls commands that exist', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)];
    expect(commands.length).toBeGreaterThan(3);
    for (const [, command] of commands) expect(scripts).toHaveProperty([command ?? '']);
  });
});

it('at GitLab, a repository that holds nothing but content does the same with the software of a given version', () => {
  const [original, copied] = GITLAB.map((file) => parse(readFileSync(file, 'utf8')));
  expect(copied.variables).toMatchObject({ VERSION: 'v0.1.0', BELEGBAR_CONTENT: '$CI_PROJECT_DIR' });
  expect(copied['.with-belegbar'].before_script).toEqual([
    'git clone --quiet "$BELEGBAR" /tmp/belegbar',
    'cd /tmp/belegbar',
    'git checkout --quiet --detach "$VERSION"',
    'npm ci',
  ]);
  // What a job writes lies beside the content until the job is done: the check would take it for a misplaced file.
  const plain = (line: string) => line.replace('> /tmp/', '> ');
  for (const job of ['check', 'build', 'remind']) {
    expect(copied[job].extends).toBe('.with-belegbar');
    const script = copied[job].script.map(plain).filter((line: string) => line !== 'mv dist "$CI_PROJECT_DIR"');
    expect(['npm ci', ...script]).toEqual(original[job].script);
    const { after_script: _, ...rest } = copied[job];
    expect({ ...rest, extends: undefined, script: undefined }).toEqual({ ...original[job], script: undefined });
  }
  expect(copied.check.after_script).toEqual(['cp /tmp/report.md /tmp/gl-code-quality-report.json "$CI_PROJECT_DIR"']);
  expect(copied.pages).toEqual(original.pages);
});
