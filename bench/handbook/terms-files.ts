import { daysAfter, yearOf } from './days.ts';
import { type ContentFile, mdx, wrapped, yaml } from './files.ts';
import { CLAUSE_CHANGE, CLAUSE_IN_PLAIN_WORDS, CLAUSES, TERMS_SUMMARY } from './german/patterns.ts';
import { fill, sentence, sentences } from './german/write.ts';
import { SERVICES } from './organisation.ts';
import type { Plan } from './plan.ts';
import { type Random, random } from './random.ts';

/** Clauses changed from one version to the next. */
const CHANGED = 3;

/** Draws until a clause reads differently; a clause of fixed words never will. */
const ATTEMPTS = 20;

/** Writes one terms document with all its versions, oldest first. */
export function termsFiles(plan: Plan, number: number): ContentFile[] {
  const service = SERVICES[number % SERVICES.length] ?? SERVICES[0];
  const id = `bedingungen-${service.id}-${number + 1}`;
  const chance = random(`${plan.options.seed}/terms/${id}`);
  const title = `Allgemeine Bedingungen ${service.title}, Bereich ${number + 1}`;
  const files: ContentFile[] = [[`terms/${id}/document.yaml`, yaml(documentData(plan, title, service.id, chance))]];
  let clauses = CLAUSES.map(({ paragraphs }) => paragraphs.map((pattern) => fill(pattern, chance)));
  const last = yearOf(plan.options.today);
  for (let age = plan.options.versions - 1; age >= 0; age--) {
    const first = age === plan.options.versions - 1;
    const before = clauses;
    if (!first) clauses = revised(before, chance);
    const changed = first ? [] : clauses.flatMap((texts, at) => (texts === before[at] ? [] : [at]));
    const validFrom = `${last - age}-01-01`;
    files.push([`terms/${id}/${validFrom}.de.mdx`, versionText(plan, validFrom, changed, clauses, chance)]);
  }
  return files;
}

function documentData(plan: Plan, title: string, service: string, chance: Random): object {
  const [first, second] = chance.sample(plan.inForce, 2);
  return {
    title,
    kind: 'general-terms',
    services: [service],
    reasons: ['transparency', 'legal-certainty'],
    legalBasis: [{ title: 'BGB §§ 305–310', url: 'https://www.gesetze-im-internet.de/bgb/__305.html' }],
    communication: [
      {
        when: 'before-contract',
        how: fill('Mit {dem blatt} ausgehändigt und besprochen', chance),
        procedure: first?.id,
      },
      { when: 'on-change', how: 'Brief mit der neuen Version und einer Erklärung', procedure: (second ?? first)?.id },
    ],
    owner: plan.roles[0]?.id,
    bindingLanguage: 'de',
  };
}

/** Some clauses drawn anew; the others stay the same object. */
function revised(clauses: readonly string[][], chance: Random): string[][] {
  const chosen = new Set(chance.sample([...clauses.keys()], CHANGED));
  return clauses.map((texts, at) => {
    if (!chosen.has(at)) return texts;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const drawn = (CLAUSES[at]?.paragraphs ?? []).map((pattern) => fill(pattern, chance));
      if (drawn.join('\n') !== texts.join('\n')) return drawn;
    }
    return texts;
  });
}

function versionText(
  plan: Plan,
  validFrom: string,
  changed: readonly number[],
  clauses: readonly string[][],
  chance: Random,
): string {
  const data = {
    validFrom,
    approved: { by: plan.roles[0]?.id, on: daysAfter(validFrom, -chance.int(60, 80)) },
    announcedOn: daysAfter(validFrom, -chance.int(40, 55)),
    summary: chance.sample(TERMS_SUMMARY, 4).join(' '),
    ...(changed.length > 0 && {
      changes: changed.map((at) => ({
        clause: `§ ${at + 1}`,
        why: sentence(CLAUSE_CHANGE.why, chance),
        meaning: sentence(CLAUSE_CHANGE.meaning, chance),
      })),
    }),
  };
  const blocks = clauses.flatMap((paragraphs, at) => [
    `## § ${at + 1} ${CLAUSES[at]?.heading}`,
    ...paragraphs.map((text, number) => wrapped(`(${number + 1}) ${text}`)),
    `<PlainLanguage>\n\n${sentences(CLAUSE_IN_PLAIN_WORDS, 2, chance)}\n\n</PlainLanguage>`,
  ]);
  return mdx(data, blocks);
}
