import { open } from './editable-file.ts';
import { damage, found, gone, type MutationTable, mutation } from './mutation.ts';

const SETTINGS = 'handbook.yaml';

/** Damages to what the law asks of the customers' site. */
export const lawMutations: MutationTable = {
  'incomplete-imprint': (files) => {
    const rule = 'incomplete-imprint';
    const settings = open(files, SETTINGS);
    const without = (...fields: readonly string[]) =>
      fields.reduce((file, field) => file.remove(['organisation', field]), settings);
    const line = settings.lineOf(['organisation']);
    const nobody = without('representedBy', 'register');
    return [
      damage(rule, 'nobody who represents it', without('representedBy'), line),
      damage(rule, 'the e-mail address removed', without('email'), line),
      mutation('nobody who represents it, and no register', nobody, [
        found(rule, nobody, line),
        found(rule, nobody, line),
      ]),
    ];
  },

  'missing-legal-page': (files) => {
    const rule = 'missing-legal-page';
    const settings = open(files, SETTINGS);
    const line = settings.lineOf(['sites', 'public']);
    const page = (name: string) => open(files, `docs/${name}.mdx`);
    const lost = (name: string, file: Parameters<typeof gone>[0]) =>
      mutation(name, gone(file), [found(rule, settings, line)]);
    return [
      lost('the imprint deleted', page('impressum')),
      mutation('the page on privacy without its purpose', page('datenschutz').set(['purpose'], 'general'), [
        found(rule, settings, line),
      ]),
      mutation('the accessibility statement made internal', page('barrierefreiheit').set(['audience'], 'internal'), [
        found(rule, settings, line),
      ]),
    ];
  },

  'incomplete-accessibility-statement': (files) => {
    const rule = 'incomplete-accessibility-statement';
    const settings = open(files, SETTINGS);
    const line = settings.lineOf(['organisation']);
    const page = open(files, 'docs/barrierefreiheit.mdx');
    const bare = page.replace(page.text.slice(page.text.indexOf('\n---\n', 4) + 5), '\nAlles lässt sich vorlesen.\n');
    const without = (...fields: readonly string[]) =>
      fields.reduce((file, field) => file.remove(['organisation', 'accessibility', field]), settings);
    const neither = without('method', 'enforcement');
    return [
      mutation('no word on the method', [bare, without('method')], [found(rule, settings, line)]),
      mutation('no date', [bare, without('madeOn', 'reviewedOn')], [found(rule, settings, line)]),
      mutation(
        'neither method nor arbitration body',
        [bare, neither],
        [found(rule, settings, line), found(rule, settings, line)],
      ),
    ];
  },

  'missing-arbitration-notice': (files) => {
    const rule = 'missing-arbitration-notice';
    const settings = open(files, SETTINGS);
    const line = settings.lineOf(['organisation']);
    const silent = settings.remove(['organisation', 'arbitration']);
    return [
      damage(rule, 'the sentence removed', silent, line),
      damage(rule, 'the sentence made a comment', settings.commentOut(['organisation', 'arbitration']), line),
      damage(rule, 'the country given as a code', silent.set(['organisation', 'country'], 'DE'), line),
    ];
  },
};
