import { appendFile, cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { GUIDE_PICTURES } from '../../src/messages/guide.ts';
import { serveSite } from '../../src/publish/serve.ts';
import { PROJECT, runScript, TODAY, temporaryFolder } from '../../tests/setup/builds.ts';
import { commit, git } from '../../tests/setup/project-clone.ts';
import { SHOTS } from './guide-shots.ts';
import { type Scene, shoot, stageOf } from './stage.ts';

type Language = Scene['language'];

/** The handbooks that the pictures show. */
const SHOWN: Readonly<Record<Language, { readonly content: string; readonly shown: Scene['shown'] }>> = {
  de: { content: 'src/content', shown: { procedure: 'erstgespraech', terms: 'betreuungsvertrag', cycle: '2025' } },
  en: {
    content: 'tests/handbooks/youth-welfare-en',
    shown: { procedure: 'referral-meeting', terms: 'placement-agreement', cycle: '2025' },
  },
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
  // With a history of its own, or the pages would say that theirs is unknown.
  Object.assign(process.env, { GIT_AUTHOR_DATE: `${TODAY}T09:00:00Z`, GIT_COMMITTER_DATE: `${TODAY}T09:00:00Z` });
  git(copy, 'init', '--quiet', '--initial-branch', 'main');
  commit(copy, language === 'de' ? 'Stand des Handbuchs' : 'State of the handbook');
  const built = await runScript('build', ['--content', copy, '--out', join(folder, 'dist'), '--date', TODAY]);
  if (built.code !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  const server = await serveSite(join(folder, 'dist/handbook'), '/', 0);
  for (const name of GUIDE_PICTURES) {
    if (only.length > 0 && !only.includes(name)) continue;
    const stage = await stageOf(browser, { language, content: copy, url: server.url, shown });
    await SHOTS[name](stage);
    await shoot(stage.page, join(out, `${name}.webp`));
    await stage.page.context().close();
  }
  await server.close();
}
