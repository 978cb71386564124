import { type AddressLanguage, address, segment } from '../handbook/addresses.ts';

/** Path of the drawing of the customer path as a file, below a site's base. */
export function pathFile(language: AddressLanguage, extension: 'svg' | 'pdf'): string {
  return `${address(language, 'path')}${segment(language, 'path')}.${extension}`;
}

/** Path of the printable feedback card, below the public site's base. */
export function cardFile(language: AddressLanguage): string {
  return `${address(language, 'give-feedback')}${language === 'de' ? 'rueckmeldekarte' : 'feedback-card'}.pdf`;
}
