import type { ReferenceTarget } from '../../schemas/field.ts';

/** What a reference leads to, and where such things are kept. */
export const TARGET_WORDS: Readonly<
  Record<
    Exclude<ReferenceTarget, 'rule'>,
    { readonly de: readonly [thing: string, where: string]; readonly en: readonly [string, string] }
  >
> = {
  role: { de: ['Eine Rolle', 'in handbook.yaml unter roles'], en: ['role', 'in handbook.yaml under roles'] },
  station: {
    de: ['Eine Station', 'in handbook.yaml unter customerPath'],
    en: ['station', 'in handbook.yaml under customerPath'],
  },
  service: {
    de: ['Eine Leistung', 'in handbook.yaml unter services'],
    en: ['service', 'in handbook.yaml under services'],
  },
  procedure: { de: ['Ein Verfahren', 'im Ordner procedures'], en: ['procedure', 'in the folder procedures'] },
  terms: { de: ['Ein Dokument', 'im Ordner terms'], en: ['terms document', 'in the folder terms'] },
  evaluation: { de: ['Einen Zyklus', 'im Ordner evaluations'], en: ['cycle', 'in the folder evaluations'] },
  measure: {
    de: ['Eine Maßnahme', 'in den Bewertungen unter measures'],
    en: ['measure', 'in the assessments under measures'],
  },
  indicator: { de: ['Eine Kennzahl', 'bei diesem Verfahren'], en: ['indicator', 'in this procedure'] },
  page: { de: ['Eine Seite', 'im Inhaltsordner'], en: ['page', 'in the content folder'] },
};
