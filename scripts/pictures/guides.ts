import { appendFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { GUIDE_PICTURES } from '../../src/messages/guide.ts';
import { type SiteServer, serveSite } from '../../src/publish/serve.ts';
import { PROJECT, runScript, TODAY, temporaryFolder } from '../../tests/setup/builds.ts';
import { commit, git } from '../../tests/setup/project-clone.ts';
import { SHOTS } from './guide-shots.ts';
import { type Scene, shoot, stageOf } from './stage.ts';

type Language = Scene['language'];

/** The handbooks that the pictures show. */
const SHOWN: Readonly<Record<Language, { readonly content: string; readonly shown: Scene['shown'] }>> = {
  de: {
    content: 'src/content',
    shown: {
      procedure: 'erstgespraech',
      withFindings: 'teilnehmendenrat',
      terms: 'betreuungsvertrag',
      version: '2027-02-01',
      cycle: '2025',
    },
  },
  en: {
    content: 'tests/handbooks/youth-welfare-en',
    shown: {
      procedure: 'referral-meeting',
      withFindings: 'birthday-letter',
      terms: 'placement-agreement',
      version: '2027-02-01',
      cycle: '2025',
    },
  },
};

/** An organisation that has just begun. */
const NEW: Readonly<Record<Language, readonly string[]>> = {
  de: ['--name', 'Nachbarschaftshilfe Köln e. V.', '--services', 'Haushaltshilfe, Fahrdienst'],
  en: ['--name', 'Neighbours in Galway CLG', '--services', 'Home help, Transport'],
};

/** Those without a host get one, so that pages can be edited. */
const REPOSITORY = 'repository: { host: github, url: https://github.com/example/handbook, editor: web }\n';

/** Takes the pictures of the guides in a language, as WebP into `public/guides`. */
export async function guidePictures(browser: Browser, language: Language, only: readonly string[]): Promise<void> {
  const { content, shown } = SHOWN[language];
  // A build wants the folder, even an empty one.
  const out = join(PROJECT, 'public/guides', language);
  await mkdir(out, { recursive: true });
  const folder = temporaryFolder('pictures');
  const copy = join(folder, 'content');
  await cp(join(PROJECT, content), copy, { recursive: true });
  const settings = join(copy, 'handbook.yaml');
  if (!/^repository:/m.test(await readFile(settings, 'utf8'))) await appendFile(settings, REPOSITORY);
  await prepare(copy, shown);
  // With a history of its own, or the pages would say that theirs is unknown.
  Object.assign(process.env, { GIT_AUTHOR_DATE: `${TODAY}T09:00:00Z`, GIT_COMMITTER_DATE: `${TODAY}T09:00:00Z` });
  git(copy, 'init', '--quiet', '--initial-branch', 'main');
  commit(copy, language === 'de' ? 'Stand des Handbuchs' : 'State of the handbook');
  const own = join(folder, 'inhalt');
  await run('init', '--content', own, '--language', language, ...NEW[language], '--yes');
  const [server, newServer] = [await served(copy, join(folder, 'dist')), await served(own, join(folder, 'new'))];
  for (const name of GUIDE_PICTURES) {
    if (only.length > 0 && !only.includes(name)) continue;
    const stage = await stageOf(browser, { language, content: copy, url: server.url, newUrl: newServer.url, shown });
    await SHOTS[name](stage);
    await shoot(stage.page, join(out, `${name}.webp`));
    await stage.page.context().close();
  }
  await Promise.all([server.close(), newServer.close()]);
}

/** What the pictures need and not every handbook has: a gap, and terms that are announced. */
async function prepare(content: string, { withFindings, terms, version }: Scene['shown']): Promise<void> {
  const gap = join(content, `procedures/${withFindings}.mdx`);
  await writeFile(gap, (await readFile(gap, 'utf8')).replace(/^benefit:.*\n(?: .*\n)*/m, ''));
  const folder = join(content, 'terms', terms);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mdx')).sort();
  if (files.some((file) => file.startsWith(version))) return;
  const last = files.at(-1) ?? '';
  const [day = '', ...rest] = last.split('.');
  await writeFile(
    join(folder, [version, ...rest].join('.')),
    (await readFile(join(folder, last), 'utf8')).replaceAll(day, version),
  );
}

async function served(content: string, out: string): Promise<SiteServer> {
  await run('build', '--content', content, '--out', out, '--date', TODAY);
  return serveSite(join(out, 'handbook'), '/', 0);
}

async function run(name: string, ...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runScript(name, args);
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
}
