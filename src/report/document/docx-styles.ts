import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

const ACCENT = '0B5563';
const FONT = 'Calibri';

/** Half points, as Word counts. */
const SIZES = [36, 28, 24, 22, 22] as const;

/** Styles by which a word processor navigates: real headings, a title, captions; set in the document's language. */
export function docxStyles(language: 'de' | 'en'): IStylesOptions {
  const [first, second, third, fourth, fifth] = SIZES.map((size, index) => ({
    run: { size, bold: true, color: ACCENT, font: FONT },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: index,
      spacing: { before: 480 - index * 60, after: 120 },
    },
  }));
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: language === 'de' ? 'de-DE' : 'en-GB' } },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      title: {
        run: { size: 60, bold: true, color: ACCENT, font: FONT },
        paragraph: { spacing: { before: 2000, after: 200 } },
      },
      ...(first && { heading1: first }),
      ...(second && { heading2: second }),
      ...(third && { heading3: third }),
      ...(fourth && { heading4: fourth }),
      ...(fifth && { heading5: fifth }),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 30 },
        paragraph: { spacing: { after: 600 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { bold: true, size: 18, color: '4A5560' },
        paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 252 } },
      },
      {
        id: 'Fact',
        name: 'Fact',
        basedOn: 'Normal',
        paragraph: {
          spacing: { after: 40 },
          indent: { left: 3900, hanging: 3900 },
        },
      },
      {
        id: 'Box',
        name: 'Box',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 200, right: 200 },
          shading: { fill: 'EEF5F6' },
          border: { left: { style: 'single', size: 18, color: ACCENT, space: 8 } },
        },
      },
      {
        id: 'ContentsHeading',
        name: 'Contents Heading',
        basedOn: 'Normal',
        run: { size: 36, bold: true, color: ACCENT },
      },
    ],
  };
}

/** The kinds of lists: bullets, and numbers that each list begins anew. */
export const DOCX_NUMBERING: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) {
  return [0, 1, 2].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 300 }, spacing: { after: 60 } } },
  }));
}
