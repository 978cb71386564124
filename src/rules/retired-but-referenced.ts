import type { Entry, Handbook } from '../handbook/index.ts';
import { endedProcedures } from './detection/ended-procedures.ts';
import { linkedFile } from './detection/linked-file.ts';
import { standsInHistory } from './detection/past.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule, type Report } from './rule.ts';

type ReferenceFacts = Readonly<Record<'title' | 'where', string>>;

/** What has ended must not be promised any more. Earlier evaluations are history and may name it. */
export default defineRule<ReferenceFacts>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Beendetes Verfahren noch genannt',
      message: ({ title, where }) =>
        ({
          terms: `Die Bekanntgabe (communication) stützt sich auf das beendete Verfahren „${title}“; erwartet wird eines, das in Kraft ist.`,
          link: `Der Text verweist auf das beendete Verfahren „${title}“; erwartet wird eines, das in Kraft ist.`,
          evaluation: `Bewertet wird das Verfahren „${title}“, das vor Beginn des Zeitraums (period) beendet war.`,
        })[where] ?? '',
      why: 'Wer einem solchen Hinweis folgt, landet bei etwas, das es nicht mehr gibt. Bei Bedingungen kann das heißen, dass sie niemand vor dem Vertrag erhält.',
      example:
        'communication:\n  - { when: before-contract, how: Im Erstgespräch ausgehändigt, procedure: erstgespraech }',
    },
    en: {
      title: 'Retired procedure still mentioned',
      message: ({ title, where }) =>
        ({
          terms: `The communication (communication) relies on the retired procedure “${title}”; one in force was expected.`,
          link: `The text links to the retired procedure “${title}”; one in force was expected.`,
          evaluation: `The procedure “${title}” is assessed, which was retired before the period (period) began.`,
        })[where] ?? '',
      why: 'Whoever follows such a pointer finds something that no longer exists. With terms it can mean that nobody gets them before the contract.',
      example:
        'communication:\n  - { when: before-contract, how: Handed out in the first talk, procedure: first-talk }',
    },
  },
  examples: {
    bad: [
      {
        name: 'terms that are handed out in a retired procedure',
        files: {
          'procedures/infotag.mdx': retiredFile(),
          'terms/beratungsvertrag/document.yaml': `title: Bedingungen der Beratung
kind: general-terms
services: [beratung]
communication:
  - { when: before-contract, how: Aushang in der Sprechstunde, procedure: sprechstunde }
  - { when: before-contract, how: Mitgabe am Infotag, procedure: infotag }
owner: leitung
bindingLanguage: de
`,
        },
        expect: [
          {
            file: 'terms/beratungsvertrag/document.yaml',
            line: 6,
            column: 66,
            reason:
              'Die Bekanntgabe (communication) stützt sich auf das beendete Verfahren „Infotag“; erwartet wird eines, das in Kraft ist.',
          },
        ],
      },
      {
        name: 'a link from a procedure in force and one from a page',
        files: {
          'procedures/infotag.mdx': retiredFile(),
          'procedures/rueckruf.mdx': procedureFile({}, '\nMehr erfahren Sie am [Infotag](./infotag.mdx).\n'),
          'docs/willkommen.mdx':
            '---\ntitle: Willkommen\n---\n\nKommen Sie zum [Infotag](../procedures/infotag.mdx).\n',
        },
        expect: [
          {
            file: 'docs/willkommen.mdx',
            line: 5,
            column: 16,
            reason: 'Der Text verweist auf das beendete Verfahren „Infotag“; erwartet wird eines, das in Kraft ist.',
          },
          { file: 'procedures/rueckruf.mdx', line: 16, column: 22 },
        ],
      },
      {
        name: 'a public page, for which the link is broken, too: one finding; people called Ehemalige are no past',
        files: {
          'procedures/infotag.mdx': retiredFile().replace('---\n\n', 'audience: public\n---\n\n'),
          'docs/willkommen.mdx':
            '---\ntitle: Willkommen\naudience: public\n---\n\nWas Ehemalige empfehlen: den [Infotag](../procedures/infotag.mdx).\n',
        },
        expect: [{ file: 'docs/willkommen.mdx', line: 6, column: 30 }],
      },
      {
        name: 'a cycle that begins after its end',
        files: {
          'procedures/infotag.mdx': retiredFile(),
          'evaluations/2026.mdx': evaluationFile(
            { title: 'Evaluation 2026', period: '{ from: 2026-05-01, to: 2026-12-31 }', heldOn: null, status: 'open' },
            [{ procedure: 'infotag', results: '[]' }],
          ),
        },
        expect: [
          {
            file: 'evaluations/2026.mdx',
            line: 7,
            column: 16,
            reason: 'Bewertet wird das Verfahren „Infotag“, das vor Beginn des Zeitraums (period) beendet war.',
          },
        ],
      },
    ],
    good: [
      {
        name: 'the cycle during which it ended',
        files: {
          'procedures/infotag.mdx': retiredFile(),
          'evaluations/2026.mdx': evaluationFile(
            { title: 'Evaluation 2026', period: '{ from: 2026-01-01, to: 2026-12-31 }', heldOn: null, status: 'open' },
            [{ procedure: 'infotag', results: '[]' }],
          ),
        },
      },
      {
        name: 'a procedure whose end is still to come',
        files: {
          'procedures/infotag.mdx': retiredFile('2026-12-31'),
          'docs/willkommen.mdx':
            '---\ntitle: Willkommen\n---\n\nKommen Sie zum [Infotag](../procedures/infotag.mdx).\n',
        },
      },
      {
        name: 'a text that says what there was before',
        files: {
          'procedures/infotag.mdx': retiredFile(),
          'procedures/rueckruf.mdx': procedureFile({}, '\nBis April 2026 gab es den [Infotag](./infotag.mdx).\n'),
          'docs/geschichte.mdx':
            '---\ntitle: Geschichte\n---\n\nThe call-back replaced the [open day](../procedures/infotag.mdx).\n\nEhemaliger Weg: [Infotag](../procedures/infotag.mdx).\n',
        },
      },
      {
        name: 'one retired procedure that names another',
        files: {
          'procedures/infotag.mdx': retiredFile(),
          'procedures/messe.mdx': `${retiredFile().replace('title: Infotag', 'title: Messestand')}\nVorher gab es den [Infotag](./infotag.mdx).\n`,
        },
      },
    ],
  },
  *check({ handbook, today }) {
    const ended = endedProcedures(handbook, today);
    if (ended.size === 0) return;
    yield* inTerms(handbook, ended);
    yield* inBodies(handbook, ended);
    yield* inEvaluations(handbook, ended);
  },
});

type Ended = ReadonlyMap<string, Entry<'procedure'>>;

function* inTerms(handbook: Handbook, ended: Ended): Iterable<Report<ReferenceFacts>> {
  for (const { document } of handbook.terms.values()) {
    for (const [index, { procedure = '' }] of document?.data.communication.entries() ?? []) {
      const title = ended.get(procedure)?.data.title;
      if (document === undefined || title === undefined) continue;
      const at = ['communication', index, 'procedure'];
      yield { file: document.file, at, subject: `procedure ${procedure}`, facts: { title, where: 'terms' } };
    }
  }
}

function* inBodies(handbook: Handbook, ended: Ended): Iterable<Report<ReferenceFacts>> {
  const byPath = new Map([...ended].map(([id, procedure]) => [procedure.path, { id, title: procedure.data.title }]));
  const current = [...handbook.procedures.values()].filter(({ id }) => !ended.has(id));
  for (const { path, file, prose } of [...current, ...handbook.pages.values()]) {
    const named = new Set<string>();
    for (const { url, place } of prose.links) {
      const found = byPath.get(linkedFile(path, url) ?? '');
      if (found === undefined || named.has(found.id) || standsInHistory(prose, place)) continue;
      named.add(found.id);
      yield { file, at: place, subject: `link ${found.id}`, facts: { title: found.title, where: 'link' } };
    }
  }
}

function* inEvaluations(handbook: Handbook, ended: Ended): Iterable<Report<ReferenceFacts>> {
  for (const { data, file } of handbook.evaluations.values()) {
    for (const [index, { procedure }] of data.assessments.entries()) {
      const found = ended.get(procedure)?.data;
      if (found?.retiredOn === undefined || found.retiredOn >= data.period.from) continue;
      const at = ['assessments', index, 'procedure'];
      yield { file, at, subject: `assessment ${procedure}`, facts: { title: found.title, where: 'evaluation' } };
    }
  }
}

function retiredFile(retiredOn = '2026-04-30'): string {
  return procedureFile({
    title: 'Infotag',
    status: 'retired',
    inForceSince: '2026-02-01',
    retiredOn,
    retiredBecause: 'Am Infotag kamen zuletzt nur noch zwei Personen.',
    rationale: 'Wer uns nicht kennt, sollte uns ohne Termin kennenlernen können.',
    goal: 'Jeden Monat lernen zehn Menschen unser Angebot kennen.',
    benefit: 'Sie können sich umsehen und Fragen stellen.',
  });
}
