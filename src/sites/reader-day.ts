import { type Home, jurisdictionOf } from '../rules/detection/law.ts';

/** Where German and Austrian law counts its days. */
const HOME_ZONE = 'Europe/Berlin';

/**
 * The current day as a JavaScript expression, for scripts in pages: `YYYY-MM-DD` by the reader's clock, but counted
 * where the organisation is. Whoever reads the terms in New York on the evening before is bound by a day that has
 * already begun in Berlin. Where we do not know the organisation's time zone, the reader's own is the best guess.
 *
 * @see https://tc39.es/ecma402/#sec-intl.datetimeformat.prototype.formattoparts no locale writes dates this way everywhere
 */
export function readerDay(home: Home): string {
  const zone = jurisdictionOf(home) === 'other' ? '' : `timeZone:'${HOME_ZONE}',`;
  return [
    '(()=>{const part={};',
    `for(const{type,value}of new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn',{${zone}`,
    "year:'numeric',month:'2-digit',day:'2-digit'}).formatToParts(new Date()))part[type]=value;",
    "return[part.year,part.month,part.day].join('-')})()",
  ].join('');
}
