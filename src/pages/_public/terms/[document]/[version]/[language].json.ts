import type { APIRoute, GetStaticPaths } from 'astro';
import { documentsToCompare } from '../../../../../sites/any-two.ts';
import { type PublishedText, publishedText } from '../../../../../sites/compared-text.ts';
import { textNamed } from '../../../../../sites/comparison-texts.ts';
import { publicSite } from '../../../../../sites/public-site.ts';
import { titleOf } from '../../../../../sites/public-terms.ts';

export const getStaticPaths = (() =>
  documentsToCompare(publicSite()).flatMap((terms) =>
    terms.versions.flatMap(({ validFrom, texts }) =>
      texts.flatMap((text) => {
        const compared = textNamed(terms, { validFrom, language: text.language });
        const params = { document: terms.id, version: validFrom, language: text.language };
        return compared ? [{ params, props: { text: publishedText(terms.id, titleOf(terms, text), compared) } }] : [];
      }),
    ),
  )) satisfies GetStaticPaths;

/** One text of a version as data: its clauses and what explains their changes. */
export const GET: APIRoute<{ text: PublishedText }> = ({ props }) => new Response(`${JSON.stringify(props.text)}\n`);
