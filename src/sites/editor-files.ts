import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { EDITOR_FOLDER, EDITOR_SCRIPT, type EditorBundle, editorBundle, editorVersion } from '../editor/bundle.ts';

/**
 * Astro integration: puts the web editor's scripts beside the handbook site's pages, ready-made, and tells the
 * editor's page where they are (`import.meta.env.EDITOR_SCRIPT`, below the site's base).
 */
export function editorFiles(): AstroIntegration {
  let making: Promise<EditorBundle> | undefined;
  return {
    name: 'belegbar-editor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const script = `${EDITOR_FOLDER}/${editorVersion()}/${EDITOR_SCRIPT}`;
        updateConfig({ vite: { define: { 'import.meta.env.EDITOR_SCRIPT': JSON.stringify(script) } } });
      },
      'astro:build:start': () => {
        // The pages need nothing but the name: the scripts are made while the pages are.
        making = editorBundle();
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const { folder, version } = await (making ?? editorBundle());
        await cp(folder, join(fileURLToPath(dir), EDITOR_FOLDER, version), { recursive: true });
      },
      'astro:server:setup': async ({ server }) => {
        const { folder, version } = await editorBundle();
        const files = sirv(folder, { dev: true });
        const prefix = `${EDITOR_FOLDER}/${version}/`;
        server.middlewares.use((request, response, next) => {
          const at = request.url?.indexOf(prefix) ?? -1;
          if (at < 0) return next();
          request.url = `/${request.url?.slice(at + prefix.length)}`;
          return files(request, response, next);
        });
      },
    },
  };
}
