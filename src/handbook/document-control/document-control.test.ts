import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentControl, readDocumentControl } from './index.ts';
import { type TestRepository, testRepository } from './test-repository.ts';

const PROCEDURE = `---
title: Erstgespräch
status: in-force
inForceSince: 2025-01-01
task: advice
stations: [erstkontakt]
direction: both
owner: leitung
goal: Wir klären den Auftrag.
rationale: Ohne Auftrag keine Hilfe, die passt.
---

## Ablauf

Wir laden ein.

Wir hören zu.

Wir halten fest, was vereinbart ist.
`;
const OTHER = PROCEDURE.replace('Erstgespräch', 'Rückruf').replace('Wir laden ein.', 'Wir rufen zurück.');
const SETTINGS = 'format: 1\norganisation: { name: A }\nroles: [{ id: leitung, title: Leitung }]\n';
const PATH = 'procedures/erstgespraech.mdx';
const RENAMED = 'procedures/erstes-gespraech.mdx';

/** Each revision of a page in a line, newest first. */
function story(control: DocumentControl, path: string): string[] {
  const revisions = control.pages.get(path)?.revisions ?? [];
  return revisions.map(({ date, authors, weight, kind, subject }) =>
    [date, authors.map(({ name }) => name).join('+'), kind, weight, subject].join(' | '),
  );
}

function last(control: DocumentControl, path: string): string {
  const found = control.pages.get(path)?.lastInSubstance;
  return found === undefined ? 'none' : [found.date, found.authors[0]?.name, found.subject].join(' | ');
}

let repository: TestRepository;
let text = PROCEDURE;

/** A commit of one page's new text. */
function change(message: string, edit: (text: string) => string, date: string, author?: string, path = PATH): string {
  text = edit(text);
  return repository.commit(message, { [path]: text }, { date, ...(author && { author }) });
}

describe('a history with everything in it', () => {
  let control: DocumentControl;

  beforeAll(async () => {
    repository = testRepository();
    repository.commit('Anfang', { 'handbook.yaml': SETTINGS, [PATH]: PROCEDURE, 'procedures/rueckruf.mdx': OTHER });
    change('Ziel', (t) => t.replace('klären', 'klären gemeinsam'), '2026-01-10', 'Bert Birke');
    // White space, quoting and the order of keys.
    change(
      'Form',
      (t) => t.replace('title: Erstgespräch', 'title: "Erstgespräch"').replace('Wir hören zu.', 'Wir  hören\nzu.'),
      '2026-01-12',
    );
    change('Datum', (t) => t.replace('2025-01-01', '2026-01-01'), '2026-01-14');
    change('Zuständig', (t) => t.replace('owner: leitung', 'owner: leitung\nkeywords: [Start]'), '2026-01-15');
    repository.git('mv', `inhalt/${PATH}`, `inhalt/${RENAMED}`);
    repository.commit('Umbenannt', {}, { date: '2026-01-16' });
    // A branch that changes one page, while the main branch changes another; the merge adds nothing.
    repository.git('checkout', '-q', '-b', 'zweig');
    const branch = OTHER.replace('Wir rufen zurück.', 'Wir rufen am selben Tag zurück.');
    repository.commit(
      'Rückruf am selben Tag',
      { 'procedures/rueckruf.mdx': branch },
      { date: '2026-01-20', author: 'Bert Birke' },
    );
    repository.git('checkout', '-q', 'main');
    change('Text', (t) => t.replace('Wir laden ein.', 'Wir laden herzlich ein.'), '2026-01-21', 'Anna Ahorn', RENAMED);
    repository.git('merge', '-q', '--no-ff', '-m', 'Zweig zusammengeführt', 'zweig');
    // A change and its revert.
    change('Irrtum', (t) => t.replace('gemeinsam', 'allein'), '2026-02-02', 'Bert Birke', RENAMED);
    change('Revert "Irrtum"', (t) => t.replace('allein', 'gemeinsam'), '2026-02-03', 'Anna Ahorn', RENAMED);
    repository.write({ 'procedures/neu.mdx': OTHER, 'procedures/rueckruf.mdx': `${branch}\nNoch ein Satz.\n` });
    control = await readDocumentControl({
      folder: repository.content,
      paths: [RENAMED, 'procedures/rueckruf.mdx', 'procedures/neu.mdx', 'handbook.yaml'],
    });
  });

  afterAll(() => repository.remove());

  it('tells the story of a page, renames followed, and what each change amounts to', () => {
    expect(story(control, RENAMED)).toEqual([
      '2026-02-03 | Anna Ahorn | modified | substance | Revert "Irrtum"',
      '2026-02-02 | Bert Birke | modified | substance | Irrtum',
      '2026-01-21 | Anna Ahorn | modified | substance | Text',
      '2026-01-16 | Anna Ahorn | renamed | name | Umbenannt',
      '2026-01-15 | Anna Ahorn | modified | administration | Zuständig',
      '2026-01-14 | Anna Ahorn | modified | dates | Datum',
      '2026-01-12 | Anna Ahorn | modified | form | Form',
      '2026-01-10 | Bert Birke | modified | substance | Ziel',
      '2026-01-05 | Anna Ahorn | added | substance | Anfang',
    ]);
  });

  it('takes what a branch did from the branch, not from the merge', () => {
    expect(story(control, 'procedures/rueckruf.mdx')).toEqual([
      '2026-01-20 | Bert Birke | modified | substance | Rückruf am selben Tag',
      '2026-01-05 | Anna Ahorn | added | substance | Anfang',
    ]);
  });

  it('names the last change in substance', () => {
    expect(last(control, RENAMED)).toBe('2026-02-03 | Anna Ahorn | Revert "Irrtum"');
    expect(last(control, 'procedures/rueckruf.mdx')).toBe('2026-01-20 | Bert Birke | Rückruf am selben Tag');
    expect(last(control, 'handbook.yaml')).toBe('2026-01-05 | Anna Ahorn | Anfang');
  });

  it('knows what no commit holds', () => {
    expect([...control.uncommitted].sort()).toEqual(['procedures/neu.mdx', 'procedures/rueckruf.mdx']);
    expect(control.pages.has('procedures/neu.mdx')).toBe(false);
  });

  it('reads up to an earlier revision, with the name it had then', async () => {
    const revision = repository.git('rev-list', '-1', '--before=2026-01-13', 'main');
    const then = await readDocumentControl({ folder: repository.content, paths: [PATH], revision });
    expect(last(then, PATH)).toBe('2026-01-10 | Bert Birke | Ziel');
    expect(then.uncommitted.size).toBe(0);
  });

  it('says the same from its cache', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'belegbar-cache-'));
    const options = { folder: repository.content, paths: [RENAMED], cacheFile: join(folder, 'weights') };
    const [first, second] = [await readDocumentControl(options), await readDocumentControl(options)];
    expect(second).toEqual(first);
    expect(story(second, RENAMED)).toEqual(story(control, RENAMED));
    rmSync(folder, { recursive: true });
  });
});

describe('names and branches', () => {
  beforeAll(() => {
    repository = testRepository('');
    text = PROCEDURE;
  });
  afterAll(() => repository.remove());

  const read = (...paths: string[]) => readDocumentControl({ folder: repository.content, paths });

  it('has no story before the first commit', async () => {
    expect((await read(PATH)).unavailable).toBe('no-commits');
  });

  it('keeps apart two pages that had the same name one after the other', async () => {
    repository.commit('Anfang', { 'handbook.yaml': SETTINGS, [PATH]: PROCEDURE });
    repository.git('mv', PATH, RENAMED);
    repository.commit('Umbenannt', {}, { date: '2026-02-01' });
    repository.commit('Ein anderes', { [PATH]: OTHER }, { date: '2026-02-02' });
    const control = await read(PATH, RENAMED);
    expect(story(control, PATH)).toEqual(['2026-02-02 | Anna Ahorn | added | substance | Ein anderes']);
    expect(story(control, RENAMED).map((line) => line.slice(0, 10))).toEqual(['2026-02-01', '2026-01-05']);
  });

  it('goes on with a page that was deleted and brought back', async () => {
    repository.commit('Gelöscht', { [PATH]: null }, { date: '2026-02-03' });
    repository.commit('Doch nicht', { [PATH]: OTHER }, { date: '2026-02-04' });
    expect(story(await read(PATH), PATH)).toEqual([
      '2026-02-04 | Anna Ahorn | added | substance | Doch nicht',
      '2026-02-03 | Anna Ahorn | deleted | substance | Gelöscht',
      '2026-02-02 | Anna Ahorn | added | substance | Ein anderes',
    ]);
  });

  it('follows a change that a branch made under the old name', async () => {
    repository.git('checkout', '-q', '-b', 'zweig');
    const changed = OTHER.replace('Wir hören zu.', 'Wir hören gut zu.');
    repository.commit('Unter altem Namen', { [PATH]: changed }, { date: '2026-03-05', author: 'Bert Birke' });
    repository.git('checkout', '-q', 'main');
    repository.git('mv', PATH, 'procedures/rueckruf.mdx');
    repository.commit('Neuer Name', {}, { date: '2026-03-01' });
    repository.git('merge', '-q', '--no-ff', '-m', 'Zusammen', 'zweig');
    const path = 'procedures/rueckruf.mdx';
    expect(story(await read(path), path).slice(0, 2)).toEqual([
      '2026-03-05 | Bert Birke | modified | substance | Unter altem Namen',
      '2026-03-01 | Anna Ahorn | renamed | name | Neuer Name',
    ]);
  });

  it('tells what a merge itself changed, and only that', async () => {
    const path = 'procedures/rueckruf.mdx';
    repository.git('checkout', '-q', '-b', 'links');
    const base = OTHER.replace('Wir hören zu.', 'Wir hören gut zu.');
    repository.commit('Links', { [path]: base.replace('Wir klären', 'Links klären') }, { date: '2026-04-01' });
    repository.git('checkout', '-q', 'main');
    repository.commit('Rechts', { [path]: base.replace('Wir halten', 'Rechts halten') }, { date: '2026-04-02' });
    repository.git('merge', '-q', '--no-ff', '-m', 'Sauber', 'links');
    expect(story(await read(path), path)[0]).toBe('2026-04-02 | Anna Ahorn | modified | substance | Rechts');
    // The same once more, and the merge adds a sentence of its own.
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.git('merge', '-q', '--no-ff', '--no-commit', 'links');
    const merged = base.replace('Wir klären', 'Links klären').replace('Wir halten', 'Rechts halten');
    repository.commit('Mit Zusatz', { [path]: merged.replace('Wir rufen', 'Wir alle rufen') }, { date: '2026-04-03' });
    expect(story(await read(path), path)[0]).toBe('2026-04-03 | Anna Ahorn | merged | substance | Mit Zusatz');
  });

  it('names those who wrote together', async () => {
    repository.commit(
      'Zu zweit\n\nCo-authored-by: Bert Birke <bert@example.org>\nCo-authored-by: Anna Ahorn <anna@example.org>',
      { [PATH]: PROCEDURE },
      { date: '2026-05-01' },
    );
    expect(story(await read(PATH), PATH)[0]).toBe('2026-05-01 | Anna Ahorn+Bert Birke | added | substance | Zu zweit');
  });

  it('states a shallow clone instead of a wrong date', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'belegbar-shallow-'));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.root}`, clone]);
    const control = await readDocumentControl({ folder: clone, paths: [PATH] });
    expect(control).toMatchObject({ unavailable: 'shallow', recent: [] });
    expect(control.pages.size).toBe(0);
    rmSync(clone, { recursive: true });
  });

  it('says that a folder is in no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'belegbar-none-'));
    expect((await readDocumentControl({ folder, paths: [] })).unavailable).toBe('no-repository');
    expect((await readDocumentControl({ folder: join(folder, 'x'), paths: [] })).unavailable).toBe('no-repository');
    rmSync(folder, { recursive: true });
  });
});
