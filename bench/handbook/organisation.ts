/** The invented organisation that the handbooks belong to. */

/** Roles; each of them owns procedures. */
export const ROLES = [
  { id: 'leitung', title: 'Geschäftsführung' },
  { id: 'qualitaet', title: 'Qualitätsmanagement' },
  { id: 'beschwerdestelle', title: 'Beschwerdestelle' },
  { id: 'beratung', title: 'Leitung Beratung' },
  { id: 'betreuung', title: 'Leitung Betreuung' },
  { id: 'jugend', title: 'Leitung Jugend und Familie' },
  { id: 'verwaltung', title: 'Verwaltung' },
  { id: 'quartier', title: 'Leitung Quartiersarbeit' },
] as const;

/** The customer path; procedures stand at each station. */
export const STATIONS = [
  { id: 'information', title: 'Erste Information' },
  { id: 'erstkontakt', title: 'Erster Kontakt' },
  { id: 'auftrag', title: 'Auftragsklärung' },
  { id: 'vertrag', title: 'Vertrag' },
  { id: 'beratung', title: 'Beratung' },
  { id: 'begleitung', title: 'Begleitung im Alltag' },
  { id: 'abschluss', title: 'Abschluss' },
  { id: 'nachbetreuung', title: 'Nachbetreuung' },
] as const;

/** What the organisation offers. */
export const SERVICES = [
  { id: 'beratung', title: 'Beratung' },
  { id: 'ambulante-betreuung', title: 'Ambulante Betreuung' },
  { id: 'jugendhilfe', title: 'Hilfen für Familien' },
  { id: 'quartiersarbeit', title: 'Quartiersarbeit' },
] as const;

/** The tasks of customer communication. */
export const TASKS = ['feedback', 'advice', 'information', 'support', 'care', 'acquisition'] as const;
