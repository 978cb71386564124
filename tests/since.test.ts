import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonReport } from '../src/findings/report-schema.ts';
import { MINIMAL_HANDBOOK } from '../src/rules/minimal-handbook.ts';
import { type CommandResult, runScript, temporaryFolder } from './setup/builds.ts';

const TODAY = '2026-06-01';

const root = temporaryFolder('since');

/** An empty folder. */
function emptyFolder(): string {
  return mkdtempSync(join(root, 'x-'));
}

/** A throw-away repository with a small handbook on `main`, and a branch `change` on which to work. */
class Repository {
  readonly folder = emptyFolder();
  readonly content = join(this.folder, 'content');

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.git('init', '-q', '-b', 'main');
    for (const [path, text] of Object.entries({ ...MINIMAL_HANDBOOK, ...CALLBACK, ...files })) this.write(path, text);
    this.commit('Start');
    this.git('switch', '-q', '-c', 'change');
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', ['-C', this.folder, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  commit(message: string): void {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.content, path)), { recursive: true });
    writeFileSync(join(this.content, path), text);
  }

  /** Replaces a text in a file that must contain it. */
  replace(path: string, text: string, by: string): void {
    const before = readFileSync(join(this.content, path), 'utf8');
    if (!before.includes(text)) throw new Error(`${path} does not contain ${text}`);
    this.write(path, before.replace(text, by));
  }

  check(format: string, options: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    const args = ['--content', this.content, '--date', TODAY, '--since', 'main', '--format', format, ...options];
    return runScript('check', args, { cwd: this.folder, env: { GITHUB_STEP_SUMMARY: '', ...env } });
  }

  /** The findings, each as `rule file subject`. */
  async since(options: readonly string[] = []) {
    const { code, stdout, stderr } = await this.check('json', options);
    expect(stderr).toBe('');
    const { findings, since } = JSON.parse(stdout) as JsonReport;
    const brief = (list: JsonReport['findings']) =>
      list.map(({ ruleId, file, subject }) => `${ruleId} ${file} ${subject}`);
    const inState = (state: string) => brief(findings.filter((finding) => finding.state === state));
    return { code, new: inState('new'), fixed: brief(since?.fixed ?? []), unchanged: inState('unchanged') };
  }
}

/** A second procedure, without benefit: the gap that is there from the beginning. */
const CALLBACK = {
  'procedures/rueckruf.mdx': `---
title: Rückrufservice
status: in-force
inForceSince: 2026-03-01
task: information
stations: [erstkontakt]
direction: from-customer
owner: leitung
rationale: Nach der Warteschleife legten die meisten auf. Seit wir zurückrufen, geht kein Anliegen mehr verloren.
goal: Wer anruft und niemanden erreicht, wird binnen eines Tages zurückgerufen.
contents: [Anliegen aufnehmen, Rückrufzeit vereinbaren]
indicators: [{ id: frist, title: Rückruf binnen eines Tages, unit: "%", target: ">= 95" }]
---

## Ablauf

Wer niemanden erreicht, hinterlässt Namen und Nummer. Die Verwaltung ruft am selben Tag zurück und notiert das Anliegen.
`,
};

const BENEFIT = 'benefit: Sie müssen nicht mehrmals anrufen, wir melden uns.\n';
const OLD_GAP = 'missing-benefit procedures/rueckruf.mdx benefit';

describe('npm run check -- --since', () => {
  it('names exactly the gap that is closed and the one that is opened', async () => {
    const repository = new Repository();
    repository.replace('procedures/rueckruf.mdx', 'contents:', `${BENEFIT}contents:`);
    repository.replace(
      'procedures/sprechstunde.mdx',
      /^goal: .*\n/m.exec(MINIMAL_HANDBOOK['procedures/sprechstunde.mdx'] ?? '')?.[0] ?? '',
      '',
    );
    repository.commit('Fix one, open another');
    expect(await repository.since()).toEqual({
      code: 1,
      new: ['missing-goal procedures/sprechstunde.mdx goal'],
      fixed: [OLD_GAP],
      unchanged: [],
    });
    const { stdout } = await repository.check('pretty');
    const order = ['missing-goal', 'Behoben', 'unverändert'].map((text) => stdout.indexOf(text));
    expect(order.every((position) => position > -1)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('lets a change in that opens no gap, whatever was there before', async () => {
    const repository = new Repository();
    repository.replace('procedures/rueckruf.mdx', 'title: Rückrufservice', '\ntitle: Rückrufservice');
    expect(await repository.since()).toEqual({ code: 0, new: [], fixed: [], unchanged: [OLD_GAP] });
  });

  it('looks at the working tree, also at what is not committed', async () => {
    const repository = new Repository();
    repository.write(
      'procedures/neu.mdx',
      '---\ntitle: Neu\nstatus: in-force\ntask: care\ndirection: both\nowner: niemand\n---\n',
    );
    const { new: fresh } = await repository.since();
    expect(fresh).toContain('missing-goal procedures/neu.mdx goal');
    expect(fresh?.some((each) => each.startsWith('dangling-reference procedures/neu.mdx'))).toBe(true);
  });

  it('fails on an error that was there before', async () => {
    const repository = new Repository({ 'procedures/kaputt.mdx': '---\ntitle: Kaputt\n---\n' });
    const { code, new: fresh } = await repository.since();
    expect([code, fresh]).toEqual([1, []]);
  });

  it('compares with where the branch began, not with what others did since', async () => {
    const repository = new Repository();
    repository.git('switch', '-q', 'main');
    repository.replace('procedures/rueckruf.mdx', 'contents:', `${BENEFIT}contents:`);
    repository.commit('Somebody else closes the gap');
    repository.git('switch', '-q', 'change');
    expect(await repository.since()).toEqual({ code: 0, new: [], fixed: [], unchanged: [OLD_GAP] });
  });

  it('looks at both sides on the same day, so that time alone fails nobody', async () => {
    const repository = new Repository();
    const { stdout } = await repository.check('json', ['--date', '2031-01-01']);
    expect(JSON.parse(stdout).summary.warning).toBeGreaterThan(1);
    const { code, new: fresh, fixed } = await repository.since(['--date', '2031-01-01']);
    expect({ code, fresh, fixed }).toEqual({ code: 0, fresh: [], fixed: [] });
  });

  it('takes a rule that is switched on for no gap of this change, and one that is switched off for no repair', async () => {
    const off = new Repository();
    off.replace('handbook.yaml', 'format: 2\n', 'format: 2\nrules:\n  missing-benefit: off\n');
    expect(await off.since()).toEqual({ code: 0, new: [], fixed: [], unchanged: [] });
    const on = new Repository({
      'handbook.yaml': `${MINIMAL_HANDBOOK['handbook.yaml']}rules:\n  missing-benefit: off\n`,
    });
    on.replace('handbook.yaml', 'rules:\n  missing-benefit: off\n', '');
    expect(await on.since()).toEqual({ code: 0, new: [], fixed: [], unchanged: [OLD_GAP] });
  });

  it('lets a renamed procedure keep its findings, with its references or without', async () => {
    const repository = new Repository();
    repository.git('mv', 'content/procedures/rueckruf.mdx', 'content/procedures/telefonkette.mdx');
    expect(await repository.since()).toEqual({
      code: 0,
      new: [],
      fixed: [],
      unchanged: ['missing-benefit procedures/telefonkette.mdx benefit'],
    });
  });

  it('finds dates raised in bulk', async () => {
    const repository = new Repository();
    repository.replace('procedures/rueckruf.mdx', '2026-03-01', '2026-05-01');
    repository.replace('evaluations/2025.mdx', 'heldOn: 2026-02-10', 'heldOn: 2026-02-11');
    repository.replace('terms/beratungsvertrag/2025-01-01.de.mdx', 'on: 2024-11-04', 'on: 2024-11-05');
    const { code, new: fresh } = await repository.since();
    expect(code).toBe(1);
    expect(fresh).toEqual([
      'bulk-bump evaluations/2025.mdx heldOn',
      'bulk-bump procedures/rueckruf.mdx inForceSince',
      'bulk-bump terms/beratungsvertrag/2025-01-01.de.mdx approved.on',
    ]);
  });
});

describe('what a change does, in words', () => {
  it('tells of procedures added, changed, renamed, retired, and of terms announced', async () => {
    const repository = new Repository({
      'procedures/infoabend.mdx': CALLBACK['procedures/rueckruf.mdx']
        .replace('Rückrufservice', 'Infoabend')
        .replace('contents:', `${BENEFIT}contents:`),
    });
    const { content } = repository;
    repository.write(
      'procedures/elterncafe.mdx',
      '---\ntitle: Elterncafé\nstatus: draft\ntask: care\ndirection: both\nowner: leitung\n---\n\nEinmal im Monat, mit Kinderbetreuung.\n',
    );
    repository.replace('procedures/sprechstunde.mdx', 'goal: Wer', 'goal: Wer immer');
    repository.replace('procedures/sprechstunde.mdx', 'benefit: Sie', 'benefit: Sie alle');
    repository.git('mv', 'content/procedures/rueckruf.mdx', 'content/procedures/telefonkette.mdx');
    repository.replace(
      'procedures/infoabend.mdx',
      'status: in-force',
      'status: retired\nretiredOn: 2026-05-31\nretiredBecause: Es kamen nur noch zwei Personen.',
    );
    const version = readFileSync(join(content, 'terms/beratungsvertrag/2025-01-01.de.mdx'), 'utf8')
      .replace('validFrom: 2025-01-01', 'validFrom: 2027-02-01')
      .replace('announcedOn: 2024-11-15', 'announcedOn: 2026-05-15');
    repository.write('terms/beratungsvertrag/2027-02-01.de.mdx', version);
    repository.commit('Many things');

    const { stdout } = await repository.check('markdown');
    const end = stdout.indexOf('\n## ', 5);
    expect(stdout.slice(0, end === -1 ? undefined : end).trim()).toBe(`## Was sich im Handbuch ändert

### Verfahren

- Neuer Entwurf: Elterncafé
- Beendet: Infoabend zum 31. Mai 2026. Grund: Es kamen nur noch zwei Personen
- Geändert: Offene Sprechstunde – Ziel, Kundennutzen
- Umbenannt: Rückrufservice (rueckruf → telefonkette)

### Bedingungen

- Angekündigt: Bedingungen der Beratung ab 1. Februar 2027 (nur für neue Verträge)`);
  });

  it('stands in the job summary, before all findings, while annotations show only what is new', async () => {
    const repository = new Repository();
    repository.replace(
      'procedures/sprechstunde.mdx',
      'benefit: Sie können',
      'keywords: [Beratung]\nbenefit: Sie können',
    );
    for (let index = 0; index < 12; index++) {
      const text = CALLBACK['procedures/rueckruf.mdx'].replace('title: Rückrufservice', `title: Rückruf ${index}`);
      repository.write(`procedures/rueckruf-${index}.mdx`, text);
    }
    const summary = join(emptyFolder(), 'summary.md');
    const { stdout, code } = await repository.check('github', [], { GITHUB_STEP_SUMMARY: summary });
    expect(code).toBe(1);
    const annotations = stdout.split('\n').filter((line) => line.startsWith('::warning '));
    expect(annotations).toHaveLength(10);
    expect(annotations.join('\n')).not.toContain('file=content/procedures/rueckruf.mdx');
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^## Was sich im Handbuch ändert\n/);
    expect(text).toContain('Neues Verfahren: Rückruf 11');
    expect(text.match(/missing-benefit/g)?.length).toBeGreaterThanOrEqual(12);
  });
});

describe('where there is nothing to compare with', () => {
  /** Nothing but words on the error output, and the exit code of a tool that could not do its work. */
  function expectRefusal({ code, stdout, stderr }: CommandResult, ...words: string[]): void {
    expect(code).toBe(2);
    expect(stdout).toBe('');
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/\n\s+at /);
  }

  it('says how to deepen a shallow clone', async () => {
    const repository = new Repository();
    repository.replace('procedures/rueckruf.mdx', 'contents:', `${BENEFIT}contents:`);
    repository.commit('Change');
    const clone = join(emptyFolder(), 'clone');
    repository.git('clone', '-q', '--depth', '1', '--branch', 'change', `file://${repository.folder}`, clone);
    const args = ['--content', join(clone, 'content'), '--date', TODAY, '--since', 'origin/main'];
    const words = ['shallow', 'git fetch --unshallow origin', 'git fetch --deepen=', 'fetch-depth: 0'];
    expectRefusal(await runScript('check', args), ...words);
    execFileSync('git', ['-C', clone, 'fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main']);
    expectRefusal(await runScript('check', args), ...words);
    execFileSync('git', ['-C', clone, 'fetch', '-q', '--unshallow', 'origin']);
    expect((await runScript('check', args)).code).toBe(0);
  });

  it('says that there is no such revision, or no repository', async () => {
    const repository = new Repository();
    expectRefusal(await repository.check('pretty', ['--since', 'nirgends']), '--since nirgends', 'git fetch origin');
    const bare = emptyFolder();
    renameSync(repository.content, join(bare, 'content'));
    const args = ['--content', join(bare, 'content'), '--since', 'main'];
    expectRefusal(
      await runScript('check', args, { env: { GIT_CEILING_DIRECTORIES: dirname(bare) } }),
      'git-Repository',
    );
  });

  it('takes a revision from before there was any content for an empty handbook', async () => {
    const repository = new Repository();
    repository.git('switch', '-q', '--orphan', 'empty');
    if (existsSync(repository.content)) rmSync(repository.content, { recursive: true });
    writeFileSync(join(repository.folder, 'README.md'), 'Leer');
    repository.commit('Nothing yet');
    repository.git('switch', '-q', '-c', 'filled');
    repository.git('checkout', '-q', 'main', '--', 'content');
    repository.commit('All');
    const { code, new: fresh, fixed } = await repository.since(['--since', 'empty']);
    expect({ code, fresh, fixed }).toEqual({ code: 1, fresh: [OLD_GAP], fixed: [] });
  });
});
