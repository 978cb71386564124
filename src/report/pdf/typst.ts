import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { isAboutSigns, missingSigns, withoutJoinedPictures, withoutSigns, withPlainLetters } from './displayable.ts';

/**
 * The fonts of all PDFs, shipped with the software (SIL Open Font License): a text face made for legibility,
 * and one for Arabic script. System fonts are never used, so that a PDF is the same on every machine.
 */
const FONT_FILES = [
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
];

/** A document that Typst could not set, in Typst's words. */
export class TypstError extends Error {
  override name = 'TypstError';
}

let compiler: NodeCompiler | undefined;

/**
 * Sets a document as tagged PDF, made to PDF/UA-1 (ISO 14289-1). The same input gives the same bytes.
 *
 * The template reads its data with `json(bytes(sys.inputs.data))`: content reaches Typst as data, never as markup.
 *
 * Signs that the fonts lack are replaced, and `replaced` is set in the data, so that a template can say so.
 *
 * @param template name of a template in this folder
 * @param data what the document says; plain data
 * @throws {TypstError} for errors and for warnings too (an unknown font is only a warning to Typst)
 */
export function typstPdf(template: string, data: object): Uint8Array {
  // Half a sign, as an escape in YAML can make one, is no JSON to the typesetter.
  const given = JSON.stringify(data, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
  let text = withoutJoinedPictures(given);
  if (text !== given) text = JSON.stringify({ ...JSON.parse(text), replaced: true });
  for (let round = 0; ; round++) {
    try {
      return setDocument(template, text);
    } catch (error) {
      if (!(error instanceof TypstError) || round >= MOST_ROUNDS) throw error;
      const better = withoutSigns(text, missingSigns(error.message));
      const next = better === text && isAboutSigns(error.message) ? withPlainLetters(text) : better;
      if (next === text) throw error;
      text = JSON.stringify({ ...JSON.parse(next), replaced: true });
    }
  }
}

/** Each round replaces all signs that the typesetter names; text inside pictures is told of later than the rest. */
const MOST_ROUNDS = 60;

function setDocument(template: string, data: string): Uint8Array {
  compiler ??= createCompiler();
  const result = compiler.compile({ mainFilePath: join(FOLDER, template), inputs: { data } });
  const document = result.result;
  const problem = result.takeDiagnostics();
  if (document === null || document === undefined || problem !== null) {
    throw new TypstError(problem ? describe(compiler.fetchDiagnostics(problem)) : `${template} cannot be set`);
  }
  return pdfOf(compiler, document);
}

function pdfOf(by: NodeCompiler, document: Parameters<NodeCompiler['pdf']>[0]): Uint8Array {
  try {
    return new Uint8Array(by.pdf(document, { pdfStandard: 'ua-1' }));
  } catch (error) {
    throw new TypstError(error instanceof Error ? error.message : String(error));
  }
}

/** A hash over the templates and the typesetter's version: the same hash and data give the same PDF. */
export async function templateVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.typ')).sort()) {
    hash.update(await readFile(join(FOLDER, name)));
  }
  for (const file of ['@myriaddreamin/typst-ts-node-compiler/package.json', ...FONT_FILES.map(packageOf)]) {
    const { version } = require(file) as { version: string };
    hash.update(version);
  }
  return hash.digest('hex');
}

const require = createRequire(import.meta.url);

function packageOf(file: string): string {
  return `${file.split('/').slice(0, 2).join('/')}/package.json`;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

function createCompiler(): NodeCompiler {
  const fontBlobs = FONT_FILES.map((file) => {
    const folder = dirname(require.resolve(packageOf(file)));
    return readFileSync(join(folder, ...file.split('/').slice(2)));
  });
  return NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs }] });
}

function describe(diagnostics: readonly unknown[]): string {
  return diagnostics.map((diagnostic) => JSON.stringify(diagnostic)).join('\n');
}
