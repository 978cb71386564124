import { fieldQuestion, referenceChoices } from '../../ask/field-question.ts';
import type { Answers } from '../../ask/question.ts';
import { announcementDue, type Entry, type Handbook, versionInForce } from '../../handbook/index.ts';
import type { TermsVersionModel } from '../../handbook/terms-model.ts';
import { fieldLines } from '../../yaml/value-text.ts';
import type { NewFile, Scaffold, ScaffoldContext } from '../scaffold.ts';

/** `terms/<document>/<valid-from>.<language>.mdx`: the version in force, copied in all its languages to be changed. */
export const version: Scaffold = {
  usage: 'version [DOCUMENT] [--validFrom DATE] [--appliesTo new-contracts|all-contracts]',
  options: ['document', 'validFrom', 'appliesTo'],
  positional: 'document',

  questions(context, answers) {
    const { handbook, today, words } = context;
    const last = lastVersion(handbook, answers.document);
    const choices = (referenceChoices(handbook, 'terms', today) ?? []).filter(
      ({ value }) => lastVersion(handbook, value) !== undefined,
    );
    return [
      {
        name: 'document',
        label: words.kinds.terms,
        hint: choices.length > 0 ? words.version.document : words.version.noneWithVersion,
        kind: 'choice',
        required: true,
        choices,
        ...(choices.length === 1 && choices[0] && { initial: choices[0].value }),
      },
      fieldQuestion(context, 'terms-version', 'validFrom', {
        problem: (day) => (last && day <= last.validFrom ? words.version.after(last.validFrom) : undefined),
      }),
      fieldQuestion(context, 'terms-version', 'appliesTo', {
        initial: last?.binding.data.appliesTo ?? 'new-contracts',
      }),
    ];
  },

  write(context, answers) {
    const source = sourceVersion(context, answers);
    const { binding } = source;
    const translations = [...source.texts].filter(([, entry]) => entry !== binding);
    const bound = [...source.texts].find(([, entry]) => entry === binding)?.[0] ?? context.handbook.settings.language;
    return [
      copied(context, answers, bound, binding, true),
      ...translations.map(([language, entry]) => copied(context, answers, language, entry, false)),
    ];
  },

  next(context, answers) {
    const { handbook, words } = context;
    const document = handbook.terms.get(answers.document ?? '');
    const planned = { ...sourceVersion(context, answers), validFrom: answers.validFrom ?? '' };
    return [...(document ? [words.version.next(announcementDue(handbook, document, planned))] : []), words.check];
  },
};

function lastVersion(handbook: Handbook, document: string | undefined): TermsVersionModel | undefined {
  return handbook.terms.get(document ?? '')?.versions.at(-1);
}

/** The version in force; where none is yet, the last one. */
function sourceVersion({ handbook, today }: ScaffoldContext, { document }: Answers): TermsVersionModel {
  const terms = handbook.terms.get(document ?? '');
  const source = (terms && versionInForce(terms, today)) ?? lastVersion(handbook, document);
  if (source === undefined) throw new Error(`The terms ${document} have no version.`);
  return source;
}

function copied(
  { words }: ScaffoldContext,
  answers: Answers,
  language: string,
  { data, body }: Entry<'terms-version'>,
  binding: boolean,
): NewFile {
  const [clause = '§ 1'] = /§\s*\d+[a-z]?/.exec(body) ?? [];
  // Approval, announcement and reviews were those of the version before.
  const yaml = fieldLines({
    title: data.title,
    validFrom: answers.validFrom,
    appliesTo: answers.appliesTo,
    summary: data.summary,
    changes: [{ clause, why: words.version.why, meaning: words.version.meaning }],
  });
  const guide = binding ? words.version.guide : words.version.translation;
  return {
    path: `terms/${answers.document}/${answers.validFrom}.${language}.mdx`,
    text: `---\n# ${guide}\n${yaml}---\n${body}`,
  };
}
