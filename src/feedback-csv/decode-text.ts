/** An encoding that spreadsheets write. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'mixed';

/** A text and how it was written. */
export interface DecodedText {
  readonly text: string;
  /** `mixed`: some lines are UTF-8, some Windows-1252, as when rows were copied together. */
  readonly encoding: Encoding;
}

/** Decodes a table, whatever program wrote it: UTF-8 with or without mark, UTF-16, Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Label(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  const whole = asUtf8(bytes);
  if (whole !== undefined) return { text: whole, encoding: 'utf-8' };
  const lines = linesOf(bytes).map((line) => ({ line, text: asUtf8(line) }));
  const isMixed = lines.some(({ line, text }) => text !== undefined && text.length < line.length);
  if (!isMixed) return { text: asWindows(bytes), encoding: 'windows-1252' };
  return { text: lines.map(({ line, text }) => text ?? asWindows(line)).join(''), encoding: 'mixed' };
}

/** By its mark, or by the empty byte beside each letter of the first words. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0) return 'utf-16le';
  return first === 0 && third === 0 && bytes.length > 3 ? 'utf-16be' : undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function asWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Each with its line break. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1) return [...lines, bytes.subarray(start)];
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
}
