import { type EditableFile, open } from './editable-file.ts';
import { damage, type Files, found, type Mutation, type MutationTable, mutation } from './mutation.ts';

/** An entry of the sample by its id, such as 2025-014. */
const entry = (files: Files, id: string) => open(files, `feedback/${id.slice(0, 4)}/${id}.yaml`);

/** An entry with another value in a field, where that is found. */
function changed(rule: string, name: string, file: EditableFile, field: string, value: string): Mutation {
  const after = file.set([field], value);
  return damage(rule, name, after, after.lineOf([field]));
}

/** Damages to the register of suggestions and complaints. */
export const feedbackMutations: MutationTable = {
  'complaint-without-consequence': (files) => {
    const rule = 'complaint-without-consequence';
    const [callback, door] = [entry(files, '2025-002'), entry(files, '2025-004')];
    const blank = entry(files, '2026-007').set(['consequence'], '" "');
    const emptied = entry(files, '2026-001').set(['consequence'], '');
    return [
      damage(rule, 'consequence deleted', callback.remove(['consequence']), callback.lineOf([])),
      damage(rule, 'consequence commented out', door.commentOut(['consequence']), door.lineOf([])),
      damage(rule, 'a blank', blank, blank.lineOf(['consequence'])),
      damage(rule, 'consequence without a value', emptied, emptied.lineWith('consequence:')),
    ];
  },

  'unanswered-feedback': (files) => {
    const rule = 'unanswered-feedback';
    const [complaint, suggestion] = [entry(files, '2026-007'), entry(files, '2026-009')];
    const emptied = entry(files, '2025-007').set(['answered'], '');
    return [
      damage(rule, 'the answer to a complaint deleted', complaint.remove(['answered']), complaint.lineOf([])),
      damage(
        rule,
        'the answer to a suggestion commented out',
        suggestion.commentOut(['answered']),
        suggestion.lineOf([]),
      ),
      damage(rule, 'answered without a value', emptied, emptied.lineWith('answered:')),
    ];
  },

  'overdue-feedback': (files) => {
    const rule = 'overdue-feedback';
    const open = entry(files, '2026-011');
    const unknown = open.remove(['acknowledgedOn']);
    const urgent = open.append('urgent: true');
    const older = open.set(['received'], '2026-11-05').set(['acknowledgedOn'], '2026-11-06');
    const unresolved = entry(files, '2026-008').remove(['resolvedOn']);
    // Once the time for handling is over, the register lacks the consequence, too.
    const both = (file: EditableFile) => [
      found(rule, file, file.lineOf(['received'])),
      found('complaint-without-consequence', file, file.lineOf([])),
    ];
    return [
      damage(rule, 'not acknowledged', unknown, unknown.lineOf(['received'])),
      mutation('urgent and not resolved', urgent, both(urgent)),
      mutation('two weeks and a half without a decision', older, both(older)),
      damage(rule, 'never marked as resolved', unresolved, unresolved.lineOf(['received'])),
    ];
  },

  'feedback-in-future': (files) => {
    const rule = 'feedback-in-future';
    return [
      changed(rule, 'answered next year', entry(files, '2026-007'), 'answered', '2027-08-05'),
      changed(rule, 'resolved next month', entry(files, '2026-009'), 'resolvedOn', '2026-12-08'),
      changed(rule, 'acknowledged tomorrow', entry(files, '2026-011'), 'acknowledgedOn', '2026-11-24'),
      changed(rule, 'praise answered in another century', entry(files, '2025-003'), 'answered', '2125-03-14'),
    ];
  },

  'date-sequence': (files) => {
    const rule = 'date-sequence';
    return [
      changed(rule, 'answered before it was received', entry(files, '2026-002'), 'answered', '2026-01-11'),
      changed(rule, 'day and month swapped', entry(files, '2025-009'), 'resolvedOn', '2025-03-08'),
      changed(rule, 'acknowledged the year before', entry(files, '2026-005'), 'acknowledgedOn', '2025-05-29'),
      changed(rule, 'acknowledged the day before', entry(files, '2026-011'), 'acknowledgedOn', '2026-11-11'),
    ];
  },

  'personal-data': (files) => {
    const rule = 'personal-data';
    const said = (name: string, id: string, words: string, from: string, to: string) => {
      const file = entry(files, id).replace(from, to);
      return damage(rule, name, file, file.lineWith(words));
    };
    const note = open(files, 'evaluations/2025.mdx').replace(
      'note: "Mittel aus 65 Antworten."',
      'note: "Mittel aus 65 Antworten; die von Frau Dr. Petersen fehlt."',
    );
    return [
      said(
        'the name of somebody on the staff',
        '2025-002',
        'Frau Kowalczyk',
        'Noch am 18. Februar',
        'Frau Kowalczyk hat am 18. Februar',
      ),
      said(
        'a telephone number',
        '2026-007',
        '0176 5553',
        'in vier Monaten einen Termin',
        'in vier Monaten einen Termin (erreichbar unter 0176 5553 8201)',
      ),
      said(
        'a private mailbox',
        '2026-009',
        'j.brandt84',
        'eine kurze Nachricht',
        'eine kurze Nachricht an j.brandt84@posteo.de',
      ),
      said(
        'a bank account',
        '2025-013',
        'DE89 3704',
        'Antrag am',
        'Zuschuss auf DE89 3704 0044 0532 0130 00 überwiesen, Antrag am',
      ),
      said(
        'an address',
        '2026-008',
        'Karl-Heine',
        'Ein Besuch fiel aus',
        'Ein Besuch in der Karl-Heine-Straße 48 fiel aus',
      ),
      said('a date of birth', '2025-005', 'geb. 14.03', 'Erster freier', 'Kundin, geb. 14.03.1987: Erster freier'),
      said(
        'a name in the published answer',
        '2025-001',
        'Herr Yıldız',
        'Sie haben uns geschrieben',
        'Herr Yıldız hat uns geschrieben',
      ),
      damage(rule, 'a name in the note of a result', note, note.lineWith('Petersen')),
    ];
  },

  'recurring-topic': (files) => {
    const rule = 'recurring-topic';
    const waiting = ['2025-005', '2025-008', '2025-011'].map((id) => entry(files, id).remove(['measure']));
    const access = ['2026-002', '2026-005', '2026-006'].map((id) => entry(files, id).set(['topic'], 'zugang'));
    const settings = open(files, 'handbook.yaml').set(['feedback', 'recurringTopic'], '2');
    const evening = entry(files, '2026-009').remove(['measure']);
    const at = (file: EditableFile | undefined) => (file ? [found(rule, file, file.lineOf(['topic']))] : []);
    return [
      mutation('three complaints lose their measure', waiting, at(waiting[2])),
      mutation('three matters turn out to be one', access, at(access[2])),
      mutation('a lower threshold, and two without a measure', [settings, evening], at(evening)),
    ];
  },

  'missing-feedback-stage': (files) => {
    const rule = 'missing-feedback-stage';
    const file = open(files, 'procedures/rueckmeldungen.mdx');
    const stage = (name: string) => file.remove(['feedbackStages', name]);
    const blank = file.set(['feedbackStages', 'handling'], "''");
    const [first, last, none] = [stage('stimulation'), stage('controlling'), file.remove(['feedbackStages'])];
    return [
      damage(rule, 'the first stage deleted', first, first.lineOf(['feedbackStages'])),
      damage(rule, 'the last stage deleted', last, last.lineOf(['feedbackStages'])),
      damage(rule, 'a stage without words', blank, blank.lineOf(['feedbackStages', 'handling'])),
      mutation(
        'all stages deleted',
        none,
        Array.from({ length: 6 }, () => found(rule, none, none.lineOf([]))),
      ),
    ];
  },

  'no-complaint-procedure': (files) => {
    const settings = open(files, 'handbook.yaml');
    const file = open(files, 'procedures/rueckmeldungen.mdx');
    const missing = [
      found('no-complaint-procedure', settings, settings.lineOf(['feedback'])),
      found('task-without-procedure', settings, settings.lineOf([])),
    ];
    // Public pages link to it and would lead customers to a page that they cannot open.
    const links = [
      'procedures/abschlussgespraech.mdx',
      'docs/rueckmeldung-geben.mdx',
      'procedures/informationsmappe.mdx',
    ]
      .map((path) => open(files, path))
      .filter(({ text }) => text.includes('audience: public'))
      .map((page) => found('public-names-internal', page, page.lineWith('rueckmeldungen.mdx)')));
    return [
      mutation('it serves another task', file.set(['task'], 'care'), missing),
      mutation('a draft again', file.set(['status'], 'draft'), [...missing, ...links]),
      mutation('in force from next year on', file.set(['inForceSince'], '2027-01-01'), [...missing, ...links]),
    ];
  },
};
