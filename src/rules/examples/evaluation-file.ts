type Changes = Readonly<Record<string, string | null>>;

const CYCLE = {
  title: 'Evaluation 2025',
  period: '{ from: 2025-01-01, to: 2025-12-31 }',
  heldOn: '2026-02-10',
  status: 'closed',
  responsible: 'leitung',
};

const ASSESSMENT = {
  procedure: 'sprechstunde',
  goal: 'Wer Rat sucht, erreicht uns innerhalb einer Woche.',
  results: '[{ indicator: besuche, value: 26 }]',
  rating: 'met',
  assessment: 'Die Sprechstunde war in jedem Monat gut besucht, auch im Sommer.',
  conclusion: 'keep',
  reasoning: 'Der Zulauf zeigt, dass der Weg ohne Termin gebraucht wird.',
};

/**
 * An evaluation as a file's text, for examples of rules: title on line 2, one field a line, the first assessment's
 * procedure on line 8, its other fields below it in the order goal, results, rating, assessment, conclusion, reasoning.
 *
 * @param changes a YAML value replaces that of a field; `null` leaves the field out; further fields stand before the assessments
 * @param assessments likewise for each assessment; one good one if not given
 */
export function evaluationFile(changes: Changes = {}, assessments: readonly Changes[] = [{}]): string {
  const items = assessments.map((item) => lines({ ...ASSESSMENT, ...item }, '    ').replace('    ', '  - '));
  return `---\n${lines({ ...CYCLE, ...changes }, '')}assessments:\n${items.join('')}---\n`;
}

function lines(fields: Changes, indent: string): string {
  return Object.entries(fields)
    .flatMap(([key, value]) => (value === null ? [] : [`${indent}${key}: ${value}\n`]))
    .join('');
}
