import { EditableFile, open } from './editable-file.ts';
import { damage, found, gone, type MutationTable, moved, mutation } from './mutation.ts';

/** Where a finding about a file as a whole stands. */
const START = 1;

/** Damages to files as such: what cannot be read, is called or lies wrongly. */
export const fileMutations: MutationTable = {
  'broken-file': (files) => {
    const rule = 'broken-file';
    const colon = open(files, 'procedures/rueckrufservice.mdx').replace('Rückrufservice\n', 'Rückruf: so geht es\n');
    const tab = open(files, 'handbook.yaml').replace('  shortName:', '\tshortName:');
    const quote = open(files, 'evaluations/2025.mdx').replace('danach 96."', 'danach 96.');
    const twice = open(files, 'procedures/erstgespraech.mdx').replace('task: advice', 'task: advice\nstatus: draft');
    const target = open(files, 'procedures/bezugsbegleitung.mdx').replace('target: ">= 90"', 'target: >= 90');
    const end = open(files, 'docs/leitbild.mdx').replace('Selbstverständnis]\n---\n', 'Selbstverständnis]\n');
    const bracket = open(files, 'procedures/nachbetreuung.mdx').replace(
      'Alumni, Stabilisierung]',
      'Alumni, Stabilisierung',
    );
    const conflict = open(files, 'feedback/2026/2026-002.yaml').replace(
      'topic: digital',
      '<<<<<<< HEAD\ntopic: digital\n=======\ntopic: unterlagen\n>>>>>>> vorschlag',
    );
    const item = open(files, 'procedures/rueckmeldungen.mdx').replace('  - Klärung mit', ' - Klärung mit');
    const bare = open(files, 'procedures/rueckrufservice.mdx').replace('owner: verwaltung', 'owner:verwaltung');
    const latin = open(files, 'feedback/2026/2026-003.yaml');
    return [
      damage(rule, 'a title with a colon', colon, colon.lineWith('Rückruf: so')),
      damage(rule, 'a tab as indent', tab, tab.lineWith('\tshortName')),
      damage(rule, 'a closing quotation mark deleted', quote, quote.lineWith('danach 96.')),
      damage(rule, 'a field that stands twice', twice, twice.lineWith('status: draft')),
      damage(rule, 'a target without quotation marks', target, target.lineWith('target: >= 90')),
      damage(rule, 'the end of the frontmatter deleted', end, START),
      damage(rule, 'a closing bracket deleted', bracket, bracket.lineWith('keywords:')),
      damage(rule, 'the marks of a merge conflict', conflict, conflict.lineWith('<<<<<<<')),
      damage(rule, 'an item of a list in another column', item, item.lineWith(' - Klärung mit')),
      damage(rule, 'no blank behind the colon', bare, bare.lineWith('owner:verwaltung')),
      mutation('saved in an old encoding', { path: latin.path, text: Buffer.from(latin.text, 'latin1') }, [
        found(rule, latin, latin.lineWith('Förderplan')),
      ]),
    ];
  },

  'invalid-file-name': (files) => {
    const rule = 'invalid-file-name';
    const draft = open(files, 'procedures/video-beratung.mdx');
    const entry = open(files, 'feedback/2026/2026-011.yaml');
    const english = open(files, 'terms/betreuungsvertrag/2027-02-01.en.mdx');
    const terms = open(files, 'terms/leistungsvereinbarung-integration/2026-04-01.de.mdx');
    const hours = new EditableFile('docs/öffnungszeiten.mdx', '---\ntitle: Öffnungszeiten\n---\n\nVon 9 bis 16 Uhr.\n');
    const noted = open(files, 'acknowledgements/2026-erstes-halbjahr.yaml');
    // It names the version by its day.
    const unknownDay = found('dangling-reference', noted, noted.lineWith('2026-04-01'));
    const lift = entry.at('feedback/2026/2026-012 Aufzug.yaml');
    return [
      mutation('capitals and a blank', moved(draft, 'procedures/Video Beratung.mdx'), [
        found(rule, { path: 'procedures/Video Beratung.mdx' }, START),
      ]),
      mutation('the folder of another year', moved(entry, 'feedback/2025/2026-011.yaml'), [
        found(rule, { path: 'feedback/2025/2026-011.yaml' }, entry.lineOf(['received'])),
      ]),
      mutation('a language in capitals', moved(english, 'terms/betreuungsvertrag/2027-02-01.EN.mdx'), [
        found(rule, { path: 'terms/betreuungsvertrag/2027-02-01.EN.mdx' }, START),
      ]),
      mutation('another day than in the file', moved(terms, terms.path.replace('04-01', '04-10')), [
        found(rule, { path: terms.path.replace('04-01', '04-10') }, terms.lineOf(['validFrom'])),
        unknownDay,
      ]),
      mutation('a German day', moved(terms, terms.path.replace('2026-04-01', '01-04-2026')), [
        found(rule, { path: terms.path.replace('2026-04-01', '01-04-2026') }, START),
        unknownDay,
      ]),
      damage(rule, 'an umlaut', hours, START),
      damage(rule, 'a blank in the name of an entry', lift, START),
    ];
  },

  'misplaced-file': (files) => {
    const rule = 'misplaced-file';
    const text = '---\ntitle: Hausbesuch\n---\n';
    const misplaced = (name: string, path: string) => damage(rule, name, new EditableFile(path, text), START);
    const entry = open(files, 'feedback/2026/2026-004.yaml');
    return [
      misplaced('a procedure with another extension', 'procedures/hausbesuch.md'),
      misplaced('a page beside the folders', 'hausbesuch.mdx'),
      misplaced('a version without language', 'terms/betreuungsvertrag/2028-01-01.mdx'),
      misplaced('an office document', 'docs/Leitbild_final.docx'),
      misplaced('a picture that can run programs', 'docs/bilder/logo.svg'),
      misplaced('what a word processor left behind', 'procedures/.~lock.erstgespraech.mdx#'),
      misplaced('a German folder', 'verfahren/hausbesuch.mdx'),
      mutation('an entry outside the folder of its year', moved(entry, 'feedback/2026-004.yaml'), [
        found(rule, { path: 'feedback/2026-004.yaml' }, START),
      ]),
    ];
  },

  'missing-settings': (files) => {
    const settings = open(files, 'handbook.yaml');
    const missing = found('missing-settings', settings, START);
    const renamed = (path: string) => [missing, found('misplaced-file', { path }, START)];
    return [
      mutation('deleted', gone(settings), [missing]),
      mutation('with the other extension', moved(settings, 'handbook.yml'), renamed('handbook.yml')),
      mutation('with a capital', moved(settings, 'Handbook.yaml'), renamed('Handbook.yaml')),
      mutation('in a folder', moved(settings, 'docs/handbook.yaml'), renamed('docs/handbook.yaml')),
    ];
  },

  'symbolic-link': (files) => {
    const linked = (name: string, path: string) =>
      mutation(name, files[path] === undefined ? [] : [gone({ path })], [found('symbolic-link', { path }, START)], {
        links: [path],
      });
    return [
      linked('instead of a page', 'docs/leitbild.mdx'),
      linked('instead of an entry', 'feedback/2026/2026-004.yaml'),
      linked('as a picture', 'docs/bilder/eingang.png'),
      linked('as a note beside', 'notizen.txt'),
      linked('instead of the seals', 'sealed.yaml'),
    ];
  },
};
