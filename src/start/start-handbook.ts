import type { Question } from '../ask/question.ts';
import type { Messages } from '../messages/index.ts';
import type { NewFiles, Scaffold } from '../scaffold/scaffold.ts';
import { webAddress } from './addresses.ts';
import { namesProblem, shortNameOf } from './names.ts';
import { settingsText } from './settings-text.ts';
import { startPages } from './start-pages.ts';

/** What a handbook is begun with, beside the answers. */
export interface Start {
  readonly language: 'de' | 'en';
  /** Text of a requirement catalogue. */
  readonly catalogue: string;
  /** The content folder as hosts of repositories name it: `inhalt`. */
  readonly contentPath: string;
}

/** Questions that `npm run init` asks; each is an option, too. */
export const START_OPTIONS = [
  'name',
  'shortName',
  'services',
  'roles',
  'path',
  'email',
  'phone',
  'handbookUrl',
  'publicUrl',
  'repository',
] as const;

/**
 * A handbook that an organisation begins with: its settings, a requirement catalogue, and the pages that every handbook
 * needs, with placeholders where only the organisation knows what to write. Nothing of the sample.
 *
 * @param words in the language of the handbook
 */
export function startHandbook(words: Messages['init'], { language, catalogue, contentPath }: Start): Scaffold {
  return {
    usage: '',
    options: START_OPTIONS,

    questions(_context, answers) {
      const ask = (name: (typeof START_OPTIONS)[number], changes: Partial<Question> = {}): Question => ({
        name,
        label: words.questions[name],
        kind: 'text',
        ...changes,
      });
      const names = (initial: string, hint: string): Partial<Question> => ({
        hint,
        initial,
        required: true,
        problem: (found) => namesWords(words, found),
      });
      const address: Partial<Question> = {
        problem: (found) => (webAddress(found) ? undefined : words.noAddress(found)),
      };
      return [
        ask('name', { required: true }),
        ask('shortName', { initial: shortNameOf(answers.name ?? ''), quiet: true }),
        ask('services', names(words.presets.services, words.several)),
        ask('roles', names(words.presets.roles, `${words.rolesHint} ${words.several}`)),
        ask('path', names(words.presets.path, `${words.pathHint} ${words.several}`)),
        ask('email'),
        ask('phone'),
        ask('handbookUrl', address),
        ask('publicUrl', address),
        ask('repository', address),
      ];
    },

    write(_context, answers): NewFiles {
      return [
        { path: 'handbook.yaml', text: settingsText(words, language, contentPath, answers) },
        { path: 'requirements/qb-11.yaml', text: catalogue },
        ...startPages(words.pages),
      ];
    },

    next: () => [],
  };
}

function namesWords(words: Messages['init'], found: string): string | undefined {
  const problem = namesProblem(found);
  if (problem === undefined) return undefined;
  return 'twice' in problem ? words.twice(problem.twice) : words.noName(problem.nameless);
}
