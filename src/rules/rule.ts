import type { Handbook, LoadedFile } from '../handbook/index.ts';
import type { DataPath, Place } from '../prose/place.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { Finding, Severity } from './finding.ts';

/** What a rule may look at. Today is an input: no rule asks the clock. */
export interface RuleContext {
  readonly handbook: Handbook;
  readonly today: IsoDate;
  /** The state that this one is compared with, where there is one; most rules look at one state alone. */
  readonly base?: Handbook | undefined;
  /** All rules there are, by id. */
  readonly rules: ReadonlyMap<string, NamedRule>;
  /** What the other rules found; empty but for rules that run `last`. */
  readonly findings: readonly Finding[];
}

/** Facts of one finding; the texts word them. */
export type Facts = Readonly<Record<string, string | number>>;

/** What a rule reports: where and what, not in which words. */
export interface Report<F extends Facts> {
  readonly file: LoadedFile;
  /** A path into the YAML (of a missing field: its place is the parent's), or a place in the body. */
  readonly at: DataPath | Place;
  /** Point at the key instead of the value. */
  readonly target?: 'key';
  /** What it is about; stays the same when lines move. */
  readonly subject: string;
  readonly facts: F;
}

/** A rule's words in one language. */
export interface RuleTexts<F extends Facts> {
  /** The rule's name on its page. */
  readonly title: string;
  /** What was found and what was expected, in one sentence. */
  readonly message: (facts: F) => string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** How a good entry looks. */
  readonly example: string;
  /** Where one rule covers many cases: why this one matters, how a good entry looks here. */
  readonly inThisCase?: (facts: F) => { readonly why?: string | undefined; readonly example?: string | undefined };
}

/** A small handbook that shows the rule; laid over a clean minimal one (`null` removes a file). */
export interface RuleExample {
  /** What it shows, in English, as a test's name. */
  readonly name: string;
  readonly files: Readonly<Record<string, string | null>>;
  /** For a rule that compares two states: how some of the files stood before. */
  readonly before?: Readonly<Record<string, string | null>>;
  /** Paths that are symbolic links. */
  readonly links?: readonly string[];
  /** The day of the check; 2026-06-01 if not given. */
  readonly today?: IsoDate;
}

/** An example that breaks the rule. */
export interface BadExample extends RuleExample {
  /** Exactly these findings, of this rule, and no finding of any other rule but those in `also`. */
  readonly expect: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly reason?: string;
  }[];
  /** Rules that this example cannot help breaking too. */
  readonly also?: readonly string[];
}

/** Where a rule belongs on the overview. */
export type RuleArea =
  | 'format'
  | 'safety'
  | 'procedures'
  | 'customer-path'
  | 'evaluation'
  | 'terms'
  | 'feedback'
  | 'prose'
  | 'requirements'
  | 'law';

/** A rule: one file in this folder; the file's name is its id. */
export interface Rule<F extends Facts = Facts> {
  readonly severity: Severity;
  readonly area: RuleArea;
  /** True where the handbook's settings must not weaken the rule: what it guards is safety. */
  readonly locked?: true;
  /** Runs after all others, because it looks at their findings. */
  readonly last?: true;
  readonly texts: { readonly de: RuleTexts<F>; readonly en: RuleTexts<F> };
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly RuleExample[] };
  /** Reports every breach; order does not matter. */
  readonly check: (context: RuleContext) => Iterable<Report<F>>;
}

/** A rule with its id. */
export interface NamedRule extends Rule {
  readonly id: string;
}

/** Declares a rule; binds the facts of its reports to those of its texts. */
export function defineRule<F extends Facts>(rule: Rule<F>): Rule<F> {
  return rule;
}
