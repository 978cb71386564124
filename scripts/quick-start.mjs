// Loaded before a command (`node --import`): what every command would otherwise spend on being loaded.
import { enableCompileCache, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptResolutions } from './kept-resolutions.mjs';

const cache = process.env.BELEGBAR_CACHE ?? fileURLToPath(new URL('../node_modules/.cache/belegbar/', import.meta.url));

// Compiled code is kept from run to run, which halves the time to start. On a build server every run is the first:
// there it would only cost the time to write.
const keeps = !process.env.CI;
if (keeps) enableCompileCache(join(cache, 'code'));
const resolutions = keeps ? keptResolutions(join(cache, 'resolved.json')) : undefined;

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL, conditions } = context;
    if (parentURL === undefined || !parentURL.startsWith('file:')) return next(specifier, context);
    // Our own files name each other exactly. Node would look every one of them up on the disk several times.
    if (specifier.startsWith('.') && specifier.endsWith('.ts') && !parentURL.includes('/node_modules/')) {
      return { url: new URL(specifier, parentURL).href, format: 'module-typescript', shortCircuit: true };
    }
    if (resolutions === undefined || specifier.startsWith('node:') || !conditions.includes('import')) {
      return next(specifier, context);
    }
    const kept = resolutions.get(specifier, parentURL);
    if (kept !== undefined) return { ...kept, shortCircuit: true };
    const found = next(specifier, context);
    resolutions.add(specifier, parentURL, found);
    return found;
  },
});
