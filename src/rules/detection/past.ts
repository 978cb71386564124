import type { ProseFacts } from '../../prose/facts.ts';
import type { Place } from '../../prose/place.ts';

/** Words that tell of something that has ended: "Bis 2025 gab es …", "löst … ab", "replaces the former …". */
const PAST =
  /(?<!\p{L})(?:bis(?:\s+\p{L}+){0,2}\s+\d{4}|früher\p{L}*|damal\p{L}*|bisherig\p{L}*|ersetz\p{L}*|abgelöst|ablös\p{L}*|löst|anstelle|stattdessen|Nachfolg\p{L}*|Vorgänger\p{L}*|beendet\p{L}*|eingestellt|abgeschafft|aufgegeben|gab es|nicht mehr|replac\p{L}*|former\p{L}*|previous\p{L}*|until(?:\s+\p{L}+){0,3}\s+\d{4}|used to|no longer|retired|ended|discontinued|successor|predecessor|instead of)(?!\p{L})/iu;

/** "Ehemalige" alone are people who were customers once; "ehemalige Wege" are past. */
const FORMER = /(?<!\p{L})(?:ehemal\p{L}*|Ehemal\p{L}*(?=\s+\p{Lu}))/u;

/** Whether the paragraph in which a place lies speaks of the past: it may name what no longer exists. */
export function standsInHistory({ blocks }: ProseFacts, { line }: Place): boolean {
  const around = blocks.filter(({ place }) => place.line <= line && line <= (place.endLine ?? place.line));
  return around.some(({ text }) => PAST.test(text) || FORMER.test(text));
}
