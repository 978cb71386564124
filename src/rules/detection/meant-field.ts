import type { LoadedFile } from '../../handbook/index.ts';
import type { FieldProblem } from '../../handbook/validate.ts';
import type { DataPath } from '../../prose/place.ts';
import { fieldDocs } from '../../schemas/field.ts';
import { schemas } from '../../schemas/index.ts';
import { schemaAt } from '../../schemas/schema-at.ts';
import { closest } from './similar.ts';

/**
 * The field that an unknown name probably stands for: a slip of the keyboard, or the German or English name
 * that people see ("Begründung" for `rationale`).
 *
 * @returns its key; undefined if none is near
 */
export function meantField(file: LoadedFile, problem: FieldProblem): string | undefined {
  const parent = problem.path.slice(0, -1);
  const keys = new Map<string, string>();
  for (const key of problem.allowed) {
    keys.set(key, key);
    for (const label of labelsOf(file, [...parent, key])) if (!keys.has(label)) keys.set(label, key);
  }
  return keys.get(closest(String(problem.path.at(-1)), keys.keys()) ?? '');
}

/** Whether a field is missing because its name, or that of a field around it, is misspelt in the file. */
export function isMisspelt(file: LoadedFile, path: DataPath): boolean {
  return file.fieldProblems.some((problem) => {
    if (problem.code !== 'unknown-field') return false;
    const parent = problem.path.slice(0, -1);
    const step = path[parent.length];
    return (
      parent.every((one, index) => one === path[index]) && step !== undefined && meantField(file, problem) === step
    );
  });
}

function labelsOf(file: LoadedFile, path: DataPath): string[] {
  const kind = file.identity?.kind;
  if (kind === undefined || kind === 'asset') return [];
  const schema = schemaAt(schemas[kind], path);
  const label = schema && fieldDocs.get(schema)?.label;
  return label ? [label.de, label.en] : [];
}
