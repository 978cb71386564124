import type { TestProject } from 'vitest/node';
import setupBrowser from './browser.ts';
import { runScript, TODAY, temporaryFolder } from './builds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with both sites of the sample handbook. */
    sampleSites: string;
  }
}

/** Vitest global set-up of the end-to-end tests: the browser, and the sample handbook built once for all. */
export default async function setup(project: TestProject): Promise<void> {
  await setupBrowser();
  const out = `${temporaryFolder('sample')}/dist`;
  const { code, stdout, stderr } = await runScript('build', ['--out', out, '--date', TODAY]);
  if (code !== 0) throw new Error(`The sample handbook does not build:\n${stdout}\n${stderr}`);
  project.provide('sampleSites', out);
}
