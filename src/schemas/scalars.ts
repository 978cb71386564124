import { z } from 'zod';
import { isIsoDate } from './iso-date.ts';

export { type IsoDate, isIsoDate } from './iso-date.ts';

/** An ISO 8601 duration of whole days, weeks, months or years, e.g. `P12M`. */
export type IsoDuration = string;

/** A date of the calendar. Kept as text: no time zone can shift it. */
export const isoDate = () => z.string().refine(isIsoDate, { params: { problem: 'not-a-date' } });

/** A duration such as `P12M`, `P2Y`, `P14D`, `P6W`. */
export const isoDuration = () => z.string().regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, { error: 'not-a-duration' });

/** An id: lower-case letters without umlauts, digits, single hyphens. It becomes part of an address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id that refers to something else. */
export const identifier = () => z.string().regex(ID_PATTERN, { error: 'not-an-identifier' });

/** A requirement of a catalogue: `qb-11/11.1`. */
export const requirementReference = () =>
  z.string().regex(/^[^/\s]+\/[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { error: 'not-a-requirement' });

/** A short text on one line; must not be empty. */
export const line = () => z.string().trim().min(1);

/** A text of any length. Empty is allowed: that it is missing is for a rule to say. */
export const prose = () => z.string();

/** An `https:` or `http:` address. Anything else could run code or leave the site's control. */
export const webAddress = () => z.url({ protocol: /^https?$/, error: 'not-a-web-address' });

/** A BCP 47 language tag; `de-simple` stands for Leichte Sprache. */
export const languageTag = () => z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'not-a-language' });
