/** Abbreviations behind which a sentence goes on, although a capital may follow. */
const ABBREVIATION =
  /(?:^|[\s(„"])(?:z\. ?B|d\. ?h|u\. ?a|i\. ?d\. ?R|o\. ?Ä|e\. ?V|bzw|ca|usw|etc|vgl|ggf|inkl|Abs|Art|Nr|Ziff|Dr|Prof|St|Str|Tel|e\. ?g|i\. ?e|No|Mr|Mrs|Ms|\d{1,2})\.\s*$/;

/** Longer than any abbreviation. */
const TAIL = 20;

/**
 * The sentences of a text. A semicolon ends one, too: what follows can be read for itself.
 *
 * @param language tag of the text's language
 */
export function sentences(text: string, language: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const { segment } of segmenterFor(language).segment(text.replace(/\s+/g, ' '))) {
    open += segment;
    if (ABBREVIATION.test(open.slice(-TAIL))) continue;
    found.push(...open.split(/;\s/));
    open = '';
  }
  return [...found, open].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A file name may carry a language that does not exist: another rule says so, and sentences end all the same. */
function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = newSegmenter(language.replace(/-simple$/, '')) ?? new Intl.Segmenter('de', { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

function newSegmenter(language: string): Intl.Segmenter | undefined {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return undefined;
  }
}

/** How many words a sentence has; signs and dashes are none. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
