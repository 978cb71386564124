import { mkdir, writeFile } from 'node:fs/promises';
import { reportJsonSchema } from '../src/findings/report-schema.ts';
import { handbookJsonSchemaDocument } from '../src/report/handbook-json/handbook-schema.ts';

/** Writes the JSON schemas that the handbook site publishes. A test tells when they are out of date. */
const FOLDER = new URL('../public/handbook/schemas/', import.meta.url);

await mkdir(FOLDER, { recursive: true });
await writeFile(new URL('findings.schema.json', FOLDER), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
await writeFile(new URL('handbook.schema.json', FOLDER), `${JSON.stringify(handbookJsonSchemaDocument(), null, 2)}\n`);
