import type { Question } from '../ask/question.ts';
import { LONGEST_NAME, meantId } from '../rules/detection/meant-value.ts';
import { isReservedName } from '../rules/detection/name-problems.ts';
import { ID_PATTERN } from '../schemas/scalars.ts';
import type { ScaffoldContext } from './scaffold.ts';

/**
 * The question for the id of a new file: proposed from its title, umlauts transliterated; never one that is taken.
 *
 * @param title what the file is called, once known
 * @param pathOf where the file of an id lies
 */
export function idQuestion(
  { handbook, words }: ScaffoldContext,
  title: string | undefined,
  pathOf: (id: string) => string,
): Question {
  const paths = new Set(handbook.files.map(({ path }) => path));
  const initial = title && usable(meantId(title));
  return {
    name: 'id',
    label: words.id,
    kind: 'text',
    required: true,
    ...(initial && { initial }),
    problem: (id) => {
      // A page may lie in folders.
      const parts = id.split('/');
      if (!parts.every((part) => ID_PATTERN.test(part) && part.length <= LONGEST_NAME))
        return words.noId(id, usable(meantId(id)));
      const reserved = parts.find(isReservedName);
      if (reserved !== undefined) return words.reservedId(reserved);
      return paths.has(pathOf(id)) ? words.idTaken(pathOf(id)) : undefined;
    },
  };
}

/** An id that may be a file's name on every computer. */
function usable(id: string | undefined): string | undefined {
  return id !== undefined && isReservedName(id) ? `${id}-1` : id;
}

/** The items of an answer that holds several, joined by commas. */
export function listOf(answer: string | undefined): string[] {
  return (answer ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
