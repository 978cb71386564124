import type { ReferenceTarget } from '../../schemas/field.ts';

interface TargetWords {
  /** The thing as the object of a sentence, and the pronoun that refers to it. */
  readonly de: { readonly thing: string; readonly which: string; readonly where: string };
  readonly en: { readonly thing: string; readonly where: string };
}

/** What a reference leads to, and where such things are kept. */
export const TARGET_WORDS: Readonly<Record<Exclude<ReferenceTarget, 'rule'>, TargetWords>> = {
  role: {
    de: { thing: 'die Rolle', which: 'die', where: 'in handbook.yaml (roles)' },
    en: { thing: 'role', where: 'in handbook.yaml (roles)' },
  },
  station: {
    de: { thing: 'die Station', which: 'die', where: 'in handbook.yaml (customerPath)' },
    en: { thing: 'station', where: 'in handbook.yaml (customerPath)' },
  },
  service: {
    de: { thing: 'die Leistung', which: 'die', where: 'in handbook.yaml (services)' },
    en: { thing: 'service', where: 'in handbook.yaml (services)' },
  },
  procedure: {
    de: { thing: 'das Verfahren', which: 'das', where: 'im Ordner procedures' },
    en: { thing: 'procedure', where: 'in the folder procedures' },
  },
  terms: {
    de: { thing: 'das Dokument', which: 'das', where: 'im Ordner terms' },
    en: { thing: 'terms document', where: 'in the folder terms' },
  },
  evaluation: {
    de: { thing: 'den Zyklus', which: 'den', where: 'im Ordner evaluations' },
    en: { thing: 'cycle', where: 'in the folder evaluations' },
  },
  measure: {
    de: { thing: 'die Maßnahme', which: 'die', where: 'in den Evaluationen (measures)' },
    en: { thing: 'measure', where: 'in any evaluation (measures)' },
  },
  indicator: {
    de: { thing: 'die Kennzahl', which: 'die', where: 'bei diesem Verfahren (indicators)' },
    en: { thing: 'indicator', where: 'in this procedure (indicators)' },
  },
  requirement: {
    de: { thing: 'die Anforderung', which: 'die', where: 'im Ordner requirements (Katalog/Nummer)' },
    en: { thing: 'requirement', where: 'in the folder requirements (catalogue/number)' },
  },
  page: {
    de: { thing: 'die Seite', which: 'die', where: 'im Inhaltsordner' },
    en: { thing: 'page', where: 'in the content folder' },
  },
};
