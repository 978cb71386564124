/** Something that a self-report has to describe or to justify, and where the sample's report does. */
export interface ChecklistItem {
  /** Number of the requirement whose chapter must say it. */
  readonly requirement: '11.1' | '11.2' | '11.3' | '11.4';
  readonly asks: string;
  /** What must stand in the chapter: all of these. */
  readonly says: readonly (string | RegExp)[];
}

/** Each of the four requirements of quality area 11 and each thing it asks for, in our own words. */
export const CHECKLIST: readonly ChecklistItem[] = [
  {
    requirement: '11.1',
    asks: 'what is a procedure and what is only behaviour or a medium',
    says: ['Was für uns ein Verfahren ist', 'als Verfahren zählen wir es nicht'],
  },
  { requirement: '11.1', asks: 'why each procedure is used', says: [/Begründung: Viele kommen mit einer Zuweisung/] },
  {
    requirement: '11.1',
    asks: 'with which contents',
    says: ['Inhalte:', 'Was Sie zu uns führt und was sich ändern soll'],
  },
  { requirement: '11.1', asks: 'with which goal', says: [/Ziel: Nach höchstens zehn Tagen Wartezeit/] },
  {
    requirement: '11.1',
    asks: 'with which benefit for customers',
    says: [/Kundennutzen: Sie wissen nach einem einzigen Termin/],
  },
  { requirement: '11.1', asks: 'how it is done', says: ['So läuft das Gespräch', 'Ankommen.'] },
  {
    requirement: '11.1',
    asks: 'at which stations of the customer path it stands',
    says: ['Stationen: Erster Kontakt, Auftragsklärung'],
  },
  {
    requirement: '11.1',
    asks: 'that communication goes both ways',
    says: ['Richtung: in beide Richtungen', 'Richtung: von der Kundschaft zu uns'],
  },
  {
    requirement: '11.1',
    asks: 'which task it serves',
    says: [
      'Aufgabe: Beratung',
      'Aufgabe: Kundengewinnung',
      'Aufgabe: Kundenpflege',
      'Aufgabe: Information',
      'Aufgabe: Betreuung',
    ],
  },
  { requirement: '11.1', asks: 'how information reaches customers', says: ['Wie unsere Informationen ankommen'] },
  {
    requirement: '11.1',
    asks: 'how customers tell what the organisation has to know',
    says: ['Wie wir erfahren, was wir wissen müssen'],
  },
  { requirement: '11.1', asks: 'who answers for it', says: ['Verantwortlich: Leitung Berufliche Integration'] },
  {
    requirement: '11.1',
    asks: 'what is missing',
    says: ['Offene Punkte', 'Beim Verfahren „Teilnehmendenrat“ fehlt der Kundennutzen'],
  },
  {
    requirement: '11.2',
    asks: 'general terms',
    says: ['Allgemeine Vertragsbedingungen Ambulante Betreuung', 'Art: Allgemeine Vertragsbedingungen'],
  },
  {
    requirement: '11.2',
    asks: 'contractual bases',
    says: ['Leistungsvereinbarung Berufliche Integration', 'Art: Vertragliche Grundlage'],
  },
  {
    requirement: '11.2',
    asks: 'legal provisions',
    says: ['Ihre Rechte nach dem Sozialgesetzbuch', 'Art: Rechtsvorschrift', 'SGB IX § 8'],
  },
  {
    requirement: '11.2',
    asks: 'that they are documented in full, in every version',
    says: [
      'Alle Versionen: Allgemeine Vertragsbedingungen Ambulante Betreuung',
      '1. Januar 2023',
      '1. Januar 2025',
      '1. Februar 2027',
    ],
  },
  {
    requirement: '11.2',
    asks: 'that customers can read them before the contract',
    says: ['vor dem Vertragsschluss', 'Wird im Erstgespräch gedruckt mitgegeben'],
  },
  {
    requirement: '11.2',
    asks: 'why the organisation uses terms',
    says: [/Gründe: Transparenz/, 'Rechtssicherheit', 'Vereinheitlichung'],
  },
  { requirement: '11.2', asks: 'the legal basis', says: ['BGB §§ 305–310'] },
  {
    requirement: '11.2',
    asks: 'what changes and what that means',
    says: ['Was sich mit der Version ab 1. Februar 2027 ändert'],
  },
  {
    requirement: '11.3',
    asks: 'that complaints are chances to learn',
    says: ['Was wir aus Beschwerden lernen', 'Vertrauensbeweis'],
  },
  { requirement: '11.3', asks: 'stage 1: stimulation', says: ['1. Anregen: Rückmeldekarten mit Freiumschlag'] },
  {
    requirement: '11.3',
    asks: 'stage 2: acceptance',
    says: ['2. Annehmen: Alle Mitarbeitenden nehmen Rückmeldungen an'],
  },
  { requirement: '11.3', asks: 'stage 3: handling', says: ['3. Bearbeiten: Die Beschwerdestelle sichtet'] },
  { requirement: '11.3', asks: 'stage 4: response', says: ['4. Antworten: Spätestens nach 21 Tagen'] },
  {
    requirement: '11.3',
    asks: 'stage 5: structural improvement',
    says: ['5. Strukturell verbessern: Einmal im Vierteljahr'],
  },
  {
    requirement: '11.3',
    asks: 'stage 6: controlling',
    says: ['6. Wirksamkeit prüfen: Drei Monate nach jeder Maßnahme'],
  },
  {
    requirement: '11.3',
    asks: 'that feedback is collected and evaluated',
    says: ['Rückmeldungen je Jahr', 'fristgerecht beantwortet', '100 % (9 von 9)'],
  },
  {
    requirement: '11.3',
    asks: 'which consequences were drawn',
    says: ['Was aus Beschwerden und Anregungen wurde', '2025-02 Donnerstagnachmittag als zweite feste Terminzeit'],
  },
  {
    requirement: '11.3',
    asks: 'what is not answered yet',
    says: ['Die Rückmeldung vom 8. September 2026 ist nicht beantwortet'],
  },
  {
    requirement: '11.4',
    asks: 'step 1: the goal',
    says: ['Ziel: Zwischen Anmeldung und Erstgespräch liegen höchstens zehn Tage'],
  },
  { requirement: '11.4', asks: 'step 2: the procedure', says: ['Bewertung: Persönliches Erstgespräch'] },
  {
    requirement: '11.4',
    asks: 'step 3: the result',
    says: ['Wartezeit von der Anmeldung bis zum Erstgespräch (Median): 14'],
  },
  {
    requirement: '11.4',
    asks: 'step 4: the assessment against the goal',
    says: [/Bewertung: teilweise erreicht\. Was im Gespräch geschieht/],
  },
  {
    requirement: '11.4',
    asks: 'the conclusion, with its reason',
    says: [/Schlussfolgerung: ändern\. Kürzere Gespräche würden verderben/, /Schlussfolgerung: beibehalten\./],
  },
  {
    requirement: '11.4',
    asks: 'what followed',
    says: ['Stand aller Maßnahmen', 'Seit dem 16. April gibt es Erstgespräche auch am Donnerstagnachmittag'],
  },
  {
    requirement: '11.4',
    asks: 'the measure of it all: mission statement and successful service',
    says: ['Woran wir uns messen', 'Leitbild'],
  },
  { requirement: '11.4', asks: 'what was decided and not done', says: ['2025-04', 'überfällig'] },
];
