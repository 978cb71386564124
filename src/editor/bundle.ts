import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { CACHE_FOLDER } from '../handbook/cache-folder.ts';
import { softwareVersion } from '../handbook/software-version.ts';
import { messages } from '../messages/index.ts';

/** Name of the editor's folder on the handbook site; its scripts lie in a folder of their version below. */
export const EDITOR_FOLDER = '_editor';

/** The file that the editor's page loads, in the folder of the editor's scripts. */
export const EDITOR_SCRIPT = 'start.js';

/** The editor's scripts, ready to be served. */
export interface EditorBundle {
  /** Folder that holds them. */
  readonly folder: string;
  /** Name that changes with every version, so that browsers may keep what they have loaded. */
  readonly version: string;
}

/**
 * Parts of the editor that no form of ours uses: highlighting of code in 300 languages, maps, and the tools that come
 * with them. Left out, the editor is a third of its size.
 */
const UNUSED = /^(?:@shikijs\/(?:langs|themes)|terra-draw|terra-draw-leaflet-adapter|leaflet)(?:\/|$)/;

/** The version of the editor's scripts that this software makes. */
export function editorVersion(): string {
  const software = softwareVersion(['src/editor', 'src/schemas', 'src/handbook']);
  return hash('sha256', software + JSON.stringify(MISSING_IN_GERMAN), 'base64url').slice(0, 16);
}

/**
 * Makes the scripts of the web editor, or takes those that were made before of the same software: the site's own
 * build would bundle two megabytes anew each time.
 */
export async function editorBundle(): Promise<EditorBundle> {
  const version = editorVersion();
  const folder = join(CACHE_FOLDER, `editor-${version}`);
  if (!existsSync(join(folder, EDITOR_SCRIPT))) await bundle(folder);
  return { folder, version };
}

/** An empty module stands in for every part that is not used. */
function leaveOutUnused(): Plugin {
  const empty = '\0left-out';
  return {
    name: 'leave-out-unused',
    enforce: 'pre',
    resolveId: (id) => (UNUSED.test(id) ? empty : null),
    load: (id) => (id === empty ? 'export default {};' : null),
  };
}

/** The editor brings its fonts, and a style sheet that asks a foreign host for the same ones. */
function leaveOutForeignFonts(): Plugin {
  return {
    name: 'leave-out-foreign-fonts',
    transform(code, id) {
      if (!id.includes('@sveltia/cms')) return null;
      return code.replace(/@font-face *\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, '');
    },
  };
}

/** What the editor's own German lacks and people meet: it would stand there in English. */
const MISSING_IN_GERMAN = { sign_in_using_access_token_workflow_note: messages('de').editor.tokenNote };

/** Completes the editor's German; what a later version brings itself, stays. */
function completeGerman(): Plugin {
  return {
    name: 'complete-german',
    enforce: 'pre',
    transform(code, id) {
      if (!/@sveltia\/cms\/locales\/de\.json$/.test(id.replaceAll('\\', '/'))) return null;
      const own: Record<string, unknown> = JSON.parse(code);
      return JSON.stringify({ ...MISSING_IN_GERMAN, ...own });
    },
  };
}

async function bundle(folder: string): Promise<void> {
  const making = `${folder}-${process.pid}`;
  await mkdir(making, { recursive: true });
  await build({
    configFile: false,
    root: dirname(createRequire(import.meta.url).resolve('@sveltia/cms')),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [leaveOutUnused(), leaveOutForeignFonts(), completeGerman()],
    build: {
      outDir: making,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      license: { fileName: 'licences.txt' },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: fileURLToPath(new URL('./client/start.ts', import.meta.url)),
        output: {
          entryFileNames: EDITOR_SCRIPT,
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
  try {
    await rename(making, folder);
  } catch (error) {
    // Another build was quicker.
    if (!existsSync(join(folder, EDITOR_SCRIPT))) throw error;
    await rm(making, { recursive: true, force: true });
  }
}
