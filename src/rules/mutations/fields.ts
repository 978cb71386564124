import { open } from './editable-file.ts';
import { damage, type ExpectedFinding, type Files, found, type MutationTable, moved, mutation } from './mutation.ts';

const settings = (files: Files) => open(files, 'handbook.yaml');

/** A finding on each line of the sample that says this. */
function wherever(rule: string, files: Files, words: RegExp): ExpectedFinding[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (words.test(line) ? [found(rule, { path }, index + 1)] : [])),
  );
}

/** Damages to single fields. */
export const fieldMutations: MutationTable = {
  'newer-format': (files) => {
    const rule = 'newer-format';
    const written = (value: string) => settings(files).replace('format: 2', value);
    return ['format: 3', 'format: "4" # von morgen', 'format: 100'].map((value) => {
      const file = written(value);
      return damage(rule, value, file, file.lineWith('format:'));
    });
  },

  'missing-field': (files) => {
    const rule = 'missing-field';
    const procedure = open(files, 'procedures/rueckrufservice.mdx');
    const entry = open(files, 'feedback/2026/2026-004.yaml');
    const cycle = open(files, 'evaluations/2025.mdx');
    const station = settings(files).remove(['customerPath', 4, 'title']);
    const terms = open(files, 'terms/rechtsgrundlagen/2025-07-01.de.mdx').remove(['approved', 'on']);
    const measure = ['assessments', 7, 'measures', 0];
    const document = open(files, 'terms/betreuungsvertrag/document.yaml');
    const nameless = cycle.replace('      - id: 2025-04\n        title', '      - title');
    return [
      damage(rule, 'a procedure without title', procedure.remove(['title']), procedure.lineOf([])),
      damage(rule, 'an entry without kind', entry.remove(['kind']), entry.lineOf([])),
      damage(rule, 'a measure without title', cycle.remove([...measure, 'title']), cycle.lineOf(measure)),
      damage(rule, 'a measure without id, to which others refer', nameless, nameless.lineWith('- title: Vereinbarung')),
      damage(rule, 'a station without title', station, station.lineOf(['customerPath', 4])),
      damage(rule, 'an approval without day', terms, terms.lineOf(['approved'])),
      damage(rule, 'terms without binding language', document.remove(['bindingLanguage']), document.lineOf([])),
    ];
  },

  'unknown-field': (files) => {
    const rule = 'unknown-field';
    const german = open(files, 'procedures/erstgespraech.mdx').replace('rationale:', 'begründung:');
    const case_ = open(files, 'procedures/nachbetreuung.mdx').replace('inForceSince:', 'inforceSince:');
    const topic = open(files, 'feedback/2026/2026-002.yaml').replace('topic:', 'thema:');
    const path = settings(files).replace('customerPath:', 'kundenpfad:');
    const measures = open(files, 'evaluations/2025.mdx').replace('    measures:', '    maßnahmen:');
    const followUp = open(files, 'evaluations/2025.mdx').replace('followUp:', 'followup:');
    const goal = open(files, 'evaluations/2024.mdx').replace('    goal: >-', '    gaol: >-');
    const version = open(files, 'terms/betreuungsvertrag/2027-02-01.de.mdx').replace('announcedOn:', 'announced:');
    const decimal = open(files, 'evaluations/2025.mdx').replace('value: 1.8', 'value: 1,8');
    const comma = settings(files).replace(
      '  - id: qmb\n    title: Qualitätsmanagement\n    contact: qm@brueckenwerk.example.org\n',
      '  - { id: qmb, title: Qualität, Verwaltung }\n',
    );
    const own = open(files, 'docs/leitbild.mdx').append('autorin: Qualitätsmanagement');
    return [
      damage(rule, 'a German name', german, german.lineWith('begründung:')),
      damage(rule, 'a small letter', case_, case_.lineWith('inforceSince:')),
      damage(rule, 'another German name', topic, topic.lineWith('thema:')),
      damage(rule, 'the customer path in German', path, path.lineWith('kundenpfad:')),
      damage(rule, 'measures in German', measures, measures.lineWith('maßnahmen:')),
      damage(rule, 'follow-ups in small letters', followUp, followUp.lineWith('followup:')),
      damage(rule, 'two letters swapped', goal, goal.lineWith('gaol:')),
      damage(rule, 'a name cut short', version, version.lineWith('announced:')),
      damage(rule, 'a comma in a number', decimal, decimal.lineWith('value: 1,8')),
      damage(rule, 'a comma in a text in braces', comma, comma.lineWith('title: Qualität, Verwaltung')),
      damage(rule, 'a field of one’s own', own, own.lineWith('autorin:')),
    ];
  },

  'invalid-value': (files) => {
    const rule = 'invalid-value';
    const status = open(files, 'procedures/bezugsbegleitung.mdx').set(['status'], 'in Kraft');
    const since = open(files, 'procedures/erstgespraech.mdx').set(['inForceSince'], '01.02.2023');
    const station = open(files, 'procedures/teilnehmendenrat.mdx').set(['stations'], 'begleitung');
    const notice = settings(files).set(['intervals', 'termsNotice'], '4 Wochen');
    const code = settings(files).set(['organisation', 'postalCode'], '04177');
    const channel = open(files, 'feedback/2026/2026-004.yaml').set(['channel'], 'Telefon');
    const leap = open(files, 'evaluations/2025.mdx').set(['heldOn'], '2026-02-30');
    const owner = open(files, 'terms/betreuungsvertrag/document.yaml').set(['owner'], 'Geschäftsführung');
    const urgent = open(files, 'feedback/2025/2025-013.yaml').set(['urgent'], 'ja');
    const role = settings(files).replace('id: beratungsleitung', 'id: Beratungsleitung');
    const measures = open(files, 'evaluations/2025.mdx').replace('      - id: 2025-05\n', '        id: 2025-05\n');
    const level = settings(files).set(['rules', 'missing-indicator'], 'hoch');
    return [
      damage(rule, 'a status in words', status, status.lineOf(['status'])),
      damage(rule, 'a German date', since, since.lineOf(['inForceSince'])),
      damage(rule, 'one station instead of a list', station, station.lineOf(['stations'])),
      damage(rule, 'a period in words', notice, notice.lineOf(['intervals', 'termsNotice'])),
      damage(rule, 'a postal code without quotation marks', code, code.lineOf(['organisation', 'postalCode'])),
      damage(rule, 'a channel in German', channel, channel.lineOf(['channel'])),
      damage(rule, 'a day that does not exist', leap, leap.lineOf(['heldOn'])),
      damage(rule, 'the name of a role instead of its id', owner, owner.lineOf(['owner'])),
      damage(rule, 'the id of a role with a capital', role, role.lineWith('id: Beratungsleitung')),
      damage(rule, 'a measure without its hyphen', measures, measures.lineWith('id: 2025-05')),
      damage(rule, 'yes in German', urgent, urgent.lineOf(['urgent'])),
      damage(rule, 'a severity that does not exist', level, level.lineOf(['rules', 'missing-indicator'])),
    ];
  },

  'duplicate-id': (files) => {
    const rule = 'duplicate-id';
    const role = settings(files).replace('\n# Der Weg, den', '  - { id: qmb, title: Qualität }\n\n# Der Weg, den');
    const station = settings(files).replace(
      'id: abschluss\n',
      'id: beratung\n    title: Zweite Beratung\n  - id: abschluss\n',
    );
    const indicator = open(files, 'procedures/nachbetreuung.mdx').replace(
      'keywords:',
      '  - { id: stabil, title: Stabil nach einem Jahr, unit: "%", target: ">= 60" }\nkeywords:',
    );
    const measure = open(files, 'evaluations/2025.mdx').replace(
      '      - id: 2025-03\n',
      '      - { id: 2025-02, title: Aushang mit freien Terminen, owner: verwaltung, due: 2026-12-31 }\n      - id: 2025-03\n',
    );
    const twice = open(files, 'evaluations/2026.mdx').set(
      ['assessments'],
      '\n- procedure: erstgespraech\n- procedure: nachbetreuung\n- procedure: erstgespraech',
    );
    const requirement = open(files, 'requirements/qb-11.yaml').replace('id: "11.4"', 'id: "11.3"');
    const introduction = open(files, 'docs/selbstreport/bewertung.mdx');
    const copy = open(files, 'feedback/2025/2025-003.yaml').at('feedback/2025/2026-004.yaml');
    const capital = open(files, 'docs/leitbild.mdx').at('docs/Leitbild.mdx');
    return [
      damage(rule, 'a role', role, role.lineOf(['roles', 7, 'id'])),
      damage(rule, 'a station', station, station.lineOf(['customerPath', 6, 'id'])),
      damage(rule, 'an indicator', indicator, indicator.lineOf(['indicators', 2, 'id'])),
      damage(rule, 'a measure', measure, measure.lineOf(['assessments', 3, 'measures', 1, 'id'])),
      mutation('a procedure assessed twice', twice, [
        found(rule, twice, twice.lineOf(['assessments', 2, 'procedure'])),
        // None of the three is judged yet.
        ...[0, 1, 2].map((at) => found('awaiting-judgement', twice, twice.lineOf(['assessments', at]))),
      ]),
      mutation('a requirement', requirement, [
        found(rule, requirement, requirement.lineOf(['requirements', 3, 'id'])),
        found('dangling-reference', introduction, introduction.lineOf(['introduces', 0])),
      ]),
      mutation('an entry under another year', copy, [found(rule, { path: 'feedback/2026/2026-004.yaml' }, 1)]),
      mutation('a page that differs in a capital only', capital, [
        found(rule, { path: 'docs/leitbild.mdx' }, 1),
        found('invalid-file-name', capital, 1),
      ]),
    ];
  },

  'cut-text': (files) => {
    const rule = 'cut-text';
    const title = open(files, 'procedures/erstgespraech.mdx').replace(/^title: .*$/m, 'title: Gespräch #1 mit allen');
    const summary = open(files, 'feedback/2026/2026-011.yaml').set(['summary'], 'Der Aufzug in Haus #2 stand still.');
    const page = open(files, 'procedures/rueckrufservice.mdx').set(['benefit'], 'Sie erreichen uns unter #4711.');
    return [
      damage(rule, 'a number in a title', title, title.lineOf(['title'])),
      damage(rule, 'a number in a summary', summary, summary.lineOf(['summary'])),
      damage(rule, 'a number in a benefit', page, page.lineOf(['benefit'])),
    ];
  },

  'dangling-reference': (files) => {
    const rule = 'dangling-reference';
    const owner = open(files, 'procedures/erstgespraech.mdx').set(['owner'], 'beratungsleitng');
    const renamed = settings(files).replace('id: erstkontakt', 'id: erster-kontakt');
    const service = settings(files).replace('id: ambulante-betreuung', 'id: betreuung');
    const terms = open(files, 'terms/betreuungsvertrag/document.yaml').set(
      ['communication', 2, 'procedure'],
      'infomappe',
    );
    const changed = open(files, 'evaluations/2025.mdx').replace(
      '[procedures/nachbetreuung,',
      '[procedures/nachbetreung,',
    );
    const measure = open(files, 'feedback/2026/2026-007.yaml').set(['measure'], '2025-09');
    const followUp = open(files, 'evaluations/2026.mdx').set(['followUp', 6, 'measure'], '2025-70');
    const evidence = open(files, 'requirements/qb-11.yaml').replace(
      '- kind: terms',
      '- kind: terms\n        ids: [agb, rechtsgrundlagen]',
    );
    const assessed = open(files, 'evaluations/2025.mdx').replace('procedure: rueckruf', 'procedure: ruekruf');
    const callback = open(files, 'procedures/rueckrufservice.mdx');
    const result = open(files, 'evaluations/2025.mdx').replace('indicator: mit-konsequenz', 'indicator: konsequenz');
    return [
      damage(rule, 'a role misspelt', owner, owner.lineOf(['owner'])),
      mutation('a station renamed in one place only', renamed, [
        ...wherever(rule, files, /^stations:.*\berstkontakt\b|^station: erstkontakt$/),
      ]),
      mutation('a service renamed in one place only', service, [
        ...wherever(rule, files, /^services:.*\bambulante-betreuung\b/),
      ]),
      damage(rule, 'a procedure by its nickname', terms, terms.lineOf(['communication', 2, 'procedure'])),
      damage(rule, 'a changed page misspelt', changed, changed.lineWith('nachbetreung')),
      damage(rule, 'a measure that there is not', measure, measure.lineOf(['measure'])),
      mutation('a follow-up of no measure', followUp, [
        found(rule, followUp, followUp.lineOf(['followUp', 6, 'measure'])),
      ]),
      damage(rule, 'evidence that there is not', evidence, evidence.lineWith('ids: [agb')),
      damage(rule, 'the assessed procedure misspelt', assessed, assessed.lineWith('ruekruf')),
      mutation('a procedure renamed, and nothing else', moved(callback, 'procedures/rueckruf.mdx'), [
        ...wherever(
          rule,
          files,
          /procedure: rueckrufservice$|changed:.*\/rueckrufservice\b|^ {2}- procedures\/rueckrufservice$/,
        ),
        ...wherever('dead-link', files, /\/rueckrufservice\.mdx\)/),
      ]),
      damage(rule, 'an indicator cut short', result, result.lineWith('indicator: konsequenz')),
    ];
  },
};
