import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { mainText } from './public-addresses.ts';
import { type Comparison, comparisonParts, comparisons } from './public-comparisons.ts';
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

/** The addresses of all comparisons: with the version right before or with another, in the main language or another. */
export function comparisonRoutes() {
  const all = comparisons(publicSite()).map((comparison: Comparison) => ({
    params: comparisonParts(comparison),
    props: { comparison },
  }));
  const main = all.filter(({ params }) => params.language === undefined);
  const translated = all.filter(({ params }) => params.language !== undefined);
  return {
    neighbours: main.filter(({ params }) => params.before === undefined),
    distant: main.filter(({ params }) => params.before !== undefined),
    translatedNeighbours: translated.filter(({ params }) => params.before === undefined),
    translatedDistant: translated.filter(({ params }) => params.before !== undefined),
  };
}
