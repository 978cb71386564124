import starlight from '@astrojs/starlight';
import type { AstroUserConfig } from 'astro';
import type { Settings } from '../schemas/settings.ts';
import { developmentInput } from './development.ts';
import { editorFiles } from './editor-files.ts';
import { guidePictures } from './guide-pictures.ts';
import { type HandbookFrame, handbookFrame, writtenFrame } from './handbook-frame.ts';
import { INPUT_VARIABLE, type PublicSiteInput, siteInput } from './input.ts';
import { inputWritten, PAGES_WRITTEN } from './input-signal.ts';
import { belegbar, type SiteName } from './integration.ts';
import { UNSEARCHED } from './public-search.ts';
import { searchIndex } from './search-index.ts';
import { starlightOptions } from './starlight-options.ts';

/**
 * Astro's configuration of one site.
 *
 * `npm run build` names the site's input and output in the environment, and of the handbook site, which it begins with
 * before the content is checked, a frame that the configuration can be made from. Without an input (Astro started directly,
 * or `npm run dev`) the content is loaded and checked here first, so that nothing unchecked is ever rendered.
 */
export async function siteConfig(): Promise<AstroUserConfig> {
  const frame = writtenFrame();
  if (frame !== undefined) return handbookConfig(frame);
  const site = process.env.BELEGBAR_SITE === 'public' ? 'public' : 'handbook';
  const development = process.env[INPUT_VARIABLE] === undefined ? await developmentInput(site) : undefined;
  const input = siteInput();
  return input.site === 'handbook'
    ? handbookConfig(await handbookFrame(input.files), development?.watch)
    : publicConfig(input, development?.watch);
}

type Watch = ((reload: () => void) => void) | undefined;

function handbookConfig(frame: HandbookFrame, watch?: Watch): AstroUserConfig {
  const { language, sites } = frame.settings;
  return {
    ...common('handbook', sites.handbook),
    integrations: [
      belegbar({ site: 'handbook', language, watch }),
      editorFiles(),
      guidePictures(language),
      starlight(starlightOptions(frame)),
      searchIndex({ beforePages: inputWritten, onPages: () => console.log(PAGES_WRITTEN) }),
    ],
  };
}

function publicConfig(input: PublicSiteInput, watch: Watch): AstroUserConfig {
  const shared = common('public', input.data.site);
  return {
    ...shared,
    // Pages with a script allow nothing inline.
    build: { ...shared.build, inlineStylesheets: 'never' },
    // Away from src/content.config.ts and from any folder `pages`: this site has no collections, only its public data,
    // and all its pages come from the integration.
    srcDir: 'src/layouts/public',
    integrations: [
      belegbar({ site: 'public', language: input.data.language, watch }),
      searchIndex({}, { excludeSelectors: [...UNSEARCHED], forceLanguage: input.data.language }),
    ],
  };
}

function common(site: SiteName, place: Settings['sites']['public']) {
  // Both sites are built at the same time, so neither may use a folder of the other.
  const work = `.belegbar/${process.env.BELEGBAR_RUN ?? 'astro'}/${site}`;
  return {
    ...(place.url && { site: place.url }),
    base: place.base,
    trailingSlash: 'always',
    outDir: process.env.BELEGBAR_OUT ?? `dist/${site}`,
    cacheDir: `${work}/cache`,
    publicDir: `public/${site}`,
    devToolbar: { enabled: false },
    prefetch: false,
    vite: { build: { license: { fileName: 'licences.txt' } } },
    build: { format: 'directory', server: `${work}/server` },
  } satisfies AstroUserConfig;
}
