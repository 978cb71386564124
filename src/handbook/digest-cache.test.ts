import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cachedDigester } from './digest-cache.ts';
import { digestFile } from './read-digest.ts';

let cacheFile: string;

beforeEach(() => {
  cacheFile = join(mkdtempSync(join(tmpdir(), 'belegbar-cache-')), 'digests.jsonl');
});

function page(index: number, text = 'Ein Absatz.'): [string, Uint8Array] {
  return [
    `docs/seite-${index}.mdx`,
    new TextEncoder().encode(`---\ntitle: Seite ${index}\n---\n\n## Teil\n\n${text}\n`),
  ];
}

const pages = (count: number) => Array.from({ length: count }, (_, index) => page(index));

function expected(files: readonly (readonly [string, Uint8Array])[]) {
  return files.map(([path, bytes]) => digestFile(path, bytes));
}

describe('cachedDigester', () => {
  it('answers from the cache what it would read anew', async () => {
    const files = pages(3);
    const digest = cachedDigester(cacheFile);
    await digest(files);
    const lines = readFileSync(cacheFile, 'utf8');
    expect(await digest(files)).toEqual(expected(files));
    expect(readFileSync(cacheFile, 'utf8')).toBe(lines);
  });

  it('reads a changed file anew, and only that', async () => {
    const digest = cachedDigester(cacheFile);
    await digest(pages(3));
    const files = [...pages(3), page(1, 'Ein anderer Absatz.')];
    expect(await digest(files)).toEqual(expected(files));
    expect(readFileSync(cacheFile, 'utf8').trim().split(/\n+/)).toHaveLength(1 + 4);
  });

  it('reads two states of a page, and what both states share only once', async () => {
    const [shared, before, after] = [page(2), page(1), page(1, 'Ein anderer Absatz.')];
    const files = [shared, before, shared, after];
    const digests = await cachedDigester(cacheFile)(files);
    expect(digests).toEqual(expected(files));
    expect(digests[2]).toBe(digests[0]);
    expect(readFileSync(cacheFile, 'utf8').trim().split(/\n+/)).toHaveLength(1 + 3);
  });

  it('reads many files with workers, with the same result', async () => {
    const files = pages(200);
    expect(await cachedDigester(cacheFile)(files)).toEqual(expected(files));
  });

  it('survives a broken cache', async () => {
    const files = pages(2);
    writeFileSync(cacheFile, 'no tab\nabc\t{"value":');
    expect(await cachedDigester(cacheFile)(files)).toEqual(expected(files));
    appendFileSync(cacheFile, 'abc\t{"half');
    expect(await cachedDigester(cacheFile)(files)).toEqual(expected(files));
  });

  it.each([0.3, 0.6, 0.95, 0.999])('reads anew what a killed run has left half written, cut at %d', async (share) => {
    const files = pages(3);
    await cachedDigester(cacheFile)(files);
    const whole = readFileSync(cacheFile);
    writeFileSync(cacheFile, whole.subarray(0, Math.floor(whole.length * share)));
    expect(await cachedDigester(cacheFile)(files)).toEqual(expected(files));
    expect(await cachedDigester(cacheFile)(files)).toEqual(expected(files));
  });

  it('takes nothing from another version of the software', async () => {
    const files = pages(2);
    const digest = cachedDigester(cacheFile);
    await digest(files);
    const [, ...records] = readFileSync(cacheFile, 'utf8').split('\n');
    writeFileSync(
      cacheFile,
      ['another version', ...records.map((line) => line.replace('Absatz', 'Unsinn'))].join('\n'),
    );
    expect(await digest(files)).toEqual(expected(files));
    expect(readFileSync(cacheFile, 'utf8')).not.toContain('Unsinn');
  });

  it('tells files of different kinds with the same content apart', async () => {
    const [, bytes] = page(1);
    const files = [
      ['docs/seite.mdx', bytes],
      ['procedures/seite.mdx', bytes],
    ] as const;
    const digest = cachedDigester(cacheFile);
    await digest(files);
    expect(await digest(files)).toEqual(expected(files));
  });

  it('does without a cache where it cannot write one', async () => {
    const files = pages(2);
    writeFileSync(cacheFile, 'a file where a folder should be');
    expect(await cachedDigester(join(cacheFile, 'digests.jsonl'))(files)).toEqual(expected(files));
  });

  it('forgets what is no longer used', async () => {
    const digest = cachedDigester(cacheFile);
    await digest(pages(150));
    await digest([page(1)]);
    expect(readFileSync(cacheFile, 'utf8').trim().split('\n')).toHaveLength(1 + 1);
  });
});
