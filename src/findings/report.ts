import type { Handbook } from '../handbook/index.ts';
import { interfaceLanguageOf } from '../rules/detection/interface-language.ts';
import { allRules } from '../rules/registry.ts';
import type { NamedRule } from '../rules/rule.ts';
import { checkHandbook } from '../rules/run.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { Finding } from './finding.ts';

/** A checked handbook, as reporters need it. */
export interface FindingsReport {
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
  readonly language: 'de' | 'en';
  /** The content folder relative to the repository, with `/`; empty if they are the same. */
  readonly contentPath: string;
  /** How many files were read. */
  readonly fileCount: number;
  readonly rules: readonly NamedRule[];
  /** The text of a file; undefined for one that is missing or no text. */
  text(file: string): string | undefined;
  /** The full address of a rule's page; undefined while nobody has said where the handbook site lies. */
  address(finding: Pick<Finding, 'url'>): string | undefined;
}

/**
 * Checks a handbook and gathers what reporters need.
 *
 * @param contentPath the content folder relative to the repository
 */
export async function reportOn(handbook: Handbook, today: IsoDate, contentPath: string): Promise<FindingsReport> {
  const texts = new Map(handbook.files.map((file) => [file.path, file.digest.text]));
  const { url, base } = handbook.settings.sites.handbook;
  return {
    findings: await checkHandbook(handbook, { today }),
    today,
    language: interfaceLanguageOf(handbook),
    contentPath,
    fileCount: handbook.files.length,
    rules: await allRules(),
    text: (file) => texts.get(file) || undefined,
    address: (finding) => url && new URL(`${base.replace(/\/?$/, '/')}${finding.url}`, url).href,
  };
}

/** A file's path from the top of the repository. */
export function repositoryPath({ contentPath }: Pick<FindingsReport, 'contentPath'>, file: string): string {
  return contentPath === '' ? file : `${contentPath}/${file}`;
}
