import type { Handbook } from '../handbook/index.ts';
import { interfaceLanguageOf } from '../rules/detection/interface-language.ts';
import { counted, type Finding } from '../rules/finding.ts';
import { allRules } from '../rules/registry.ts';
import type { NamedRule } from '../rules/rule.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { SinceReport } from './since.ts';

/** A checked handbook, as reporters need it. */
export interface FindingsReport {
  /** All findings of the content as it is. */
  readonly findings: readonly Finding[];
  /** How it compares with an earlier state, if that was asked for. */
  readonly since: SinceReport | undefined;
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

/** What a report is made from. */
export interface ReportParts extends Pick<FindingsReport, 'findings' | 'today' | 'contentPath'> {
  readonly handbook: Handbook;
  readonly since?: SinceReport | undefined;
}

/** Gathers what reporters need of a checked handbook. */
export async function reportOn({ handbook, since, ...parts }: ReportParts): Promise<FindingsReport> {
  const digests = new Map(handbook.files.map((file) => [file.path, file.digest]));
  const { url, base } = handbook.settings.sites.handbook;
  return {
    ...parts,
    since,
    language: interfaceLanguageOf(handbook),
    fileCount: handbook.files.length,
    rules: await allRules(),
    text: (file) => digests.get(file)?.text || undefined,
    address: (finding) => url && new URL(`${base.replace(/\/?$/, '/')}${finding.url}`, url).href,
  };
}

/** Findings to show in full: all that count, or, against an earlier state, the new ones, then errors that were there. */
export function shownFindings(report: FindingsReport): readonly Finding[] {
  return [...ownFindings(report), ...oldErrors(report)];
}

/** Findings that the reader is to deal with: all that count, or, against an earlier state, the new ones. */
export function ownFindings({ findings, since }: FindingsReport): readonly Finding[] {
  return since === undefined ? counted(findings) : since.findings.new;
}

/** Errors that an earlier state had, too: they must go before anything is published. */
export function oldErrors({ since }: FindingsReport): readonly Finding[] {
  return since?.findings.unchanged.filter(({ severity }) => severity === 'error') ?? [];
}

/** A file's path from the top of the repository. */
export function repositoryPath({ contentPath }: Pick<FindingsReport, 'contentPath'>, file: string): string {
  return contentPath === '' ? file : `${contentPath}/${file}`;
}
