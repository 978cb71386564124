import { type Handbook, proceduresInForce } from '../handbook/index.ts';
import type { IsoDate } from '../schemas/iso-date.ts';

/** What there is of a handbook that is being begun. */
export interface BegunWith {
  readonly procedures: boolean;
  /** Whether a procedure in force says how complaints are handled. */
  readonly complaints: boolean;
  readonly terms: boolean;
  readonly evaluations: boolean;
}

/** Of what there is something already; asked in every check, so it must cost next to nothing. */
export function begunWith(handbook: Handbook, today: IsoDate): BegunWith {
  const procedures = proceduresInForce(handbook, today);
  return {
    procedures: procedures.length > 0,
    complaints: procedures.some(({ data }) => data.task === 'feedback'),
    terms: handbook.terms.size > 0,
    evaluations: handbook.evaluations.size > 0,
  };
}

/** Whether there is something of everything. */
export function isBegun({ procedures, complaints, terms, evaluations }: BegunWith): boolean {
  return procedures && complaints && terms && evaluations;
}
