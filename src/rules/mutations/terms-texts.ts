import type { EditableFile } from './editable-file.ts';
import { damage, found, type MutationTable, mutation } from './mutation.ts';
import { terms } from './sample-terms.ts';

/** A text without the section under a heading. */
function withoutSection(file: EditableFile, heading: string): EditableFile {
  const start = file.text.indexOf(`## ${heading}`);
  const end = file.text.indexOf('\n## ', start);
  return file.replace(file.text.slice(start, end < 0 ? undefined : end + 1), '');
}

/** A text without the explanation in plain words of the section under a heading. */
function unexplained(file: EditableFile, heading: string): EditableFile {
  const start = file.text.indexOf('<PlainLanguage>', file.text.indexOf(`## ${heading}`));
  const end = file.text.indexOf('</PlainLanguage>', start) + '</PlainLanguage>'.length;
  return file.replace(file.text.slice(start, end), '');
}

const NEW_CLAUSE =
  '## § 16 Haustiere\n\n(1) Haustiere sind willkommen.\n\n<PlainLanguage>\n\nIhr Hund darf dabei sein.\n\n</PlainLanguage>';

/** Damages to the clauses of terms, to what explains them and to their translations. */
export const termsTextMutations: MutationTable = {
  'clause-numbering': (files) => {
    const rule = 'clause-numbering';
    const law = terms(files, 'law', '2025-07-01.de');
    const twice = law.replace('## § 5 ', '## § 4 ');
    const gap = withoutSection(law, '§ 7 ');
    const last = law.replace('## § 12 ', '## § 13 ');
    const swapped = law.replace('## § 10 ', '## § 99 ').replace('## § 11 ', '## § 10 ').replace('## § 99 ', '## § 11 ');
    return [
      mutation('a number twice, and the next one missing', twice, [
        found(rule, twice, twice.lineWith('## § 4 Ihr Gesamtplan')),
        found(rule, twice, twice.lineWith('## § 6 ')),
      ]),
      damage(rule, 'a section deleted', gap, gap.lineWith('## § 8 ')),
      damage(rule, 'a number left out at the end', last, last.lineWith('## § 13 ')),
      damage(rule, 'two sections in the wrong order', swapped, swapped.lineWith('## § 10 ')),
    ];
  },

  'dead-clause-reference': (files) => {
    const rule = 'dead-clause-reference';
    const next = terms(files, 'care', '2027-02-01.de');
    const clause = next.replace('Geht es um Gewalt, gilt außerdem § 11.', 'Geht es um Gewalt, gilt außerdem § 21.');
    const paragraph = next.replace('ein Fall von § 8 Abs. 3 vor', 'ein Fall von § 8 Abs. 9 vor');
    const plain = next.replace('lesen Sie bitte auch § 11.', 'lesen Sie bitte auch § 17.');
    const english = terms(files, 'care', '2027-02-01.en').replace(
      '</PlainLanguage>',
      '\nSee § 44.\n\n</PlainLanguage>',
    );
    const work = terms(files, 'work', '2026-04-01.de').replace(
      'Beides ist kostenlos und freiwillig.',
      'Beides ist kostenlos und freiwillig; Näheres steht in § 12.',
    );
    return [
      damage(rule, 'a clause that there is not', clause, clause.lineWith('außerdem § 21')),
      damage(rule, 'a paragraph that there is not', paragraph, paragraph.lineWith('§ 8 Abs. 9')),
      damage(rule, 'in the explanation', plain, plain.lineWith('auch § 17')),
      damage(rule, 'in the translation', english, english.lineWith('See § 44')),
      damage(rule, 'in another document', work, work.lineWith('steht in § 12')),
    ];
  },

  'translation-clauses-differ': (files) => {
    const rule = 'translation-clauses-differ';
    const english = terms(files, 'care', '2027-02-01.en');
    const missing = withoutSection(english, '§ 5 ');
    const extra = english.appendBody('## § 16 Pets\n\n(1) Pets are welcome.');
    const renumbered = terms(files, 'care', '2025-01-01.en').replace('## § 14 ', '## § 15 ');
    return [
      damage(rule, 'a clause left out', missing, 1),
      damage(rule, 'a clause too many', extra, extra.lineWith('## § 16 Pets')),
      damage(rule, 'another number', renumbered, renumbered.lineWith('## § 15 ')),
    ];
  },

  'missing-plain-language': (files) => {
    const rule = 'missing-plain-language';
    const next = unexplained(terms(files, 'care', '2027-02-01.de'), '§ 10 ');
    const work = unexplained(unexplained(terms(files, 'work', '2026-04-01.de'), '§ 3 '), '§ 8 ');
    const law = terms(files, 'law', '2025-07-01.de');
    const none = law.replace(law.text, law.text.replaceAll(/<PlainLanguage>[^<]*<\/PlainLanguage>/g, ''));
    return [
      damage(rule, 'the explanation of one clause deleted', next, next.lineWith('## § 10 ')),
      mutation('the explanations of two clauses deleted', work, [
        found(rule, work, work.lineWith('## § 3 ')),
        found(rule, work, work.lineWith('## § 8 ')),
      ]),
      damage(rule, 'all explanations deleted, which is one gap', none, none.lineWith('## § 1 ')),
    ];
  },

  'missing-summary': (files) => {
    const rule = 'missing-summary';
    const next = terms(files, 'care', '2027-02-01.de');
    const english = terms(files, 'care', '2025-01-01.en');
    const emptied = terms(files, 'work', '2026-04-01.de').set(['summary'], '');
    const blank = terms(files, 'law', '2025-07-01.de').set(['summary'], "''");
    return [
      damage(rule, 'summary deleted', next.remove(['summary']), next.lineOf([])),
      damage(rule, 'summary of the translation deleted', english.remove(['summary']), english.lineOf([])),
      damage(rule, 'summary without a value', emptied, emptied.lineWith('\nsummary:') + 1),
      damage(rule, 'an empty summary', blank, blank.lineOf(['summary'])),
    ];
  },

  'missing-change-explanation': (files) => {
    const rule = 'missing-change-explanation';
    const next = terms(files, 'care', '2027-02-01.de');
    const silent = next.remove(['changes', 1]);
    const reworded = next.replace('auf fünf Minuten genau', 'auf eine Viertelstunde genau');
    const added = next.appendBody(NEW_CLAUSE);
    const english = terms(files, 'care', '2027-02-01.en').appendBody(NEW_CLAUSE);
    const work = terms(files, 'work', '2026-04-01.de').remove(['changes']);
    return [
      damage(rule, 'one explanation deleted', silent, silent.lineWith('## § 4 ')),
      damage(rule, 'a clause reworded on the quiet', reworded, reworded.lineWith('## § 6 ')),
      mutation('a new clause without a word', [added, english], [found(rule, added, added.lineWith('## § 16 '))]),
      mutation('all explanations deleted', work, [
        ...['## § 4 ', '## § 6 ', '## § 9 ', '## § 10 '].map((heading) => found(rule, work, work.lineWith(heading))),
      ]),
    ];
  },

  'needless-change-explanation': (files) => {
    const rule = 'needless-change-explanation';
    const next = terms(files, 'care', '2027-02-01.de');
    const explained = (clause: string) =>
      next.replace(
        'changes:\n',
        `changes:\n  - clause: ${clause}\n    why: Klarer gefasst.\n    meaning: Für Sie ändert sich nichts.\n`,
      );
    const [same, unknown] = [explained('§ 5'), explained('§ 21')];
    const wrong = terms(files, 'work', '2026-04-01.de').set(['changes', 0, 'clause'], '§ 5');
    return [
      damage(rule, 'a clause that has not changed', same, same.lineOf(['changes', 0, 'clause'])),
      damage(rule, 'a clause that there is not', unknown, unknown.lineOf(['changes', 0, 'clause'])),
      mutation('the number mistyped, so that the right one lacks its explanation', wrong, [
        found(rule, wrong, wrong.lineOf(['changes', 0, 'clause'])),
        found('missing-change-explanation', wrong, wrong.lineWith('## § 4 ')),
      ]),
    ];
  },
};
