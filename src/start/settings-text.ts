import type { Answers } from '../ask/question.ts';
import type { Messages } from '../messages/index.ts';
import { CURRENT_FORMAT } from '../schemas/formats.ts';
import type { YamlValue } from '../yaml/scalar-text.ts';
import { fieldLines } from '../yaml/value-text.ts';
import { repositoryHostOf, sitePlace } from './addresses.ts';
import { named } from './names.ts';

/** The settings of a handbook that is begun, each group under a comment that says what it is for. */
export function settingsText(
  words: Messages['init'],
  language: 'de' | 'en',
  contentPath: string,
  answers: Answers,
): string {
  const sites = { handbook: site(answers.handbookUrl), public: site(answers.publicUrl) };
  const { comments } = words;
  const group = (comment: readonly string[], fields: Readonly<Record<string, YamlValue | undefined>>) =>
    `${commented(comment)}${fieldLines(fields)}`;
  return [
    commented(comments.head),
    group(comments.format, { format: CURRENT_FORMAT }),
    fieldLines({ title: words.title(answers.shortName || answers.name || ''), language, languages: [language] }),
    group(comments.organisation, {
      organisation: {
        name: answers.name ?? '',
        shortName: answers.shortName && answers.shortName !== answers.name ? answers.shortName : undefined,
        phone: answers.phone || undefined,
        email: answers.email || undefined,
      },
    }),
    group(comments.services, { services: listed(answers.services) }),
    group(comments.roles, { roles: listed(answers.roles) }),
    group(comments.path, { customerPath: listed(answers.path) }),
    sites.handbook || sites.public
      ? group(comments.sites, { sites })
      : commented([...comments.sites, ...comments.without, ...example(words.exampleSites)]),
    answers.repository
      ? group(comments.repository, {
          repository: { host: repositoryHostOf(answers.repository), url: answers.repository, contentPath },
        })
      : commented([...comments.repository, ...comments.without, ...example(words.exampleRepository(contentPath))]),
  ].join('\n');
}

function listed(answer: string | undefined): YamlValue {
  return named(answer).map(({ id, title }) => ({ id, title }));
}

function site(address: string | undefined): YamlValue | undefined {
  const place = sitePlace(address);
  return place && { url: place.url, base: place.base };
}

function example(fields: Readonly<Record<string, YamlValue>>): string[] {
  return fieldLines(fields).trimEnd().split('\n');
}

function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}\n`).join('');
}
