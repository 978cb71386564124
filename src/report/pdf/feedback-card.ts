import { renderSVG } from 'uqr';
import { address } from '../../handbook/addresses.ts';
import type { PublicHandbook } from '../../handbook/public-handbook.ts';
import { formatDuration } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import { typstPdf } from './typst.ts';

/**
 * Sets the feedback card as PDF, four on a sheet of A4: tagged, with title and language, the address to send it to, the
 * promised time, and a QR code to the page with all ways in. Made from public data alone; the same data give the same bytes.
 */
export function feedbackCardPdf(data: PublicHandbook): Uint8Array {
  const { language, organisation, feedback, deadlines, site } = data;
  const { document, kinds, promise, ...words } = messages(language).feedbackCard;
  const page = `${site.base.replace(/\/$/, '')}/${address(language, 'give-feedback')}`;
  const url = site.url === undefined ? '' : new URL(page, site.url).href;
  const town = [organisation.postalCode, organisation.city].filter(Boolean).join(' ');
  const postal = organisation.street && town ? [organisation.name, feedback.contact, organisation.street, town] : [];
  return typstPdf('feedback-card.typ', {
    document: document(organisation.shortName ?? organisation.name),
    organisation: organisation.name,
    language,
    words,
    kinds: Object.values(kinds),
    promise: promise(formatDuration(language, deadlines.answer)),
    postal: postal.filter((line) => line !== undefined),
    ways: [feedback.phone ?? organisation.phone, feedback.email ?? organisation.email].filter(Boolean).join(' · '),
    address: url,
    qr: url === '' ? '' : renderSVG(url, { border: 1 }),
  });
}
