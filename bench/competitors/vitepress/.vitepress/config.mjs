import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Handbuch',
  lang: 'de',
  srcDir: 'pages',
  outDir: './out',
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
});
