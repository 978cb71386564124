import { loadHandbook, memorySource } from '../../handbook/index.ts';
import { sealHandbook } from '../../handbook/seal.ts';
import { EditableFile } from './editable-file.ts';
import type { Files } from './mutation.ts';
import { rememberingDigester } from './remembering-digester.ts';

const digest = rememberingDigester();

/** The seals that a handbook gets on a day; one text may be sealed anew. */
export async function sealsOf(files: Files, today: string, reseal?: string): Promise<EditableFile> {
  const handbook = await loadHandbook(memorySource(files), digest);
  const renewal = reseal === undefined ? undefined : { key: reseal, because: 'Tippfehler berichtigt' };
  const { text } = sealHandbook(handbook, today, 'Nicht von Hand ändern.', renewal);
  return new EditableFile('sealed.yaml', text);
}
