/** Whether a result says anything: "?" and "–" stand for a value that is still to be measured; "nicht erhoben" is a word. */
export function isMeasured(value: string | number): boolean {
  return typeof value === 'number' || /[\p{L}\p{N}]/u.test(value);
}
