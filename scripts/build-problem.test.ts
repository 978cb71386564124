import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '../src/messages/index.ts';
import { SiteBuildError } from '../src/publish/astro-build.ts';
import { BuildRunningError } from '../src/publish/output/lock.ts';
import { ForeignOutputError } from '../src/publish/output/own-output.ts';
import { ownMark } from '../src/publish/output/process-mark.ts';
import { UsageError } from './arguments.ts';
import { buildProblem } from './build-problem.ts';

const PLACES = { folder: join('/srv', 'content'), out: join('/srv', 'dist') };

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: whatever`), { errno: -1, code, ...(path && { path }) });
}

function textOf(error: unknown): string | undefined {
  return buildProblem(error, PLACES, messages('de').build)?.text;
}

describe('buildProblem', () => {
  it.each([
    ['a full disk', systemError('ENOSPC', '/srv/x'), /kein Platz mehr \(ENOSPC\).*\/srv\/dist ist unverändert/],
    [
      'a read-only disk',
      systemError('EROFS', '/srv/dist.next'),
      /\/srv\/dist\.next lässt sich nicht schreiben \(EROFS\)/,
    ],
    ['a drive', systemError('EBUSY', '/srv/dist'), /nicht als Ganzes ersetzen \(EBUSY\).*--out/],
    [
      'another build',
      new BuildRunningError('/srv/dist.building', ownMark()),
      new RegExp(`Prozess ${process.pid}.*dist\\.building`),
    ],
    ['a build just begun', new BuildRunningError('/srv/dist.building', undefined), /Ein anderer Bau schreibt/],
    ['other things', new ForeignOutputError('/srv/dist', ['Diplomarbeit.odt']), /Diplomarbeit\.odt\. Bitte mit --out/],
    ['an error of Astro', new SiteBuildError('Astro says so'), /^Astro says so\nDer Bau ist gescheitert/],
    ['any other error of the system', systemError('EIO', '/srv/x'), /^EIO: whatever\n.*unverändert/],
  ])('explains %s', (_name, error, text) => {
    expect(textOf(error)).toMatch(text);
  });

  it('shows the usage where the content cannot be read', () => {
    expect(() => textOf(systemError('ENOENT', join(PLACES.folder, 'handbook.yaml')))).toThrow(UsageError);
    expect(textOf(systemError('ENOENT', `${PLACES.folder}-other`))).toContain('nicht schreiben');
  });

  it('leaves faults of this software to show their trace', () => {
    expect(buildProblem(new TypeError('x is undefined'), PLACES, messages('de').build)).toBeUndefined();
    expect(
      buildProblem(Object.assign(new Error('x'), { code: 'ERR_X' }), PLACES, messages('de').build),
    ).toBeUndefined();
  });
});
