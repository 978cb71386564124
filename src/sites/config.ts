import starlight from '@astrojs/starlight';
import type { AstroUserConfig } from 'astro';
import type { Settings } from '../schemas/settings.ts';
import { developmentInput } from './development.ts';
import { editorFiles } from './editor-files.ts';
import { guidePictures } from './guide-pictures.ts';
import { handbookSettings } from './handbook-site.ts';
import { type HandbookSiteInput, INPUT_VARIABLE, type PublicSiteInput, type SiteInput, siteInput } from './input.ts';
import { belegbar } from './integration.ts';
import { searchIndex } from './search-index.ts';
import { starlightOptions } from './starlight-options.ts';

/**
 * Astro's configuration of one site.
 *
 * `npm run build` names the site's input and output in the environment. Without an input (Astro started directly,
 * or `npm run dev`) the content is loaded and checked here first, so that nothing unchecked is ever rendered.
 */
export async function siteConfig(): Promise<AstroUserConfig> {
  const site = process.env.BELEGBAR_SITE === 'public' ? 'public' : 'handbook';
  const development = process.env[INPUT_VARIABLE] === undefined ? await developmentInput(site) : undefined;
  const input = siteInput();
  return input.site === 'handbook'
    ? await handbookConfig(input, development?.watch)
    : publicConfig(input, development?.watch);
}

type Watch = ((reload: () => void) => void) | undefined;

async function handbookConfig(input: HandbookSiteInput, watch: Watch): Promise<AstroUserConfig> {
  const settings = await handbookSettings(input);
  return {
    ...common(input, settings.sites.handbook),
    integrations: [
      belegbar({ input, language: settings.language, watch }),
      editorFiles(),
      guidePictures(settings.language),
      starlight(starlightOptions(settings, input)),
      searchIndex(),
    ],
  };
}

function publicConfig(input: PublicSiteInput, watch: Watch): AstroUserConfig {
  return {
    ...common(input, input.data.site),
    // Away from src/content.config.ts and from any folder `pages`: this site has no collections, only its public data,
    // and all its pages come from the integration.
    srcDir: 'src/layouts/public',
    integrations: [belegbar({ input, language: input.data.language, watch })],
  };
}

function common({ site }: SiteInput, place: Settings['sites']['public']): AstroUserConfig {
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
  };
}
