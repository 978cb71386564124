import type { Change } from './index.ts';
import { type DraftFile, smallHandbook } from './small-handbook.ts';

/** The day of the edits. */
export const EDIT_DAY = '2026-11-23';

/** A handbook under construction; keys are names for the tests. */
export type Files = Map<string, DraftFile>;

/** Something that an editor does. */
export interface Edit {
  /** What it touches: `a/goal`; `a/*` for the whole file. Two edits never touch the same. */
  readonly touches: string;
  readonly apply: (files: Files) => void;
  /** What the comparison is to say, with `{a}` for the id of the file named `a` as it is called in the end. */
  readonly says: readonly string[];
  /** Said only if nothing else is said of the file. */
  readonly quiet?: readonly { readonly file: string; readonly says: string }[];
}

function file(files: Files, name: string): DraftFile {
  const found = files.get(name);
  if (!found) throw new Error(`no file ${name}`);
  return found;
}

const PROCEDURES = ['a', 'b', 'c', 'd'];

/** What editors do with the small handbook. */
export const edits: readonly Edit[] = [
  ...PROCEDURES.flatMap((name): Edit[] => [
    ...['goal', 'rationale', 'benefit'].map((field) => ({
      touches: `${name}/${field}`,
      apply: (files: Files) => {
        file(files, name).data[field] += ' Neu.';
      },
      says: [`procedure {${name}} changed ${field}`],
    })),
    {
      touches: `${name}/keywords`,
      apply: (files) => file(files, name).data.keywords.push('Neuwort'),
      says: [`procedure {${name}} changed keywords`],
    },
    {
      touches: `${name}/body`,
      apply: (files) => {
        file(files, name).body += '\nNoch ein Satz.\n';
      },
      says: [`procedure {${name}} changed body`],
    },
    {
      touches: `${name}/form`,
      apply: (files) => {
        file(files, name).otherForm = true;
      },
      says: [],
      quiet: [{ file: name, says: `procedure {${name}} reformatted` }],
    },
    {
      touches: `${name}/path`,
      apply: (files) => {
        file(files, name).path = `procedures/${name}-umbenannt.mdx`;
      },
      says: [`procedure {${name}} renamed`],
    },
    { touches: `${name}/*`, apply: (files) => void files.delete(name), says: [`procedure ${idOf(name)} removed`] },
  ]),
  {
    // With its references, as an editor does it who cares.
    touches: 'a/path',
    apply: (files) => {
      file(files, 'a').path = 'procedures/ammer.mdx';
      file(files, 'vertrag').data.communication[0].procedure = 'ammer';
      file(files, '2024').data.assessments[0].procedure = 'ammer';
      const page = file(files, 'leitbild');
      page.body = page.body?.replace('../procedures/amsel.mdx', '../procedures/ammer.mdx') ?? '';
    },
    says: ['procedure {a} renamed'],
    quiet: [
      { file: 'vertrag', says: 'terms-document {vertrag} relinked' },
      { file: '2024', says: 'evaluation {2024} relinked' },
      { file: 'leitbild', says: 'page {leitbild} relinked' },
    ],
  },
  {
    touches: 'd/status',
    apply: (files) => Object.assign(file(files, 'd').data, { status: 'in-force', inForceSince: '2026-12-01' }),
    says: ['procedure {d} taken-into-force 2026-12-01'],
  },
  ...['a', 'b'].map(
    (name): Edit => ({
      touches: `${name}/status`,
      apply: (files) =>
        Object.assign(file(files, name).data, {
          status: 'retired',
          retiredOn: '2026-11-30',
          retiredBecause: 'Vorbei.',
        }),
      says: [`procedure {${name}} retired 2026-11-30`],
    }),
  ),
  {
    touches: 'c/status',
    apply: (files) => Object.assign(file(files, 'c').data, { status: 'draft', inForceSince: undefined }),
    says: ['procedure {c} set-to-draft'],
  },
  ...['Eiche', 'Falke'].map(
    (title): Edit => ({
      touches: `${title}/*`,
      apply: (files) =>
        files.set(title, {
          path: `procedures/${title.toLowerCase()}.mdx`,
          data: { title, status: 'draft', task: 'care', direction: 'both', owner: 'qmb', goal: `Ziel der ${title}` },
          body: `Ganz anderer Inhalt über ${title}.\n`,
        }),
      says: [`procedure ${title.toLowerCase()} added`],
    }),
  ),
  {
    touches: 'vertrag/title',
    apply: (files) => {
      file(files, 'vertrag').data.title = 'Betreuungsvertrag';
    },
    says: ['terms-document {vertrag} changed title'],
  },
  {
    touches: 'vertrag-2025/body',
    apply: (files) => {
      file(files, 'vertrag-2025').body += '\n(2) Auch mündlich.\n';
    },
    says: ['terms-version {vertrag} 2025-01-01 changed body § 2'],
  },
  {
    touches: 'vertrag-2027/announcedOn',
    apply: (files) => {
      file(files, 'vertrag-2027').data.announcedOn = '2026-11-20';
    },
    says: ['terms-version {vertrag} {2027} announced 2026-11-20'],
  },
  {
    touches: 'vertrag-2027/path',
    apply: (files) => {
      file(files, 'vertrag-2027').path = 'terms/vertrag/2027-02-01.de.mdx';
      file(files, 'vertrag-2027').data.validFrom = '2027-02-01';
    },
    says: ['terms-version {vertrag} {2027} rescheduled 2027-01-01'],
  },
  {
    touches: 'vertrag-2025-en/*',
    apply: (files) =>
      files.set('vertrag-2025-en', {
        path: 'terms/vertrag/2025-01-01.en.mdx',
        data: { validFrom: '2025-01-01' },
        body: '## § 1 Subject\n\n(1) We work.\n',
      }),
    says: ['terms-version {vertrag} 2025-01-01 language-added en'],
  },
  {
    touches: 'vertrag-2028/*',
    apply: (files) =>
      files.set('vertrag-2028', {
        path: 'terms/vertrag/2028-01-01.de.mdx',
        data: { validFrom: '2028-01-01', announcedOn: '2026-11-22' },
        body: file(files, 'vertrag-2025').body ?? '',
      }),
    says: ['terms-version {vertrag} 2028-01-01 announced 2026-11-22'],
  },
  {
    touches: 'hausordnung/*',
    apply: (files) => {
      const data = { title: 'Hausordnung', kind: 'contract-basis', owner: 'leitung', bindingLanguage: 'de' };
      files.set('hausordnung', { path: 'terms/hausordnung/document.yaml', data });
      const version = {
        path: 'terms/hausordnung/2026-01-01.de.mdx',
        data: { validFrom: '2026-01-01' },
        body: 'Ruhe.\n',
      };
      files.set('hausordnung-2026', version);
    },
    says: ['terms-document hausordnung added', 'terms-version hausordnung 2026-01-01 added in-force'],
  },
  {
    touches: '2024/measure-1',
    apply: (files) => Object.assign(measure(files, 0), { status: 'done', doneOn: '2026-11-02' }),
    says: ['measure 2024-01 closed done in 2024'],
  },
  {
    touches: '2024/measure-2',
    apply: (files) => Object.assign(measure(files, 1), { due: '2027-01-31' }),
    says: ['measure 2024-02 changed due in 2024'],
  },
  {
    touches: '2025/follow-up',
    apply: (files) => {
      file(files, '2025').data.followUp = [{ measure: '2024-02', status: 'in-progress', effect: 'Läuft.' }];
    },
    says: ['measure 2024-02 status-changed in-progress in 2025'],
  },
  {
    touches: '2025/new-measure',
    apply: (files) => {
      file(files, '2025').data.assessments[0].measures = [{ id: '2025-01', title: 'Neue Maßnahme' }];
    },
    says: ['measure 2025-01 added open in 2025'],
  },
  {
    touches: '2025/status',
    apply: (files) => Object.assign(file(files, '2025').data, { status: 'closed', heldOn: '2026-11-20' }),
    says: ['evaluation {2025} closed'],
  },
  {
    touches: '2025/conclusion',
    apply: (files) => {
      file(files, '2025').data.assessments[0].conclusion = 'change';
    },
    says: ['assessment {2025} buche changed conclusion'],
  },
  {
    touches: '2025/assessment',
    apply: (files) => file(files, '2025').data.assessments.push({ procedure: 'clown', conclusion: 'end' }),
    says: ['assessment {2025} clown added end'],
  },
  {
    touches: '2024/participants',
    apply: (files) => {
      file(files, '2024').data.participants = ['leitung'];
    },
    says: ['evaluation {2024} changed participants'],
  },
  {
    touches: '2026/*',
    apply: (files) => {
      const period = { from: '2026-01-01', to: '2026-12-31' };
      const data = { title: 'Evaluation 2026', period, status: 'planned', responsible: 'qmb' };
      files.set('2026', { path: 'evaluations/2026.mdx', data, body: 'Geplant.\n' });
    },
    says: ['evaluation 2026 planned'],
  },
  {
    touches: 'f-2/answered',
    apply: (files) => {
      file(files, 'f-2').data.answered = '2026-11-01';
    },
    says: ['feedback 2025 answered 2025-002'],
  },
  {
    touches: 'f-1/topic',
    apply: (files) => {
      file(files, 'f-1').data.topic = 'wartezeit';
    },
    says: ['feedback 2025 changed 2025-001'],
  },
  { touches: 'f-3/*', apply: (files) => void files.delete('f-3'), says: ['feedback 2026 removed 2026-001'] },
  {
    touches: 'f-4/*',
    apply: (files) => {
      const data = { received: '2026-05-04', channel: 'web', kind: 'praise', summary: 'Danke!', answered: 'anonymous' };
      files.set('f-4', { path: 'feedback/2026/2026-002.yaml', data });
    },
    says: ['feedback 2026 added 2026-002', 'feedback 2026 answered 2026-002'],
  },
  {
    touches: 'leitbild/body',
    apply: (files) => {
      file(files, 'leitbild').body += '\nUnd noch mehr.\n';
    },
    says: ['page {leitbild} changed body'],
  },
  {
    touches: 'leitbild/path',
    apply: (files) => {
      file(files, 'leitbild').path = 'docs/unser-leitbild.mdx';
    },
    says: ['page {leitbild} renamed'],
  },
  {
    touches: 'settings/roles',
    apply: (files) => file(files, 'settings').data.roles.push({ id: 'empfang', title: 'Empfang' }),
    says: ['settings item-added roles empfang'],
  },
  {
    touches: 'settings/path',
    apply: (files) => file(files, 'settings').data.customerPath.reverse(),
    says: ['settings reordered customerPath'],
  },
  {
    touches: 'settings/intervals',
    apply: (files) => {
      file(files, 'settings').data.intervals.evaluation = 'P18M';
    },
    says: ['settings changed intervals.evaluation'],
  },
];

function measure(files: Files, index: number): object {
  return file(files, '2024').data.assessments[0].measures[index];
}

function idOf(name: string): string {
  return nameOf(file(smallHandbook(), name).path);
}

/** The id in a path: of a terms document its folder, otherwise the file's name. */
function nameOf(path: string): string {
  const parts = path.split('/');
  const last = (parts[0] === 'terms' ? parts[1] : parts.at(-1)) ?? '';
  return last.replace(/\..*$/, '');
}

/** Leaves out edits that touch what an earlier one has touched. */
export function withoutConflicts(chosen: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of chosen) {
    const [name, part] = edit.touches.split('/');
    const clash = kept.some(({ touches }) => {
      const [otherName, otherPart] = touches.split('/');
      return name === otherName && (part === otherPart || part === '*' || otherPart === '*');
    });
    if (!clash) kept.push(edit);
  }
  return kept;
}

/** What is to be said after some edits. */
export function expected(done: readonly Edit[], files: Files): string[] {
  const named = (text: string) =>
    text.replace(/\{([\w-]+)\}/g, (_, name: string) =>
      name === '2027' ? nameOfVersion(files, 'vertrag-2027') : nameOf(file(files, name).path),
    );
  const loud = new Set(done.filter(({ says }) => says.length > 0).map(({ touches }) => touches.split('/')[0]));
  const quiet = done.flatMap((edit) => edit.quiet ?? []).filter(({ file: name }) => !loud.has(name));
  return [...done.flatMap(({ says }) => says), ...quiet.map(({ says }) => says)].map(named).sort();
}

function nameOfVersion(files: Files, name: string): string {
  return /(\d{4}-\d\d-\d\d)/.exec(file(files, name).path)?.[1] ?? '';
}

/** A change in a few words, one line per field. */
export function said(change: Change): string[] {
  const start = `${change.subject} ${change.id} ${change.kind}`;
  switch (change.subject) {
    case 'procedure':
      if (change.kind === 'changed') return change.fields.map(({ field }) => `${start} ${field}`);
      if (change.kind === 'taken-into-force' || change.kind === 'retired') return [`${start} ${change.on}`];
      return [start];
    case 'terms-version': {
      const version = `terms-version ${change.id} ${change.validFrom} ${change.kind}`;
      if (change.kind === 'changed') {
        return change.fields.map(({ field }) => [version, field, ...change.clauses].join(' '));
      }
      if (change.kind === 'announced') return [`${version} ${change.on}`];
      if (change.kind === 'rescheduled') return [`${version} ${change.from}`];
      if (change.kind === 'added') return [`${version} ${change.state}`];
      return [`${version} ${change.languages.join(' ')}`];
    }
    case 'assessment':
      if (change.kind === 'changed') {
        return change.fields.map(({ field }) => `assessment ${change.id} ${change.procedure} changed ${field}`);
      }
      return [
        `assessment ${change.id} ${change.procedure} ${change.kind} ${'conclusion' in change && change.conclusion}`,
      ];
    case 'measure': {
      const where = `in ${nameOf(change.saidIn)}`;
      if (change.kind === 'changed')
        return change.fields.map(({ field }) => `${start} ${field} in ${nameOf(change.path)}`);
      if (change.kind === 'status-changed') return [`${start} ${change.to} ${where}`];
      return [`${start} ${'status' in change ? `${change.status} ` : ''}${where}`];
    }
    case 'feedback':
      return (['added', 'answered', 'changed', 'removed'] as const).flatMap((fate) =>
        change[fate].map((id) => `feedback ${change.year} ${fate} ${id}`),
      );
    case 'settings':
      if (change.kind === 'changed') return change.fields.map(({ field }) => `settings changed ${field}`);
      if (change.kind === 'reordered') return [`settings reordered ${change.list}`];
      return [`settings ${change.kind}${'item' in change ? ` ${change.list} ${change.item}` : ''}`];
    default:
      return 'fields' in change ? change.fields.map(({ field }) => `${start} ${field}`) : [start];
  }
}
