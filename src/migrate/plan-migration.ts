import { rewritableTexts } from '../handbook/rewritable-texts.ts';
import type { ContentSource } from '../handbook/source.ts';
import { readYaml } from '../handbook/yaml-text.ts';
import { CURRENT_FORMAT, FORMAT_CHANGES, type FormatChange } from '../schemas/formats.ts';
import { MigrationError, migrateText } from './migrate-text.ts';

/** A file before and after. */
export interface MigratedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What a migration would do. */
export interface Migration {
  /** The format that the content is in now. */
  readonly from: number;
  /** What later formats changed. */
  readonly changes: readonly FormatChange[];
  /** Only files that change; the settings, which name the format, come last. */
  readonly files: readonly MigratedFile[];
  /** Files that cannot be migrated, with the reason; while there are any, nothing may be written. */
  readonly refused: readonly string[];
}

/** The settings' file. */
const SETTINGS = 'handbook.yaml';

/**
 * Finds out what upgrading content to the present format changes; writes nothing.
 *
 * @returns undefined if there are no settings to say which format the content is in
 */
export async function planMigration(source: ContentSource): Promise<Migration | undefined> {
  const texts = await rewritableTexts(source);
  if (!texts.has(SETTINGS)) return undefined;
  const from = formatOf(texts.get(SETTINGS) ?? '');
  const changes = FORMAT_CHANGES.filter(({ format }) => format > from);
  if (from >= CURRENT_FORMAT) return { from, changes, files: [], refused: [] };

  const files: MigratedFile[] = [];
  const refused: string[] = [];
  for (const [path, before] of texts) {
    try {
      if (before === undefined) throw new MigrationError(`${path}: no UTF-8`);
      const after = migrateText(path, before);
      if (after !== before) files.push({ path, before, after });
    } catch (error) {
      if (!(error instanceof MigrationError)) throw error;
      refused.push(error.message);
    }
  }
  const isLast = ({ path }: MigratedFile) => Number(path === SETTINGS);
  return { from, changes, files: files.sort((a, b) => isLast(a) - isLast(b)), refused };
}

/** The version of the content format that settings name; 1 where they name none. */
function formatOf(settings: string): number {
  const { value } = readYaml(settings, 1);
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  return typeof format === 'number' ? format : 1;
}
