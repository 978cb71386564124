import { describe, expect, it } from 'vitest';
import { memorySource } from './memory.ts';

describe('memorySource', () => {
  it('lists files by path, whatever the order they came in, with their size in bytes', async () => {
    expect(await memorySource({ 'b.yaml': 'ü', 'a/b.mdx': '', a: 'x' }).list()).toEqual([
      { path: 'a', type: 'file', size: 1 },
      { path: 'a/b.mdx', type: 'file', size: 0 },
      { path: 'b.yaml', type: 'file', size: 2 },
    ]);
  });

  it('reads text as UTF-8 and bytes as they are, and leaves out what it does not have', async () => {
    const read = await memorySource({ text: 'ü', bytes: new Uint8Array([1, 2]) }).read(['text', 'bytes', 'nothing']);
    expect(Object.fromEntries([...read].map(([path, bytes]) => [path, [...bytes]]))).toEqual({
      text: [0xc3, 0xbc],
      bytes: [1, 2],
    });
  });

  it('lists links, and has nothing to read in them', async () => {
    const source = memorySource({ a: 'x' }, 'memory', ['b']);
    expect(await source.list()).toEqual([
      { path: 'a', type: 'file', size: 1 },
      { path: 'b', type: 'link', size: 0 },
    ]);
    expect(await source.read(['b'])).toEqual(new Map());
  });

  it('is not fooled by names that mean something to the machine', async () => {
    const source = memorySource(JSON.parse('{ "__proto__": "x", "constructor": "y" }'));
    expect((await source.list()).map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
  });
});
