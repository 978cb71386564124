import setupBrowser from '../tests/setup/browser.ts';
import { startBrowser } from '../tests/setup/watched-page.ts';
import { bothSites } from './pictures/both-sites.ts';
import { guidePictures } from './pictures/guides.ts';

/**
 * Takes the pictures of the README and of the guides from handbooks built for it: `node scripts/pictures.ts`.
 * Pictures of the guides are named in `src/messages/guide.ts`; `node scripts/pictures.ts form review` takes these only.
 */
await setupBrowser();
const only = process.argv.slice(2);
for (const language of ['de', 'en'] as const) {
  // The browser's own language decides how fields for dates look.
  const locale = language === 'de' ? 'de_DE.UTF-8' : 'en_GB.UTF-8';
  Object.assign(process.env, { LANG: locale, LANGUAGE: locale, LC_ALL: locale });
  const browser = await startBrowser();
  await guidePictures(browser, language, only);
  if (language === 'de' && only.length === 0) await bothSites(browser);
  await browser.close();
}
