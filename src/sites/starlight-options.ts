import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { address, type Section } from '../handbook/addresses.ts';
import { type Messages, messages } from '../messages/index.ts';
import type { Settings } from '../schemas/settings.ts';
import { guidesIn } from './guides.ts';
import type { HandbookFrame } from './handbook-frame.ts';
import type { SidebarPage, SidebarPages } from './sidebar-pages.ts';

/** Starlight's configuration of the handbook site. */
export function starlightOptions({ settings, pages }: HandbookFrame): StarlightUserConfig {
  const { language } = settings;
  const component = (name: string) => `./src/components/handbook/${name}.astro`;
  return {
    title: settings.title,
    locales: { root: { label: language === 'de' ? 'Deutsch' : 'English', lang: language } },
    customCss: ['./src/layouts/handbook.css', './src/layouts/charts.css', './src/layouts/path-drawing.css'],
    components: {
      Banner: component('ErrorBanner'),
      Footer: component('PageFooter'),
      Head: component('Head'),
      PageTitle: component('PageTitle'),
      Search: component('Search'),
    },
    // Internal: meant to stand behind the organisation's access control, and no matter for search engines.
    head: [{ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } }],
    expressiveCode: false,
    pagination: false,
    // The index is made by src/sites/search-index.ts; pages are marked for it all the same.
    pagefind: false,
    credits: false,
    disable404Route: true,
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    sidebar: sidebar(settings, pages),
  };
}

/** Few entries that stay the same however large the handbook grows: pages are found through overviews and the search. */
function sidebar({ language }: Settings, pages: SidebarPages): StarlightUserConfig['sidebar'] {
  const words: Messages['handbookSite'] = messages(language).handbookSite;
  const { guides } = messages(language);
  const link = (label: string, section: Section, ...parts: string[]) => ({
    label,
    link: `/${address(language, section, ...parts)}`,
  });
  const page = ({ id, title }: SidebarPage) => link(title, 'pages', id);
  return [
    { label: words.start, link: '/' },
    ...(pages.contributing ? [link(words.contributing, 'pages', pages.contributing.id)] : []),
    {
      label: words.navigation.communication,
      items: [
        link(words.path, 'path'),
        link(words.procedures, 'procedures'),
        link(words.terms, 'terms'),
        link(words.feedback, 'feedback'),
      ],
    },
    {
      label: words.navigation.quality,
      items: [
        link(words.evaluations, 'evaluations'),
        link(words.measures, 'measures'),
        link(words.due, 'due'),
        link(words.requirements, 'requirements'),
        link(messages(language).editions.title, 'editions'),
        link(messages(language).takingNote.title, 'taking-note'),
      ],
    },
    {
      label: words.navigation.more,
      items: [link(words.glossary, 'glossary'), ...pages.shown.map(page), link(words.allPages, 'pages')],
    },
    {
      label: guides.title,
      collapsed: true,
      items: [link(guides.all, 'guides'), ...guidesIn(language).map(({ slug, title }) => link(title, 'guides', slug))],
    },
    {
      label: words.aboutTheCheck,
      collapsed: true,
      items: [link(words.findings, 'findings'), link(words.rules, 'rules'), link(words.format, 'format')],
    },
  ];
}
