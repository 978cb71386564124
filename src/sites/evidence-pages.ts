import type { Entry } from '../handbook/index.ts';
import type { Requirement } from '../schemas/requirement-catalogue.ts';
import { requirementAnchor } from './evidence.ts';
import {
  EVIDENCE_A_PAGE,
  EVIDENCE_HERE,
  type EvidenceItem,
  evidenceAddress,
  evidenceItems,
  newestFirst,
} from './evidence-items.ts';
import type { HandbookSite } from './handbook-site.ts';
import { inPages } from './in-pages.ts';
import { valueLabel } from './labels.ts';
import { stateOf } from './requirement-states.ts';

/** One page of the evidence of a kind. */
export interface EvidencePage {
  readonly catalogue: Entry<'catalogue'>;
  readonly requirement: Requirement;
  /** Its part of the address. */
  readonly name: string;
  readonly kind: string;
  /** From 1. */
  readonly number: number;
  readonly items: readonly EvidenceItem[];
  /** Addresses of all pages of this evidence. */
  readonly addresses: readonly string[];
}

/** The pages of all evidence that is too much for the page of its catalogue. */
export function evidencePages(site: HandbookSite): EvidencePage[] {
  return [...site.handbook.catalogues.values()].flatMap((catalogue) =>
    catalogue.data.requirements.flatMap((requirement) =>
      stateOf(site, requirement).evidence.flatMap((evidence, index) => {
        const all = evidenceItems(site, evidence);
        if (all.length <= EVIDENCE_HERE) return [];
        const pages = inPages(newestFirst(all), EVIDENCE_A_PAGE);
        const addresses = pages.map((_, at) => evidenceAddress(site, catalogue.id, requirement, index, at + 1));
        const name = `${requirementAnchor(requirement)}-${index + 1}`;
        const kind = valueLabel(site.language, 'catalogue', ['requirements', 'evidence', 'kind'], evidence.query.kind);
        return pages.map((items, at) => ({ catalogue, requirement, name, kind, number: at + 1, items, addresses }));
      }),
    ),
  );
}
