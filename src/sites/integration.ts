import type { AstroIntegration } from 'astro';
import { pageRoutes } from './routes.ts';

/** Which of the two sites. */
export type SiteName = 'handbook' | 'public';

/** Options of the integration. */
interface Options {
  readonly site: SiteName;
  readonly language: 'de' | 'en';
  /** Called once in development, with a function that reloads the browser's page. */
  readonly watch?: ((reload: () => void) => void) | undefined;
}

/** Astro integration: gives a site its pages and, in development, reloads them when the content changes. */
export function belegbar({ site, language, watch }: Options): AstroIntegration {
  return {
    name: 'belegbar',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { pattern, entrypoint } of pageRoutes(site, language)) {
          injectRoute({ pattern, entrypoint, prerender: true });
        }
      },
      'astro:server:setup': ({ server }) => {
        watch?.(() => {
          // Astro keeps the list of pages until its own collections change; ours are none.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
