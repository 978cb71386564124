// Loaded before a command (`node --import`): what every command would otherwise spend on being loaded.
import { enableCompileCache, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = process.env.BELEGBAR_CACHE ?? fileURLToPath(new URL('../node_modules/.cache/belegbar/', import.meta.url));

// Compiled code is kept from run to run, which halves the time to start. On a build server every run is the first:
// there it would only cost the time to write.
if (!process.env.CI) enableCompileCache(join(cache, 'code'));

// Our own files name each other exactly. Node would look every one of them up on the disk several times.
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context;
    if (!specifier.startsWith('.') || !specifier.endsWith('.ts') || !isOurs(parentURL)) return next(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module-typescript', shortCircuit: true };
  },
});

function isOurs(url) {
  return url?.startsWith('file:') && !url.includes('/node_modules/');
}
