/** The fields of an example procedure, as YAML. */
const FIELDS = {
  title: 'Rückrufservice',
  status: 'in-force',
  inForceSince: '2026-03-01',
  task: 'information',
  stations: '[erstkontakt]',
  direction: 'from-customer',
  owner: 'leitung',
  rationale: 'Nach der Warteschleife legten die meisten auf. Seit wir zurückrufen, geht kein Anliegen mehr verloren.',
  goal: 'Wer anruft und niemanden erreicht, wird binnen eines Tages zurückgerufen.',
  benefit: 'Sie müssen nicht mehrmals anrufen.',
  contents: '[Anliegen aufnehmen, Rückrufzeit vereinbaren]',
  indicators: '[{ id: frist, title: Rückruf binnen eines Tages, unit: "%", target: ">= 95" }]',
};

/**
 * A complete procedure as a file's text, for examples of rules: title on line 2, then one field a line.
 *
 * @param changes a YAML value replaces that of a field; `null` leaves the field out; further fields follow at the end
 */
export function procedureFile(changes: Readonly<Record<string, string | null>> = {}, body = ''): string {
  const fields = Object.entries({ ...FIELDS, ...changes }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}\n`],
  );
  return `---\n${fields.join('')}---\n${body}`;
}
