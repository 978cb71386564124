/** The fields of an example version, as YAML. */
const FIELDS = {
  validFrom: '2026-01-01',
  approved: '{ by: leitung, on: 2025-11-03 }',
  announcedOn: '2025-11-10',
  summary: 'Die Beratung kostet nichts. Sie können jederzeit aufhören.',
};

/** The one clause of an example version; stands on line 8 if no further fields are given. */
const CLAUSE = `## § 1 Gegenstand

(1) Wir beraten Sie kostenlos.

<PlainLanguage>
Die Beratung kostet Sie nichts.
</PlainLanguage>
`;

/**
 * A terms version as a file's text, for examples of rules: `validFrom` on line 2, then approved, announcedOn, summary,
 * one field a line; the body begins two lines below the last.
 *
 * @param changes a YAML value replaces that of a field; `null` leaves the field out; further fields follow at the end
 */
export function termsFile(changes: Readonly<Record<string, string | null>> = {}, body = CLAUSE): string {
  const fields = Object.entries({ ...FIELDS, ...changes }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}\n`],
  );
  return `---\n${fields.join('')}---\n\n${body}`;
}

/** Clauses with an explanation each, as a body: heading and words alternate. */
export function clauses(...parts: readonly [heading: string, words: string][]): string {
  return parts
    .map(([heading, words]) => `## ${heading}\n\n${words}\n\n<PlainLanguage>\nDas heißt: ${words}\n</PlainLanguage>\n`)
    .join('\n');
}

/** The document of the minimal handbook, with further fields. */
export function documentFile(changes: Readonly<Record<string, string | null>> = {}): string {
  const fields = {
    title: 'Bedingungen der Beratung',
    kind: 'general-terms',
    services: '[beratung]',
    communication: '[{ when: before-contract, how: Aushang in der Sprechstunde, procedure: sprechstunde }]',
    owner: 'leitung',
    bindingLanguage: 'de',
    ...changes,
  };
  return Object.entries(fields)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]))
    .join('');
}
