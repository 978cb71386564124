import type { Handbook } from '../../handbook/index.ts';
import { languageIn } from '../../handbook/settings-language.ts';
import type { Settings } from '../../schemas/settings.ts';

/** The language of findings: what `handbook.yaml` says, even where the rest of it is broken; German otherwise. */
export function interfaceLanguageOf(handbook: Handbook): Settings['language'] {
  if (handbook.settingsEntry !== undefined) return handbook.settings.language;
  const file = handbook.files.find(({ identity }) => identity?.kind === 'settings');
  return languageIn(file?.digest.text ?? '');
}
