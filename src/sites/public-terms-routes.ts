import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { mainText } from './public-addresses.ts';
import { publicSite } from './public-site.ts';
import { leadingVersion } from './public-terms.ts';

/** What a terms page shows. */
interface Shown {
  readonly terms: PublicTerms;
  readonly version: PublicTermsVersion;
  readonly text: PublicTermsText;
}

/** The addresses of all terms pages, with what each shows. */
export function termsRoutes() {
  const { data, today } = publicSite();
  const shown = data.terms.flatMap((terms) =>
    terms.versions.flatMap((version) => version.texts.map((text): Shown => ({ terms, version, text }))),
  );
  const main = shown.filter(({ terms, version, text }) => text === mainText(terms, version));
  return {
    stable: main
      .filter(({ terms, version }) => version === leadingVersion(terms, today))
      .map((props) => ({ params: { document: props.terms.id }, props })),
    versions: main.map((props) => ({
      params: { document: props.terms.id, version: props.version.validFrom },
      props,
    })),
    translations: shown
      .filter((props) => !main.includes(props))
      .map((props) => ({
        params: { document: props.terms.id, version: props.version.validFrom, language: props.text.language },
        props,
      })),
  };
}
