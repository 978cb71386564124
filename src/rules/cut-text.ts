import { noteOn } from '../handbook/content-notes.ts';
import type { LoadedFile } from '../handbook/index.ts';
import { cutTexts } from '../handbook/yaml-comments.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { defineRule } from './rule.ts';

const FILE = 'procedures/sprechstunde.mdx';

/** Nothing that was written as text is lost as a comment. */
export default defineRule<{ kept: string; lost: string }>({
  severity: 'warning',
  area: 'format',
  texts: {
    de: {
      title: 'Text abgeschnitten',
      message: ({ kept, lost }) =>
        `Hinter „${kept}“ geht „${lost}“ verloren: Ein # nach einem Leerzeichen beginnt eine Anmerkung. Erwartet wird der ganze Text in Anführungszeichen; eine Anmerkung beginnt mit # und Leerzeichen.`,
      why: 'Was hinter dem # steht, erscheint auf keiner Seite, und niemand bemerkt es.',
      example: 'title: "Gesprächskreis #1"',
    },
    en: {
      title: 'Text cut off',
      message: ({ kept, lost }) =>
        `Behind “${kept}” the words “${lost}” are lost: a # after a space begins a comment. Put the whole text in quotation marks; a comment begins with # and a space.`,
      why: 'What stands behind the # appears on no page, and nobody notices.',
      example: 'title: "Discussion group #1"',
    },
  },
  examples: {
    bad: [
      {
        name: 'a number sign in a title',
        files: titled('Gesprächskreis #1'),
        expect: [
          {
            file: FILE,
            line: 2,
            column: 23,
            reason:
              'Hinter „Gesprächskreis“ geht „#1“ verloren: Ein # nach einem Leerzeichen beginnt eine Anmerkung. Erwartet wird der ganze Text in Anführungszeichen; eine Anmerkung beginnt mit # und Leerzeichen.',
          },
        ],
      },
      {
        name: 'a keyword in an item of a list',
        files: titled('Sprechstunde\nkeywords:\n  - Offen #sprechstunde'),
        expect: [{ file: FILE, line: 4, column: 11 }],
      },
    ],
    good: [
      { name: 'comments', files: titled('Offene Sprechstunde # so heißt sie seit 2024\n#kurz') },
      { name: 'quotation marks', files: titled('"Gesprächskreis #1"') },
      { name: 'a text of several lines', files: titled('>-\n  Gesprächskreis #1') },
      { name: 'no space before it', files: titled('C#Kurs') },
      { name: 'a comment on a value that is quoted', files: titled('"Sprechstunde" #kurz') },
    ],
  },
  *check({ handbook }) {
    for (const file of handbook.files) {
      for (const { kept, lost, place } of cuts(file)) {
        yield { file, at: place, subject: lost, facts: { kept, lost } };
      }
    }
  },
});

function cuts({ digest }: LoadedFile) {
  return noteOn(digest, 'cut-texts', () =>
    // What cannot be read is reported already; seals are nobody's text.
    digest.value === undefined ? [] : cutTexts(digest.yaml, digest.yamlLine),
  );
}

function titled(yaml: string): Record<string, string> {
  return { [FILE]: (MINIMAL_HANDBOOK[FILE] ?? '').replace('title: Offene Sprechstunde', () => `title: ${yaml}`) };
}
