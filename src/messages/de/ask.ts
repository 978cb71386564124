/** Words of all commands that ask. */
export const ask = {
  required: (label: string, allowed: readonly string[]) =>
    `„${label}“ wird gebraucht.${allowed.length === 0 ? '' : ` Möglich: ${allowed.join(', ')}.`}`,
  noDate: (found: string) => `„${found}“ ist kein Datum; erwartet wird zum Beispiel 14.03.2026 oder 2026-03-14.`,
  noChoice: (found: string, allowed: readonly string[], near: string | undefined) =>
    `„${found}“ gibt es nicht.${near === undefined ? '' : ` Ist „${near}“ gemeint?`} Möglich: ${allowed.join(', ') || 'nichts'}.`,
  later: 'später beantworten',
  none: 'keine Angabe',
  severalKeys: 'Leertaste wählt aus, Eingabetaste bestätigt',
};
