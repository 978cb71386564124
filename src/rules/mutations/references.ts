import { open } from './editable-file.ts';
import { damage, type ExpectedFinding, type Files, found, type MutationTable, mutation } from './mutation.ts';

const procedure = (files: Files, id: string) => open(files, `procedures/${id}.mdx`);

/** A finding in every file that links to a page, on the line of its first link. */
function wherever(rule: string, files: Files, target: string, except: readonly string[]): ExpectedFinding[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const at = text.indexOf(`/${target})`);
    if (at < 0 || except.some((prefix) => path.startsWith(prefix))) return [];
    return [found(rule, { path }, text.slice(0, at).split('\n').length)];
  });
}

/** Damages to what procedures and pages say to customers and of what has ended. */
export const referenceMutations: MutationTable = {
  'public-names-internal': (files) => {
    const rule = 'public-names-internal';
    const mail = procedure(files, 'rueckrufservice').replace(
      'E-Mail oder\neine SMS',
      'E-Mail, oder\nSie fragen verwaltung@brueckenwerk.example.org',
    );
    const role = procedure(files, 'rueckrufservice').set(
      ['benefit'],
      'Sie werden zurückgerufen; sonst meldet sich die geschaeftsfuehrung bei Ihnen.',
    );
    const contents = procedure(files, 'stadtteil-sprechstunde').set(
      ['contents', 1],
      'Fragen an oeffentlichkeitsarbeit',
    );
    const page = procedure(files, 'informationsmappe').replace(
      'Wenn Sie lieber fragen als lesen',
      'Mehr steht unter [Hinweise zum ersten Kontakt](../docs/arbeitshinweise-erstkontakt.mdx).\nWenn Sie lieber fragen als lesen',
    );
    const mission = open(files, 'docs/leitbild.mdx').replace(
      'Verträgen und',
      '[Verträgen](../procedures/vertragsgespraech.mdx) und',
    );
    const closed = open(files, 'docs/gelungene-dienstleistung.mdx').set(['audience'], 'internal');
    const forStaff = ['procedures/foerderplangespraech'];
    return [
      damage(rule, 'the mailbox of a role', mail, mail.lineWith('verwaltung@')),
      damage(rule, 'the id of a role as benefit', role, role.lineOf(['benefit'])),
      damage(rule, 'the id of a role among the contents', contents, contents.lineOf(['contents', 1])),
      damage(rule, 'a link to a page for staff', page, page.lineWith('arbeitshinweise-erstkontakt.mdx')),
      damage(rule, 'a link to a procedure for staff', mission, mission.lineWith('vertragsgespraech.mdx')),
      mutation('a page that others link to is for staff now', closed, [
        ...wherever(rule, files, 'gelungene-dienstleistung.mdx', forStaff),
      ]),
    ];
  },

  'retired-but-referenced': (files) => {
    const rule = 'retired-but-referenced';
    const text = procedure(files, 'stadtteil-sprechstunde').appendBody(
      'Wir sind auch beim [Infotag](./jobcenter-infotag.mdx) für Sie da.',
    );
    const page = open(files, 'docs/organigramm-in-worten.mdx').replace(
      'und die Website.',
      'den [Infotag](../procedures/jobcenter-infotag.mdx) und die Website.',
    );
    const terms = open(files, 'terms/leistungsvereinbarung-integration/document.yaml').set(
      ['communication', 1, 'procedure'],
      'jobcenter-infotag',
    );
    const cycle = open(files, 'evaluations/2026.mdx').set(['assessments'], '\n- procedure: jobcenter-infotag');
    const retired = procedure(files, 'informationsmappe').replace(
      'status: in-force',
      'status: retired\nretiredOn: 2026-06-30\nretiredBecause: Kaum jemand nimmt noch Papier mit; die Website wird gelesen.',
    );
    const care = open(files, 'terms/betreuungsvertrag/document.yaml');
    const rights = open(files, 'terms/rechtsgrundlagen/document.yaml');
    return [
      mutation('a procedure in force links to it', text, [found(rule, text, text.lineWith('jobcenter-infotag.mdx'))]),
      damage(rule, 'a page links to it', page, page.lineWith('jobcenter-infotag.mdx')),
      damage(rule, 'terms are told by it', terms, terms.lineOf(['communication', 1, 'procedure'])),
      mutation('the next cycle assesses it', cycle, [
        found(rule, cycle, cycle.lineOf(['assessments', 0, 'procedure'])),
        found('awaiting-judgement', cycle, cycle.lineOf(['assessments', 0])),
      ]),
      mutation('a procedure ends, and nobody looks who relies on it', retired, [
        found(rule, care, care.lineOf(['communication', 2, 'procedure'])),
        found(rule, rights, rights.lineOf(['communication', 0, 'procedure'])),
        ...wherever(rule, files, 'informationsmappe.mdx', ['evaluations/', 'procedures/jobcenter-infotag']),
      ]),
    ];
  },

  'role-without-procedure': (files) => {
    const rule = 'role-without-procedure';
    const settings = open(files, 'handbook.yaml');
    const last = settings.replace('\n# Der Weg, den', '  - id: datenschutz\n    title: Datenschutz\n\n# Der Weg, den');
    const first = settings.replace('roles:\n', 'roles:\n  - { id: aufsichtsrat, title: Aufsichtsrat }\n');
    const office = procedure(files, 'rueckrufservice').set(['owner'], 'oeffentlichkeitsarbeit');
    const reception = settings.replace('roles:\n', 'roles:\n  - id: empfang\n    title: Empfang\n');
    return [
      damage(rule, 'a new role at the end', last, last.lineOf(['roles', 7])),
      damage(rule, 'a new role at the beginning, in braces', first, first.lineOf(['roles', 0])),
      mutation(
        'a role is split in two, only one of which has anything to do',
        [reception, office],
        [found(rule, reception, reception.lineOf(['roles', 0]))],
      ),
    ];
  },
};
