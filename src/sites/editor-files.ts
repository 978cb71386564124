import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { EDITOR_FOLDER, EDITOR_SCRIPT, editorBundle } from '../editor/bundle.ts';

/**
 * Astro integration: puts the web editor's scripts beside the handbook site's pages, ready-made, and tells the
 * editor's page where they are (`import.meta.env.EDITOR_SCRIPT`, below the site's base).
 */
export function editorFiles(): AstroIntegration {
  return {
    name: 'belegbar-editor',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const { version } = await editorBundle();
        const script = `${EDITOR_FOLDER}/${version}/${EDITOR_SCRIPT}`;
        updateConfig({ vite: { define: { 'import.meta.env.EDITOR_SCRIPT': JSON.stringify(script) } } });
      },
      'astro:build:done': async ({ dir }) => {
        const { folder, version } = await editorBundle();
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
