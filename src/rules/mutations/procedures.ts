import { type EditableFile, open } from './editable-file.ts';
import { damage, type Files, found, type Mutation, type MutationTable, type Mutator, mutation } from './mutation.ts';

const procedure = (files: Files, id: string) => open(files, `procedures/${id}.mdx`);

/** A procedure in which a field is missing, in all ways in which it can be; such a finding stands where the data begins. */
const without =
  (rule: string, field: string): Mutator =>
  (files) => {
    const whole = [
      'erstgespraech',
      'bezugsbegleitung',
      'vertragsgespraech',
      'nachbetreuung',
      'rueckrufservice',
    ] as const;
    const [first, second, third, fourth, fifth] = whole.map((id) => procedure(files, id));
    if (!first || !second || !third || !fourth || !fifth) return [];
    const emptied = second.set([field], '');
    const blank = fourth.set([field], "'  '");
    return [
      damage(rule, `${field} deleted`, first.remove([field]), first.lineOf([])),
      damage(rule, `${field} without a value`, emptied, emptied.lineWith(`\n${field}:`) + 1),
      damage(rule, `${field} commented out`, third.commentOut([field]), third.lineOf([])),
      damage(rule, `${field} of blanks only`, blank, blank.lineOf([field])),
      damage(rule, `${field} null`, fifth.set([field], 'null'), fifth.lineOf([field])),
    ];
  };

/** A procedure of which a field says something else. */
function saying(rule: string, file: EditableFile, field: string, text: string): Mutation {
  const changed = file.set([field], text);
  return damage(rule, `${field}: ${text}`, changed, changed.lineOf([field]));
}

/** Damages to what a procedure says of itself. */
export const procedureMutations: MutationTable = {
  'missing-rationale': without('missing-rationale', 'rationale'),
  'missing-goal': without('missing-goal', 'goal'),
  'missing-benefit': without('missing-benefit', 'benefit'),

  'missing-contents': (files) => {
    const file = procedure(files, 'rueckmeldungen');
    const emptied = procedure(files, 'kundenbefragung').set(['contents'], '');
    const none = procedure(files, 'abschlussgespraech').set(['contents'], '[]');
    return [
      damage('missing-contents', 'contents deleted', file.remove(['contents']), file.lineOf([])),
      damage('missing-contents', 'no value behind contents', emptied, emptied.lineWith('\ncontents:') + 1),
      damage('missing-contents', 'an empty list', none, none.lineOf(['contents'])),
    ];
  },

  'missing-indicator': (files) => {
    const removed = procedure(files, 'erstgespraech');
    const none = procedure(files, 'foerderplangespraech').set(['indicators'], '[]');
    const emptied = procedure(files, 'nachbetreuung').set(['indicators'], '');
    return [
      damage('missing-indicator', 'indicators deleted', removed.remove(['indicators']), removed.lineOf([])),
      damage('missing-indicator', 'an empty list', none, none.lineOf(['indicators'])),
      damage('missing-indicator', 'no value behind indicators', emptied, emptied.lineWith('\nindicators:') + 1),
    ];
  },

  'indicator-without-target': (files) => {
    const first = procedure(files, 'rueckmeldungen').remove(['indicators', 0, 'target']);
    const second = procedure(files, 'erstgespraech').remove(['indicators', 1, 'target']);
    const emptied = procedure(files, 'bezugsbegleitung').set(['indicators', 0, 'target'], '');
    const added = procedure(files, 'rueckrufservice').replace(
      'keywords:',
      '  - { id: nachts, title: Bitten um Rückruf nach 20 Uhr, unit: Stück }\nkeywords:',
    );
    return [
      damage('indicator-without-target', 'target of the first deleted', first, first.lineOf(['indicators', 0])),
      damage('indicator-without-target', 'target of the last deleted', second, second.lineOf(['indicators', 1])),
      damage('indicator-without-target', 'target without a value', emptied, emptied.lineOf(['indicators', 0])),
      damage('indicator-without-target', 'a new one in braces', added, added.lineOf(['indicators', 1])),
    ];
  },

  'missing-in-force-date': (files) => {
    const file = procedure(files, 'teilnehmendenrat');
    const other = procedure(files, 'informationsmappe');
    const emptied = procedure(files, 'rueckrufservice').set(['inForceSince'], '');
    const begun = procedure(files, 'video-beratung').set(['status'], 'in-force');
    return [
      damage('missing-in-force-date', 'day deleted', file.remove(['inForceSince']), file.lineOf([])),
      damage('missing-in-force-date', 'day commented out', other.commentOut(['inForceSince']), other.lineOf([])),
      damage('missing-in-force-date', 'day without a value', emptied, emptied.lineWith('inForceSince:')),
      damage('missing-in-force-date', 'a draft put in force', begun, begun.lineOf([])),
    ];
  },

  'thin-rationale': (files) => {
    const rule = 'thin-rationale';
    return [
      saying(rule, procedure(files, 'erstgespraech'), 'rationale', 'Gute Erfahrungen.'),
      saying(rule, procedure(files, 'rueckmeldungen'), 'rationale', 'Anregungen und Beschwerden sind uns wichtig.'),
      saying(rule, procedure(files, 'nachbetreuung'), 'rationale', 'Standard in unserer Einrichtung'),
      saying(
        rule,
        procedure(files, 'vertragsgespraech'),
        'rationale',
        'Das Vertragsgespräch hat sich bei uns sehr bewährt.',
      ),
      saying(rule, procedure(files, 'informationsmappe'), 'rationale', '"-> Kundengewinnung"'),
    ];
  },

  'medium-as-procedure': (files) => {
    const rule = 'medium-as-procedure';
    return [
      saying(rule, procedure(files, 'rueckrufservice'), 'title', 'Telefon'),
      saying(rule, procedure(files, 'informationsmappe'), 'title', 'Unsere Website'),
      saying(rule, procedure(files, 'erstgespraech'), 'title', 'Freundlichkeit am Empfang'),
      saying(rule, procedure(files, 'nachbetreuung'), 'title', 'WhatsApp, SMS und E-Mail'),
      saying(rule, procedure(files, 'video-beratung'), 'title', 'Zoom'),
      saying(rule, procedure(files, 'vertragsgespraech'), 'title', 'Soziale Medien (Instagram)'),
      saying(rule, procedure(files, 'bezugsbegleitung'), 'title', 'Wertschätzender Umgang miteinander'),
    ];
  },

  'copied-text': (files) => {
    const rule = 'copied-text';
    const model = procedure(files, 'erstgespraech');
    const goal = 'goal: >-\n  Nach höchstens zehn Tagen Wartezeit und einem Gespräch steht fest,';
    const copied = procedure(files, 'vertragsgespraech').set(['goal'], folded(model, goal, 'benefit:'));
    const reworded = procedure(files, 'nachbetreuung').set(
      ['benefit'],
      '"niemand wird einfach ausgetragen – die Person geht mit einer ehrlichen Bilanz, einem Zettel für schlechte Tage und dem Wissen, dass die Tür offen bleibt"',
    );
    const same = procedure(files, 'rueckrufservice');
    const twice = same.set(['benefit'], folded(same, 'goal: >-', 'benefit:'));
    return [
      damage(rule, 'goal of another procedure', copied, copied.lineOf(['goal'])),
      damage(rule, 'benefit of another one, in small letters and other marks', reworded, reworded.lineOf(['benefit'])),
      damage(rule, 'goal once more as benefit', twice, twice.lineOf(['benefit'])),
    ];
  },

  'placeholder-text': (files) => {
    const rule = 'placeholder-text';
    const contents = procedure(files, 'erstgespraech').set(['contents', 2], 'xxx');
    const body = procedure(files, 'bezugsbegleitung').appendBody('Text folgt.');
    const stage = procedure(files, 'rueckmeldungen').set(['feedbackStages', 'controlling'], '"[bitte ausfüllen]"');
    const reason = procedure(files, 'jobcenter-infotag').set(['retiredBecause'], 'k. A.');
    const effect = open(files, 'evaluations/2025.mdx').set(['followUp', 2, 'effect'], 's. o.');
    const meaning = open(files, 'terms/betreuungsvertrag/2027-02-01.de.mdx').set(['changes', 1, 'meaning'], 'TBD');
    return [
      saying(rule, procedure(files, 'nachbetreuung'), 'rationale', 'Begründung folgt noch'),
      saying(rule, procedure(files, 'informationsmappe'), 'goal', '"..."'),
      saying(rule, procedure(files, 'erstgespraech'), 'goal', 'Hier Text einfügen'),
      saying(rule, procedure(files, 'foerderplangespraech'), 'benefit', 'Wird vom Qualitätsmanagement ergänzt.'),
      saying(rule, procedure(files, 'abschlussgespraech'), 'benefit', 'Muss noch ergänzt werden!'),
      damage(rule, 'xxx among the contents', contents, contents.lineOf(['contents', 2])),
      damage(rule, 'a paragraph that is to follow', body, body.lineWith('Text folgt.')),
      damage(rule, 'a stage in brackets', stage, stage.lineOf(['feedbackStages', 'controlling'])),
      damage(rule, 'no reason given', reason, reason.lineOf(['retiredBecause'])),
      damage(rule, '"see above" as effect of a measure', effect, effect.lineOf(['followUp', 2, 'effect'])),
      damage(rule, 'meaning of a change of terms', meaning, meaning.lineOf(['changes', 1, 'meaning'])),
    ];
  },

  'retired-without-reason': (files) => {
    const rule = 'retired-without-reason';
    const retired = procedure(files, 'jobcenter-infotag');
    const blank = retired.set(['retiredBecause'], '" "');
    const draft = procedure(files, 'video-beratung').set(['status'], 'retired');
    return [
      damage(rule, 'reason deleted', retired.remove(['retiredBecause']), retired.lineOf([])),
      damage(rule, 'day deleted', retired.remove(['retiredOn']), retired.lineOf([])),
      damage(rule, 'a blank as reason', blank, blank.lineOf(['retiredBecause'])),
      mutation('a draft given up without a word', draft, [
        found(rule, draft, draft.lineOf([])),
        found(rule, draft, draft.lineOf([])),
      ]),
    ];
  },
};

/** The folded text of a field, to be set elsewhere. */
function folded(file: EditableFile, from: string, to: string): string {
  const start = file.text.indexOf(from);
  const text = file.text.slice(start, file.text.indexOf(`\n${to}`, start));
  return `>-\n${text.replace(/^\w+: >-\n/, '').replace(/^ {2}/gm, '')}`;
}
