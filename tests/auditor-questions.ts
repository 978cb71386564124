/** A question that an auditor asks, and how the handbook site answers it from its start page. */
export interface AuditorQuestion {
  readonly asks: string;
  /** Words of the links to follow, at most two. */
  readonly clicks: readonly [string | RegExp] | readonly [string | RegExp, string | RegExp];
  /** What then stands on the page: all of these. */
  readonly answers: readonly (string | RegExp)[];
}

/** Ten questions on quality area 11, in our own words, to the sample handbook. */
export const AUDITOR_QUESTIONS: readonly AuditorQuestion[] = [
  {
    asks: 'Why do you use this procedure, with which contents, which goal and which benefit for customers?',
    clicks: ['Wie machen wir das?', 'Persönliches Erstgespräch'],
    answers: [
      'Viele kommen mit einer Zuweisung',
      'Was Sie zu uns führt',
      'Nach höchstens zehn Tagen Wartezeit',
      'nach einem einzigen Termin',
    ],
  },
  {
    asks: 'When did you last judge it, with what result, and what followed?',
    clicks: ['Bewertungen und Schlussfolgerungen', 'Evaluation 2025'],
    answers: [
      '10. Februar 2026',
      'Persönliches Erstgespräch',
      'teilweise erreicht',
      'Donnerstagnachmittag als zweite feste Terminzeit',
    ],
  },
  {
    asks: 'How can customers reach you of their own accord, at each station of their way?',
    clicks: ['Wo stehen wir auf dem Weg?'],
    answers: ['Erste Information', 'Nachbetreuung', 'Rückrufservice'],
  },
  {
    asks: 'Which terms apply, and how do customers get them before they sign?',
    clicks: ['Was gilt im Vertrag?', 'Allgemeine Vertragsbedingungen Ambulante Betreuung'],
    answers: ['vor dem Vertragsschluss', 'mindestens drei Tage vor dem Vertragsgespräch', '1. Januar 2025'],
  },
  {
    asks: 'What changes in your terms, why, and who approved it?',
    clicks: [/^Selbstreport: Qualitätsbereich 11/, 'Allgemeine Vertragsbedingungen Ambulante Betreuung'],
    answers: ['Was sich mit der Version ab 1. Februar 2027 ändert', 'Geschäftsführung, '],
  },
  {
    asks: 'How do you do each of the six stages, from stimulation to controlling?',
    clicks: ['Jemand beschwert sich oder lobt uns'],
    answers: [
      'Rückmeldekarten mit Freiumschlag',
      'am selben Tag in das',
      'an jedem Arbeitstag',
      'Spätestens nach 21 Tagen',
      'Einmal im Vierteljahr',
      'Drei Monate nach jeder Maßnahme',
    ],
  },
  {
    asks: 'Which complaints did you get, and what consequences did you draw?',
    clicks: [/^Selbstreport: Qualitätsbereich 11/, 'Was aus Beschwerden und Anregungen wurde'],
    answers: ['Wartezeit', '2025-02', '100 % (9 von 9)'],
  },
  {
    asks: 'Which measures did you decide, who answers for them, and did they work?',
    clicks: ['Maßnahmen und ihre Wirkung'],
    answers: [
      'Donnerstagnachmittag als zweite feste Terminzeit',
      'Leitung Berufliche Integration',
      'von 14 auf 9 Tage',
    ],
  },
  {
    asks: 'What is the evidence for this requirement, how old is it, and who is responsible?',
    clicks: ['Nachweise je Anforderung', /^11\.3 Anregungen und Beschwerden ausgewertet/],
    answers: ['Anregungen und Beschwerden', 'Beschwerdestelle', 'zuletzt eingegangen am 12. November 2026'],
  },
  {
    asks: 'What is still open, and where do you allow yourselves an exception?',
    clicks: ['Offene Befunde und Ausnahmen'],
    answers: ['Teilnehmendenrat', 'fehlt der Kundennutzen', /Ausnahme/],
  },
];
