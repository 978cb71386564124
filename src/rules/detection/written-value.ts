import type { LoadedFile } from '../../handbook/index.ts';
import type { DataPath } from '../../prose/place.ts';

const SHORT = 60;

/**
 * A value as it stands in the file: `04177`, not the number 4177 that it was read as.
 *
 * @param path into the data as written
 * @returns on one line and shortened
 */
export function writtenValue(file: LoadedFile, path: DataPath): string {
  const { line, column, endLine, endColumn } = file.locateWritten(path);
  const lines = file.digest.text.split(/\r?\n/);
  const text =
    endLine === undefined || endLine === line
      ? lines[line - 1]?.slice(column - 1, endColumn === undefined ? undefined : endColumn - 1)
      : [lines[line - 1]?.slice(column - 1), ...lines.slice(line, endLine)].join(' ');
  const flat = (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return flat.length > SHORT ? `${flat.slice(0, SHORT)}…` : flat;
}
