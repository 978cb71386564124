import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CommandResult, runScript, sampleCopy, TODAY, temporaryFolder } from './setup/builds.ts';
import { cloneOf, commit, git, publishedProject } from './setup/project-clone.ts';

const ANSWERS = ['--name', 'Nachbarschaftshilfe Köln e. V.', '--services', 'Haushaltshilfe, Fahrdienst', '--yes'];
const PROCEDURE = ['procedure', '--date', TODAY, '--title', 'Hausbesuch', '--task', 'advice', '--owner', 'leitung'];

interface Found {
  readonly ruleId: string;
  readonly severity: string;
  readonly file: string;
}

type Run = (name: string, ...args: readonly string[]) => Promise<CommandResult>;

/** Commands of a clone, as somebody there would call them: nothing says where the content is. */
const commandsOf =
  (project: string): Run =>
  (name, ...args) =>
    runScript(name, args, { project, env: { BELEGBAR_CONTENT: '' } });

async function findingsOf(run: Run, ...args: readonly string[]): Promise<Found[]> {
  const { stdout, stderr } = await run('check', '--date', TODAY, '--format', 'json', ...args);
  expect(stderr).toBe('');
  return JSON.parse(stdout).findings;
}

function replaceIn(path: string, found: string, instead: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(found);
  writeFileSync(path, text.replace(found, instead));
}

const rulesOf = (findings: readonly Found[]) => [...new Set(findings.map(({ ruleId }) => ruleId))].sort();

describe('an organisation that clones the project', () => {
  let upstream = '';
  let clone = '';
  let run: Run;

  beforeAll(() => {
    upstream = publishedProject('upstream');
    clone = cloneOf(upstream, 'organisation');
    run = commandsOf(clone);
  });

  it('begins a handbook of its own beside the sample: true gaps only, and what to do next', async () => {
    const init = await run('init', ...ANSWERS);
    expect(init.stderr).toBe('');
    expect(init.stdout).toContain('Ihr Handbuch ist angelegt: 11 Dateien in inhalt.');
    expect(git(clone, 'status', '--porcelain')).toBe('?? inhalt/\n');
    // What nobody but the organisation can write.
    const findings = await findingsOf(run);
    expect(rulesOf(findings)).toEqual([
      'no-way-in',
      'placeholder-text',
      'requirement-without-evidence',
      'role-without-procedure',
      'station-without-procedure',
    ]);
    const { stdout, code } = await run('check', '--date', TODAY);
    expect(code).toBe(0);
    expect(stdout.slice(stdout.indexOf('Als Nächstes'))).toBe(`Als Nächstes: Beschreiben Sie Ihr erstes Verfahren.
  npm run new -- procedure
Danach:
  2. Beschreiben Sie, wie Sie mit Anregungen und Beschwerden umgehen.
     npm run new -- procedure --task feedback
  3. Nehmen Sie Ihre Vertragsbedingungen auf.
     npm run new -- terms
  4. Ersetzen Sie auf 8 Seiten jede Stelle „[Bitte ausfüllen …]“ durch Ihren Text, zuerst in docs/willkommen.mdx.
  5. Planen Sie Ihre erste Evaluation.
     npm run new -- evaluation
`);
  });

  it('is not begun a second time', async () => {
    const settings = readFileSync(join(clone, 'inhalt/handbook.yaml'), 'utf8');
    const again = await run('init', '--name', 'Andere', '--yes');
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('In inhalt liegt schon ein Handbuch; es bleibt, wie es ist.');
    expect(readFileSync(join(clone, 'inhalt/handbook.yaml'), 'utf8')).toBe(settings);
  });

  it('writes a first procedure and builds both sites', async () => {
    const written = await run('new', ...PROCEDURE, '--stations', 'erster-kontakt', '--yes');
    expect(written.stdout).toContain('inhalt/procedures/hausbesuch.mdx');
    const findings = await findingsOf(run);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(rulesOf(findings.filter(({ file }) => file.endsWith('hausbesuch.mdx')))).toEqual([
      'missing-indicator',
      'placeholder-text',
    ]);
    // Built by this project's own software: Astro does not follow a link to another project's packages.
    const out = join(clone, 'dist');
    const build = await runScript('build', ['--content', join(clone, 'inhalt'), '--out', out, '--date', TODAY]);
    expect(build).toMatchObject({ code: 0, stderr: '' });
    expect(build.stdout).toContain(`Ansehen: npm run preview -- --content ${join(clone, 'inhalt')} --out `);
    const start = readFileSync(join(out, 'handbook/index.html'), 'utf8');
    expect(start).toContain('Nachbarschaftshilfe Köln');
    expect(start).toContain('Beschreiben Sie, wie Sie mit Anregungen und Beschwerden umgehen.');
    for (const site of ['handbook', 'public']) {
      expect(readFileSync(join(out, site, 'index.html'), 'utf8')).not.toContain('Brückenwerk');
    }
  }, 300_000);

  it('merges a new version without a conflict, whatever has become of the sample', async () => {
    // What the guide tells organisations to add: approvals, a deployment, a name of their own.
    replaceIn(join(clone, '.github/workflows/publish.yml'), '  #   needs: build\n', '  #   needs: [build]\n');
    const owners = join(clone, '.github/CODEOWNERS');
    writeFileSync(
      owners,
      readFileSync(join(clone, '.github/CODEOWNERS.sample'), 'utf8').replaceAll('@example', '@haus'),
    );
    replaceIn(
      join(clone, 'package.json'),
      '"private": true,',
      '"private": true,\n  "homepage": "https://haus.example",',
    );
    commit(clone, 'Unser Handbuch');
    const before = await findingsOf(run);
    const own = git(clone, 'rev-parse', 'HEAD:inhalt');

    replaceIn(join(upstream, 'src/content/handbook.yaml'), 'title: Qualitätshandbuch', 'title: Handbuch');
    replaceIn(join(upstream, 'package.json'), '"types": "astro check', '"types": "astro check --verbose');
    replaceIn(join(upstream, '.github/workflows/publish.yml'), 'name: Publish\n', 'name: Publish both sites\n');
    replaceIn(join(upstream, '.github/CODEOWNERS.sample'), '/inhalt/terms/ ', '/inhalt/terms/* ');
    rmSync(join(upstream, 'src/content/procedures/video-beratung.mdx'));
    writeFileSync(join(upstream, 'src/content/docs/neu.mdx'), '---\ntitle: Neu\n---\n\nNeue Seite.\n');
    writeFileSync(join(upstream, 'CHANGELOG.md'), '# Changelog\n\n## Next\n');
    commit(upstream, 'Another version of Belegbar');

    git(clone, 'fetch', '--quiet', 'origin');
    git(clone, 'merge', '--no-edit', 'origin/main');
    expect(git(clone, 'status', '--porcelain')).toBe('');
    expect(git(clone, 'rev-parse', 'HEAD:inhalt')).toBe(own);
    expect(readFileSync(join(clone, 'CHANGELOG.md'), 'utf8')).toContain('## Next');
    const workflow = readFileSync(join(clone, '.github/workflows/publish.yml'), 'utf8');
    expect(workflow).toContain('name: Publish both sites\n');
    expect(workflow).toContain('needs: [build]\n');
    expect(await findingsOf(run)).toEqual(before);
  });

  it('tells who has written in the sample’s place to move first, and writes nothing', async () => {
    const other = cloneOf(upstream, 'written-over');
    const settings = join(other, 'src/content/handbook.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^ {2}name: .*$/m, '  name: Hafenhilfe e. V.'));
    const init = await commandsOf(other)('init', ...ANSWERS);
    expect(init).toMatchObject({ code: 2, stdout: '' });
    expect(init.stderr).toContain('das Handbuch „Hafenhilfe e. V.“. Es wurde nichts geschrieben.');
    expect(existsSync(join(other, 'inhalt'))).toBe(false);
  });
});

describe('content in a repository of its own', () => {
  it('is begun there, checked against its own history, and named as its host names it', async () => {
    const content = temporaryFolder('own-repository');
    git(content, 'init', '--quiet', '--initial-branch', 'main');
    writeFileSync(join(content, '.gitignore'), '*.log\n');
    const repository = ['--repository', 'https://gitlab.example.org/haus/handbuch'];
    const init = await runScript('init', ['--content', content, ...ANSWERS, ...repository]);
    expect(init.stderr).toBe('');
    const settings = readFileSync(join(content, 'handbook.yaml'), 'utf8');
    expect(settings).toMatch(/repository:\n {2}host: gitlab\n {2}url: .*\n {2}contentPath: "\."\n/);
    commit(content, 'Anfang');
    await runScript('new', [...PROCEDURE, '--content', content, '--stations', 'erster-kontakt', '--yes']);
    const since = ['--content', content, '--date', TODAY, '--since', 'HEAD', '--format', 'markdown'];
    const { stdout } = await runScript('check', since);
    expect(stdout).toContain('Hausbesuch');
    expect(stdout).toContain('procedures/hausbesuch.mdx');
  });

  it('takes up what a killed run has left, and nothing else', async () => {
    const content = temporaryFolder('leftovers');
    await runScript('init', ['--content', content, ...ANSWERS]);
    rmSync(join(content, 'handbook.yaml'));
    expect((await runScript('init', ['--content', content, ...ANSWERS])).code).toBe(0);
    rmSync(join(content, 'handbook.yaml'));
    writeFileSync(join(content, 'docs/leitbild.mdx'), 'Unser altes Leitbild.');
    const refused = await runScript('init', ['--content', content, ...ANSWERS]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('docs/leitbild.mdx gibt es schon und bleibt, wie es ist.');
    expect(existsSync(join(content, 'handbook.yaml'))).toBe(false);
  });
});

it('begins an English handbook without an error', async () => {
  const content = join(temporaryFolder('start-en'), 'content');
  const init = await runScript('init', ['--content', content, '--name', 'Good Ltd', '--language', 'en', '--yes']);
  expect(init.stdout).toContain('Next: Describe your first procedure.');
  const run: Run = (name, ...args) => runScript(name, [...args, '--content', content]);
  expect((await findingsOf(run)).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(readdirSync(join(content, 'docs'))).toContain('privacy.mdx');
});

it.each([
  [['--roles', 'Leitung, leitung'], '--roles: „leitung“ steht zweimal da.'],
  [['--publicUrl', 'bedingungen'], '--publicUrl: „bedingungen“ ist keine Adresse;'],
  [['--language', 'fr'], '„fr“ gibt es nicht als Sprache des Handbuchs; möglich sind de und en.'],
  [['--name', ''], '--name: „Name der Organisation, mit Rechtsform“ wird gebraucht.'],
])('refuses %j, and writes nothing', async (wrong, said) => {
  const content = join(temporaryFolder('start-wrong'), 'inhalt');
  const { code, stderr } = await runScript('init', ['--content', content, ...ANSWERS, ...wrong]);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(existsSync(content)).toBe(false);
});

describe('npm run migrate', () => {
  const older = () => {
    const content = sampleCopy('older');
    const path = join(content, 'handbook.yaml');
    const text = readFileSync(path, 'utf8')
      .replace('format: 2', 'format: 1')
      .replace('    contact: barrierefrei@brueckenwerk.example.org\n', '')
      .replace(
        '\n# Was wir',
        '\n  # Postfach\n  accessibilityContact: barrierefrei@brueckenwerk.example.org\n\n# Was wir',
      );
    writeFileSync(path, text);
    return { content, path, text };
  };

  it('shows, changes, and has nothing to do the second time', async () => {
    const { content, path, text } = older();
    const check = await runScript('check', ['--content', content, '--date', TODAY]);
    expect(check.stdout).toContain('Inhaltsformat 1 geschrieben und wird so gelesen, wie es gemeint war.');
    const shown = await runScript('migrate', ['--content', content, '--dry-run']);
    expect(shown.stdout).toContain('    -format: 1\n    +format: 2\n');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect((await runScript('migrate', ['--content', content])).code).toBe(0);
    const migrated = readFileSync(path, 'utf8');
    expect(migrated).toContain('    # Postfach\n    contact: barrierefrei@');
    const again = await runScript('migrate', ['--content', content]);
    expect(again.stdout).toBe('Dieses Handbuch ist schon im Format 2; es ist nichts zu tun.\n');
    const after = await runScript('check', ['--content', content, '--date', TODAY]);
    expect(after.stdout.split('\n').at(-2)).toBe(check.stdout.split('\n').at(-4));
  });

  it('changes nothing while a file cannot be read, and nothing in a newer format', async () => {
    const { content, path, text } = older();
    mkdirSync(join(content, 'docs'), { recursive: true });
    writeFileSync(join(content, 'docs/kaputt.mdx'), '---\ntitle: "A\n---\n');
    const refused = await runScript('migrate', ['--content', content]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('docs/kaputt.mdx');
    expect(readFileSync(path, 'utf8')).toBe(text);
    writeFileSync(path, text.replace('format: 1', 'format: 3'));
    const newer = await runScript('migrate', ['--content', content]);
    expect(newer.code).toBe(2);
    expect(newer.stderr).toContain(
      'im Inhaltsformat 3 geschrieben; diese Fassung von Belegbar kennt die Formate bis 2',
    );
  });
});
