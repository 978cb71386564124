import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { address, type Section, segment } from '../handbook/addresses.ts';
import { messages } from '../messages/index.ts';
import type { Settings } from '../schemas/settings.ts';
import type { HandbookSiteInput } from './input.ts';

/** Starlight's configuration of the handbook site. */
export function starlightOptions(settings: Settings, input: HandbookSiteInput): StarlightUserConfig {
  const { language } = settings;
  const words = messages(language).handbookSite;
  const link = (label: string, section: Section) => ({ label, link: `/${address(language, section)}` });
  const hasPages = Object.keys(input.files).some((file) => file.startsWith('docs/'));
  return {
    title: `${settings.title} ${settings.organisation.shortName ?? settings.organisation.name}`,
    locales: { root: { label: language === 'de' ? 'Deutsch' : 'English', lang: language } },
    customCss: ['./src/layouts/handbook.css'],
    components: {},
    expressiveCode: false,
    pagination: false,
    credits: false,
    disable404Route: true,
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    sidebar: [
      { label: words.start, link: '/' },
      link(words.procedures, 'procedures'),
      link(words.terms, 'terms'),
      link(words.feedback, 'feedback'),
      link(words.evaluations, 'evaluations'),
      link(words.requirements, 'requirements'),
      ...(hasPages
        ? [{ label: words.pages, items: [{ autogenerate: { directory: segment(language, 'pages') } }] }]
        : []),
      {
        label: words.aboutTheCheck,
        items: [link(words.findings, 'findings'), link(words.rules, 'rules'), link(words.format, 'format')],
      },
    ],
  };
}
