import { address } from '../handbook/addresses.ts';
import { clausesOf } from '../handbook/clauses.ts';
import type { PublicHandbook } from '../handbook/public-handbook.ts';
import { proseFacts } from '../prose/facts.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { ClauseEntry } from '../search/vocabulary.ts';
import { mainText } from '../sites/public-addresses.ts';
import { leadingVersion, titleOf } from '../sites/public-terms.ts';
import type { VocabularySource } from './search-vocabulary.ts';
import { synonymGroups } from './synonym-groups.ts';

/** What the search of the public site knows: nothing but what customers may know. */
export function customersVocabulary(data: PublicHandbook, today: IsoDate): VocabularySource {
  const { language, pages, procedures, terms } = data;
  return {
    language,
    synonyms: synonymGroups(
      pages.flatMap(({ entries }) => entries),
      [...procedures, ...terms, ...pages],
    ),
    clauses: terms.flatMap((document) => clauseEntries(document, data, today)),
  };
}

/** The numbered clauses of the version that the document's own address shows. */
function clauseEntries(terms: PublicHandbook['terms'][number], { language }: PublicHandbook, today: IsoDate) {
  const version = leadingVersion(terms, today);
  const text = version && mainText(terms, version);
  if (text === undefined) return [];
  const page = address(language, 'terms', terms.id);
  return clausesOf(proseFacts(text.body, 1)).flatMap(({ number, label, title, anchor, paragraphs }): ClauseEntry[] => {
    if (number === undefined) return [];
    return [
      {
        number,
        title: `${label} ${title}`.trim(),
        document: titleOf(terms, text),
        url: `${page}#${anchor}`,
        paragraphs: paragraphs.flatMap((paragraph) =>
          paragraph.anchor !== undefined && paragraph.number !== undefined ? [paragraph.number] : [],
        ),
      },
    ];
  });
}
