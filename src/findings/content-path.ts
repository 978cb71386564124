import { relative, sep } from 'node:path';
import { GitError, git } from '../handbook/git.ts';

/**
 * The content folder as code hosts name it: relative to the top of its repository, or, outside of any,
 * to the folder one stands in.
 */
export async function contentPath(folder: string): Promise<string> {
  try {
    const prefix = (await git(folder, ['rev-parse', '--show-prefix'])).toString();
    return prefix.replace(/\r?\n$/, '').replace(/\/$/, '');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return relative(process.cwd(), folder).split(sep).join('/');
  }
}
