import { type EditableFile, open } from './editable-file.ts';
import { damage, type Files, type Mutation, type MutationTable, type Mutator } from './mutation.ts';

const cycle = (files: Files, year: 2024 | 2025 | 2026) => open(files, `evaluations/${year}.mdx`);

/** An assessment by its procedure. */
function at(file: EditableFile, id: string): ['assessments', number] {
  const assessed = [...file.text.matchAll(/^ {2}- procedure: (.+)$/gm)].map(([, name]) => name);
  const index = assessed.indexOf(id);
  if (index < 0) throw new Error(`${file.path} does not assess ${id}`);
  return ['assessments', index];
}

/** An assessment in which a field is missing, in all ways in which it can be. */
const without =
  (rule: string, field: string): Mutator =>
  (files) => {
    const [first, last] = [cycle(files, 2024), cycle(files, 2025)];
    const talk = at(last, 'erstgespraech');
    const plan = at(first, 'foerderplangespraech');
    const council = at(last, 'teilnehmendenrat');
    const emptied = last.set([...council, field], '');
    return [
      damage(rule, `${field} deleted`, last.remove([...talk, field]), last.lineOf(talk)),
      damage(rule, `${field} commented out`, first.commentOut([...plan, field]), first.lineOf(plan)),
      damage(rule, `${field} without a value`, emptied, lineOfKey(last, council, field)),
    ];
  };

/** The line on which a field of an assessment begins. */
function lineOfKey(file: EditableFile, path: readonly (string | number)[], field: string): number {
  const lines = file.text.split('\n');
  const start = file.lineOf(path);
  return start + lines.slice(start - 1).findIndex((line) => line.startsWith(`    ${field}:`));
}

/** Damages to the assessments of closed cycles. */
export const assessmentMutations: MutationTable = {
  'missing-assessment-goal': without('missing-assessment-goal', 'goal'),
  'missing-assessment-text': without('missing-assessment-text', 'assessment'),
  'missing-rating': without('missing-rating', 'rating'),
  'missing-conclusion': without('missing-conclusion', 'conclusion'),
  'missing-reasoning': without('missing-reasoning', 'reasoning'),

  'awaiting-judgement': (files) => {
    const rule = 'awaiting-judgement';
    const planned = cycle(files, 2026);
    const begun = planned.set(
      ['assessments'],
      '[{ procedure: erstgespraech, goal: Höchstens zehn Tage warten., results: [{ indicator: wartezeit, value: 9 }] }]',
    );
    const unmeasured = planned.set(
      ['assessments'],
      '[{ procedure: erstgespraech, rating: met, results: [{ indicator: wartezeit, value: "?" }] }]',
    );
    const silent = planned.remove(['followUp', 3, 'effect']);
    return [
      damage(rule, 'a procedure listed and not judged', begun, begun.lineOf(['assessments', 0])),
      damage(rule, 'a value still to be measured', unmeasured, unmeasured.lineOf(['assessments', 0, 'results'])),
      damage(rule, 'a measure without its effect', silent, silent.lineOf(['followUp', 3])),
    ];
  },

  'missing-result': (files) => {
    const rule = 'missing-result';
    const file = cycle(files, 2025);
    const one = file.replace(/ {6}- \{ indicator: passung, value: 84.*\n/, '');
    const calls = at(file, 'rueckrufservice');
    const contract = at(file, 'vertragsgespraech');
    const none = file.set([...contract, 'results'], '[]\n');
    const commented = file.commentOut([...at(file, 'rueckmeldungen'), 'results', 0]);
    return [
      damage(rule, 'one of two results deleted', one, one.lineOf([...at(file, 'erstgespraech'), 'results'])),
      damage(rule, 'results deleted', file.remove([...calls, 'results']), file.lineOf(calls)),
      damage(rule, 'an empty list', none, none.lineOf([...contract, 'results'])),
      damage(rule, 'one commented out', commented, commented.lineOf([...at(file, 'rueckmeldungen'), 'results'])),
    ];
  },

  'rating-contradiction': (files) => {
    const rule = 'rating-contradiction';
    const file = cycle(files, 2025);
    const rated = (name: string, id: string, changed: EditableFile): Mutation =>
      damage(rule, name, changed, changed.lineOf([...at(changed, id), 'rating']));
    return [
      rated(
        'a share mistyped',
        'rueckmeldungen',
        file.replace('mit-konsequenz, value: 82', 'mit-konsequenz, value: 28'),
      ),
      rated('a meeting less', 'teilnehmendenrat', file.replace('sitzungen, value: 4', 'sitzungen, value: 3')),
      rated(
        'per cent in words',
        'vertragsgespraech',
        file.replace('unterlagen-vorab, value: 100', 'unterlagen-vorab, value: 93 %'),
      ),
      rated(
        'not met although all is',
        'informationsmappe',
        file.set([...at(file, 'informationsmappe'), 'rating'], 'not-met'),
      ),
    ];
  },

  'copied-assessment': (files) => {
    const rule = 'copied-assessment';
    const [first, last] = [cycle(files, 2024), cycle(files, 2025)];
    const copy = (from: EditableFile, id: string, field: string, to: string): EditableFile =>
      last.set([...at(last, to), field], textOf(from, at(from, id), field));
    const year = copy(first, 'vertragsgespraech', 'reasoning', 'vertragsgespraech');
    const neighbour = copy(last, 'informationsmappe', 'assessment', 'rueckrufservice');
    const quoted = last.set(
      [...at(last, 'teilnehmendenrat'), 'reasoning'],
      '"Der Fehler ist behoben und die drei festen Lesezeiten haben sich in allen Monaten danach gehalten; mehr Personal am Telefon würde an den verbliebenen Fällen nichts ändern - meist waren es falsch notierte Nummern!"',
    );
    return [
      damage(rule, 'reasons of the year before', year, year.lineOf([...at(year, 'vertragsgespraech'), 'reasoning'])),
      damage(
        rule,
        'an assessment of another procedure',
        neighbour,
        neighbour.lineOf([...at(neighbour, 'rueckrufservice'), 'assessment']),
      ),
      damage(
        rule,
        'reasons of another one, with other marks',
        quoted,
        quoted.lineOf([...at(quoted, 'teilnehmendenrat'), 'reasoning']),
      ),
    ];
  },

  'change-without-measure': (files) => {
    const rule = 'change-without-measure';
    const decided = (name: string, year: 2024 | 2025, id: string, conclusion: string): Mutation => {
      const before = cycle(files, year);
      const path = [...at(before, id), 'conclusion'];
      const file = before.set(path, conclusion);
      return damage(rule, name, file, file.lineOf(path));
    };
    return [
      decided('a change that nobody carries out', 2025, 'rueckrufservice', 'change'),
      decided('an end that nobody carries out', 2024, 'bezugsbegleitung', 'end'),
      decided('a change in the first cycle', 2024, 'nachbetreuung', 'change'),
      decided('an end in the last cycle', 2025, 'teilnehmendenrat', 'end'),
    ];
  },
};

/** A folded text of an assessment, to be set elsewhere. */
function textOf(file: EditableFile, path: readonly (string | number)[], field: string): string {
  const lines = file.text.split('\n').slice(lineOfKey(file, path, field));
  const end = lines.findIndex((line) => !line.startsWith('      '));
  return `>-\n${lines
    .slice(0, end)
    .map((line) => line.trim())
    .join('\n')}`;
}
