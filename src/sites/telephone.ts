/** Address that dials a number (RFC 3966): +49 30 23125 140 → tel:+493023125140. */
export function telephoneLink(number: string): string {
  // "(0)" within an international number is not dialled.
  const dialled = number.trim().replace(/\(0\)/g, '');
  return `tel:${dialled.startsWith('+') ? '+' : ''}${dialled.replace(/\D/g, '')}`;
}
