import { address } from '../handbook/addresses.ts';
import { numberedClauses } from '../handbook/clauses.ts';
import { documentTitle, type Handbook, versionInForce } from '../handbook/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { ClauseEntry } from '../search/vocabulary.ts';
import type { VocabularySource } from './search-vocabulary.ts';
import { synonymGroups } from './synonym-groups.ts';

/** What the search of the handbook site knows of a handbook. */
export function handbookVocabulary(handbook: Handbook, today: IsoDate): VocabularySource {
  const pages = [...handbook.pages.values()].map(({ data }) => data);
  return {
    language: handbook.settings.language,
    synonyms: synonymGroups(
      pages.flatMap((page) => page.entries),
      [
        ...[...handbook.procedures.values()].map(({ data }) => data),
        ...[...handbook.terms.values()].map((model) => ({
          title: documentTitle(model),
          keywords: model.document?.data.keywords ?? [],
        })),
        ...pages,
      ],
    ),
    clauses: clausesOf(handbook, today),
  };
}

/** The clauses of each terms document as they are in force; of an announced first version, those to come. */
function clausesOf({ terms, settings }: Handbook, today: IsoDate): ClauseEntry[] {
  return [...terms.values()].flatMap((model) => {
    const version = versionInForce(model, today) ?? model.versions.at(-1);
    if (version === undefined) return [];
    const page = address(settings.language, 'terms', model.id, version.validFrom);
    return numberedClauses(version.binding.prose).map(({ number, label, title, slug }) => ({
      number,
      title: `${label} ${title}`.trim(),
      document: documentTitle(model),
      url: `${page}#${slug}`,
    }));
  });
}
