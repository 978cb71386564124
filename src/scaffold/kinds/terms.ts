import { fieldQuestion } from '../../ask/field-question.ts';
import type { Question } from '../../ask/question.ts';
import { fieldLines } from '../../yaml/value-text.ts';
import { idQuestion, listOf } from '../id-question.ts';
import { placeholderFor } from '../placeholder.ts';
import type { Scaffold, ScaffoldContext } from '../scaffold.ts';

/** `terms/<id>/document.yaml` with a first version: a frame of clauses to be filled in. */
export const terms: Scaffold = {
  usage: 'terms [--title "…"] [--kind …] [--services a,b] [--reasons …] [--owner ROLE] [--validFrom DATE]',
  options: ['id', 'title', 'kind', 'services', 'reasons', 'owner', 'bindingLanguage', 'how', 'validFrom'],

  questions(context, answers) {
    const { handbook, words } = context;
    const ask = (field: string, changes: Partial<Question> = {}) =>
      fieldQuestion(context, 'terms-document', field, changes);
    const { services, languages, language } = handbook.settings;
    const only = services.length === 1 ? services[0] : undefined;
    return [
      ask('title', { required: true }),
      idQuestion(context, answers.title, pathOf),
      ask('kind', { initial: 'general-terms' }),
      ...(services.length > 0 ? [ask('services', { ...(only && { initial: only.id }) })] : []),
      ask('reasons', { initial: 'transparency' }),
      ask('owner'),
      ask('bindingLanguage', {
        kind: 'choice',
        choices: (languages.length > 0 ? languages : [language]).map((value) => ({ value, label: value })),
        initial: languages[0] ?? language,
        quiet: languages.length < 2,
      }),
      ask('communication.how', { required: false }),
      fieldQuestion(context, 'terms-version', 'validFrom', { hint: words.terms.validFrom }),
    ];
  },

  write(context, answers) {
    const { words } = context;
    const document = fieldLines({
      title: answers.title ?? '',
      kind: answers.kind,
      services: listOf(answers.services),
      reasons: listOf(answers.reasons),
      communication: [{ when: 'before-contract', how: answers.how || words.terms.how }],
      owner: answers.owner,
      bindingLanguage: answers.bindingLanguage,
    });
    return [
      { path: pathOf(answers.id ?? ''), text: document },
      {
        path: `terms/${answers.id}/${answers.validFrom}.${answers.bindingLanguage}.mdx`,
        text: firstVersion(context, answers.validFrom ?? ''),
      },
    ];
  },

  next: ({ words }) => [words.terms.next, words.check],
};

function pathOf(id: string): string {
  return `terms/${id}/document.yaml`;
}

function firstVersion(context: ScaffoldContext, validFrom: string): string {
  const words = context.words.terms;
  const yaml = fieldLines({
    validFrom,
    appliesTo: 'new-contracts',
    summary: placeholderFor(context, 'terms-version', 'summary'),
  });
  const clauses = words.clauses.map(
    (title, index) =>
      `## § ${index + 1} ${title}\n\n${words.clause}\n\n<PlainLanguage>\n\n${words.plain}\n\n</PlainLanguage>\n`,
  );
  return `---\n${yaml}---\n\n${clauses.join('\n')}`;
}
