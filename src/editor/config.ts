import type { CmsConfig, GitHubBackend } from '@sveltia/cms';
import type { Handbook } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { editorBackend } from './backend.ts';
import { entryCollections, joined, settingsFile } from './collections.ts';
import type { FormContext, Option } from './fields.ts';

/** What the editor's configuration is made from. */
export interface EditorOptions {
  readonly handbook: Handbook;
  /** All rules, for exceptions. */
  readonly rules: readonly Option[];
  /** The content folder in the folder of one's own machine, where handbook.yaml names no repository. */
  readonly contentPath?: string | undefined;
  /** Address of the handbook site's start page. */
  readonly home: string;
  /** Address of the picture above the sign-in. */
  readonly logo: string;
}

/** Stands in for a repository where the editor works on a folder of one's own machine only. */
const NO_HOST: GitHubBackend = { name: 'github', repo: 'belegbar/local', auth_methods: ['token'] };

/** The web editor's configuration, made from the schemas and the handbook. */
export function editorConfig({ handbook, rules, contentPath = '.', home, logo }: EditorOptions): CmsConfig {
  const { settings } = handbook;
  const { language, repository } = settings;
  const words = messages(language).editor;
  const content = repository?.contentPath ?? contentPath;
  const context: FormContext = {
    language,
    words,
    options: {
      role: titled(settings.roles),
      station: titled(settings.customerPath),
      service: titled(settings.services),
      rule: rules,
    },
  };
  const host = editorBackend(settings);
  return {
    load_config_file: false,
    backend: { ...(host?.backend ?? NO_HOST), commit_messages: words.commit, skip_ci: false },
    ...(host && { publish_mode: 'editorial_workflow' as const }),
    app_title: settings.title,
    logo: { src: logo },
    ...(home.startsWith('http') && { site_url: home, display_url: home }),
    show_preview_links: false,
    media_folder: joined(content, 'docs/bilder'),
    public_folder: 'bilder',
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60, timezone: 'local' },
    editor: { preview: false },
    // Only terms come in several languages; each document's collection names its own.
    i18n: { structure: 'multiple_files', locales: [language], default_locale: language },
    collections: entryCollections(handbook, content, context),
    singletons: [settingsFile(content, context)],
  };
}

function titled(items: readonly { readonly id: string; readonly title: string }[]): Option[] {
  return items.map(({ id, title }) => ({ value: id, label: title }));
}
