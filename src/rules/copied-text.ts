import { type Entry, proceduresInForce } from '../handbook/index.ts';
import { type Content, perContent } from '../handbook/queries/per-content.ts';
import { fieldLabel } from './detection/field-label.ts';
import { tellingHash } from './detection/telling-text.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

const FIELDS = ['rationale', 'goal', 'benefit'] as const;

type Field = (typeof FIELDS)[number];

/** Each procedure has a reason, a goal and a benefit of its own; a copy says that nobody thought about it. */
export default defineRule<{ title: string; field: Field; original: string; from: string }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Kopierter Text',
      message: ({ title, field, original, from }) =>
        from === ''
          ? `Beim Verfahren „${title}“ steht unter „${fieldLabel('procedure', field, 'de')}“ dasselbe wie unter „${fieldLabel('procedure', original, 'de')}“; erwartet wird ein eigener Text.`
          : `Beim Verfahren „${title}“ steht unter „${fieldLabel('procedure', field, 'de')}“ dasselbe wie beim Verfahren „${from}“; erwartet wird ein eigener Text.`,
      why: 'Begründung, Ziel und Kundennutzen beantworten verschiedene Fragen, und jedes Verfahren hat seine eigenen Antworten. Ein kopierter Text begründet nichts.',
      example:
        'rationale: Nach der Warteschleife legten die meisten auf.\ngoal: Wer anruft und niemanden erreicht, wird binnen eines Tages zurückgerufen.\nbenefit: Sie müssen nicht mehrmals anrufen.',
    },
    en: {
      title: 'Copied text',
      message: ({ title, field, original, from }) =>
        from === ''
          ? `In the procedure “${title}”, “${fieldLabel('procedure', field, 'en')}” says the same as “${fieldLabel('procedure', original, 'en')}”; a text of its own was expected.`
          : `In the procedure “${title}”, “${fieldLabel('procedure', field, 'en')}” says the same as in the procedure “${from}”; a text of its own was expected.`,
      why: 'Rationale, goal and benefit answer different questions, and each procedure has its own answers. A copied text justifies nothing.',
      example:
        'rationale: Most people hung up while on hold.\ngoal: Whoever calls and finds nobody is called back within a day.\nbenefit: You need not call again.',
    },
  },
  examples: {
    bad: [
      {
        name: 'the goal once more as benefit',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            benefit: 'Wer anruft und niemanden erreicht, wird binnen eines Tages zurückgerufen!',
          }),
        },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 11,
            column: 10,
            reason:
              'Beim Verfahren „Rückrufservice“ steht unter „Kundennutzen (benefit)“ dasselbe wie unter „Ziel (goal)“; erwartet wird ein eigener Text.',
          },
        ],
      },
      {
        name: 'the rationale of another procedure, in other case and spacing',
        files: {
          'procedures/telefon.mdx': procedureFile({
            title: 'Telefonsprechstunde',
            rationale:
              'Viele Menschen scheuen einen festen Termin.  Die OFFENE Sprechstunde senkt diese Schwelle, weil niemand sich vorher erklären muss',
          }),
        },
        expect: [
          {
            file: 'procedures/telefon.mdx',
            line: 9,
            column: 12,
            reason:
              'Beim Verfahren „Telefonsprechstunde“ steht unter „Begründung (rationale)“ dasselbe wie beim Verfahren „Offene Sprechstunde“; erwartet wird ein eigener Text.',
          },
        ],
      },
      {
        name: 'three fields taken from another procedure',
        files: {
          'procedures/rueckruf.mdx': procedureFile(),
          'procedures/rueckruf-abends.mdx': procedureFile({ title: 'Rückruf am Abend' }),
        },
        expect: [
          { file: 'procedures/rueckruf.mdx', line: 9, column: 12 },
          { file: 'procedures/rueckruf.mdx', line: 10, column: 7 },
          { file: 'procedures/rueckruf.mdx', line: 11, column: 10 },
        ],
      },
    ],
    good: [
      {
        name: 'short phrases may be alike',
        files: {
          'procedures/rueckruf.mdx': procedureFile({ benefit: 'Sie erreichen uns leicht.' }),
          'procedures/telefon.mdx': procedureFile({
            title: 'Telefonsprechstunde',
            rationale: 'Wer auf dem Land wohnt, hat oft keinen Bus in die Stadt.',
            goal: 'Auch wer nicht kommen kann, erhält am selben Tag eine Auskunft.',
            benefit: 'Sie erreichen uns leicht.',
          }),
        },
      },
      {
        name: 'a draft that began as a copy',
        files: {
          'procedures/rueckruf.mdx': procedureFile(),
          'procedures/abends.mdx': procedureFile({ title: 'Rückruf am Abend', status: 'draft', inForceSince: null }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    const first = new Map<string, Entry<'procedure'>>();
    for (const procedure of proceduresInForce(handbook, today)) {
      const { data, file } = procedure;
      const own = new Map<string, Field>();
      for (const field of FIELDS) {
        const text = tellingTexts(procedure)[field];
        if (text === undefined) continue;
        const original = own.get(text);
        const from = first.get(`${field} ${text}`);
        own.set(text, original ?? field);
        first.set(`${field} ${text}`, from ?? procedure);
        if (original === undefined && from === undefined) continue;
        const facts = { title: data.title, field, original: original ?? field };
        yield {
          file,
          at: [field],
          subject: field,
          facts: { ...facts, from: original === undefined ? (from?.data.title ?? '') : '' },
        };
      }
    }
  },
});

/** What stands for the texts that are long enough to be compared. */
const tellingTexts = perContent('telling-texts', ({ data }: Content<'procedure'>) => {
  const hashes: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const said = tellingHash(data[field]);
    if (said !== undefined) hashes[field] = said;
  }
  return hashes;
});
