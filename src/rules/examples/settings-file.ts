/**
 * A `handbook.yaml` for examples of rules: format, organisation, roles and services on lines 1 to 4, the customer path
 * from line 6 on, one station a line.
 *
 * @param stations titles by id
 */
export function settingsWithPath(stations: Readonly<Record<string, string>>): string {
  const path = Object.entries(stations).map(([id, title]) => `  - { id: ${id}, title: ${title} }\n`);
  return `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath:
${path.join('')}`;
}
