import type { APIRoute } from 'astro';
import type { TermsDocumentModel, TermsVersionModel } from '../../../../../handbook/index.ts';
import { handbookSite } from '../../../../../sites/handbook-site.ts';
import { termsNotice, versionsToTell } from '../../../../../sites/terms-notice.ts';

export async function getStaticPaths() {
  return versionsToTell(await handbookSite()).map(({ model, version }) => ({
    params: { document: model.id, version: version.validFrom },
    props: { model, version },
  }));
}

interface Props {
  readonly model: TermsDocumentModel;
  readonly version: TermsVersionModel;
}

/** The message that tells customers of a new version, as a text file. */
export const GET: APIRoute<Props> = async ({ props: { model, version } }) =>
  new Response(termsNotice(await handbookSite(), model, version), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
