// Starlight as its own starter sets it up: every page in the sidebar, search by Pagefind.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://handbuch.example.org',
  outDir: 'out',
  integrations: [
    starlight({
      title: 'Handbuch',
      locales: { root: { label: 'Deutsch', lang: 'de' } },
      sidebar: [{ autogenerate: { directory: '.' } }],
    }),
  ],
});
