export default {
  title: 'Handbuch',
  url: 'https://handbuch.example.org',
  baseUrl: '/',
  i18n: { defaultLocale: 'de', locales: ['de'] },
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore' } },
  presets: [['classic', { docs: { path: 'pages', routeBasePath: '/' }, blog: false, theme: {} }]],
};
