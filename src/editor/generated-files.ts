import { reportJsonSchema } from '../findings/report-schema.ts';
import { manifestJsonSchema } from '../integrity/manifest.ts';
import { handbookJsonSchemaDocument } from '../report/handbook-json/handbook-schema.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { contentJsonSchema } from './content-json-schema.ts';
import { SCHEMA_FOLDER, schemaFile, snippets, workspaceSettings } from './vscode.ts';

/** The files that `node scripts/schemas.ts` writes: path in the project → text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const kinds = Object.keys(schemas) as ContentKind[];
  const files: [string, object][] = [
    [`${SCHEMA_FOLDER}/findings.schema.json`, reportJsonSchema()],
    [`${SCHEMA_FOLDER}/handbook.schema.json`, handbookJsonSchemaDocument()],
    [`${SCHEMA_FOLDER}/manifest.schema.json`, manifestJsonSchema()],
    ...kinds.map((kind): [string, object] => [`${SCHEMA_FOLDER}/${schemaFile(kind)}`, contentJsonSchema(kind, 'de')]),
    ['.vscode/settings.json', workspaceSettings()],
    ['.vscode/belegbar.code-snippets', snippets()],
  ];
  return new Map(files.map(([path, data]) => [path, `${JSON.stringify(data, null, 2)}\n`]));
}
