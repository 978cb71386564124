import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { AddressLanguage } from '../handbook/addresses.ts';
import { pictureFolder } from './guides.ts';

/** Astro integration: puts the pictures of the guides beside their pages, in the handbook's language only. */
export function guidePictures(language: AddressLanguage): AstroIntegration {
  const pictures = fileURLToPath(new URL(`../../public/guides/${language}/`, import.meta.url));
  const folder = pictureFolder(language);
  return {
    name: 'belegbar-guide-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await cp(pictures, fileURLToPath(new URL(folder, dir)), { recursive: true });
      },
      'astro:server:setup': ({ server }) => {
        const files = sirv(pictures, { dev: true });
        server.middlewares.use((request, response, next) => {
          const [, name] = request.url?.split(`/${folder}`) ?? [];
          if (name === undefined) return next();
          request.url = `/${name}`;
          return files(request, response, next);
        });
      },
    },
  };
}
