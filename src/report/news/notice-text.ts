import type { Messages } from '../../messages/index.ts';

/** What a message to customers about a new terms version says. All in plain words, dates included. */
export interface NoticeFacts {
  readonly title: string;
  /** First day of the new version, in words. */
  readonly from: string;
  /** The day before it, in words. */
  readonly dayBefore: string;
  readonly reach: 'all-contracts' | 'new-contracts' | 'law';
  readonly changes: readonly { readonly clause: string; readonly why: string; readonly meaning: string }[];
  readonly page: string | undefined;
  readonly comparison: string | undefined;
  /** Other languages of the text, in words; empty where there are none. */
  readonly languages: string;
  /** Lines that tell how to reach the organisation. */
  readonly contact: readonly string[];
  readonly organisation: string;
}

/** Lines of e-mail wrap here, as mail programs expect (RFC 3676). */
const WIDTH = 72;

/** The plain text of the message that tells customers of a new version; its first line is the subject. */
export function noticeText(words: Messages['termsNews'], facts: NoticeFacts): string {
  const { title, from, reach, changes, page, comparison, languages, contact } = facts;
  const opening = { 'all-contracts': words.openingAll, 'new-contracts': words.openingNew, law: words.openingLaw }[
    reach
  ];
  const parts = [
    words.subject(title, from),
    words.greeting,
    wrapped(opening(title, from)),
    words.whatChanges,
    ...(changes.length === 0 ? [words.noChanges] : changes.map((change) => changeText(words, change))),
    ...(page === undefined
      ? []
      : [
          [words.readWhole, page, ...(languages === '' ? [] : [wrapped(words.languages(languages))])].join('\n'),
          ...(comparison === undefined ? [] : [[words.readCompared, comparison].join('\n')]),
        ]),
    words.yourWays,
    [wrapped(words.ask), ...contact].join('\n'),
    ...(reach === 'all-contracts' ? [wrapped(`${words.objectAll(facts.dayBefore)} ${words.rights}`)] : []),
    wrapped(words.paper),
    [words.closing, facts.organisation].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function changeText(words: Messages['termsNews'], { clause, why, meaning }: NoticeFacts['changes'][number]): string {
  const line = (label: string, text: string) => wrapped(`${label} ${text.replace(/\s+/g, ' ').trim()}`, '  ');
  return [clause, line(words.meaning, meaning), line(words.why, why)].join('\n');
}

/** Breaks a text between words; a longer word stays whole. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && `${indent}${line} ${word}`.length > WIDTH) {
      lines.push(`${indent}${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `${indent}${line}`].join('\n');
}
