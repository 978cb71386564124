import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { runScript, sampleCopy, TODAY, temporaryFolder } from './setup/builds.ts';

/** Every file below a folder with the hash of its bytes. */
function fingerprints(folder: string): Record<string, string> {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

describe('npm run build', () => {
  it('leaves the last sites byte for byte as they are when the content has an error', async () => {
    const content = sampleCopy('error');
    const out = join(temporaryFolder('out'), 'dist');
    mkdirSync(join(out, 'public'), { recursive: true });
    writeFileSync(join(out, 'public', 'index.html'), 'the last good site');
    const before = fingerprints(out);
    writeFileSync(join(content, 'procedures', 'kaputt.mdx'), '---\ntitle: Kaputt\nstatus: in-forc\n---\n');
    const { code, stdout, stderr } = await runScript('build', ['--content', content, '--out', out, '--date', TODAY]);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('procedures/kaputt.mdx');
    expect(stderr).toContain('Nichts veröffentlicht');
    expect(fingerprints(out)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual(['dist']);
  });

  it('says what is wrong with a call it does not understand', async () => {
    for (const args of [
      ['--contnt', 'x'],
      ['--date', '2026-02-30'],
      ['--content', '/nowhere'],
    ]) {
      const { code, stderr } = await runScript('build', args);
      expect(code, args.join(' ')).toBe(2);
      expect(stderr).toContain('npm run build');
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  it('gives both sites a start page, a 404 page and no trace of a path of this machine', () => {
    const out = inject('sampleSites');
    for (const site of ['handbook', 'public']) {
      const files = readdirSync(join(out, site), { recursive: true }) as string[];
      expect(files).toContain('index.html');
      expect(files).toContain('404.html');
      for (const file of files.filter((name) => /\.(html|js|css|json|xml|txt)$/.test(name))) {
        const text = readFileSync(join(out, site, file), 'utf8');
        expect(text.includes(process.cwd()), `${site}/${file}`).toBe(false);
      }
    }
  });
});
