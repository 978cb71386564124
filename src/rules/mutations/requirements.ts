import { open } from './editable-file.ts';
import { damage, type Files, found, gone, type MutationTable, moved, mutation } from './mutation.ts';

const catalogue = (files: Files) => open(files, 'requirements/qb-11.yaml');

/** Damages to the catalogue of requirements. */
export const requirementMutations: MutationTable = {
  'no-catalogue': (files) => {
    const settings = open(files, 'handbook.yaml');
    const others = [gone({ path: 'requirements/weitere-grundsaetze.yaml' })];
    const missing = found('no-catalogue', settings, settings.lineOf([]));
    const elsewhere = (path: string) => [missing, found('misplaced-file', { path }, 1)];
    return [
      mutation('deleted', [gone(catalogue(files)), ...others], [missing]),
      mutation(
        'with the other extension',
        [...moved(catalogue(files), 'requirements/qb-11.yml'), ...others],
        elsewhere('requirements/qb-11.yml'),
      ),
      mutation(
        'in a German folder',
        [...moved(catalogue(files), 'anforderungen/qb-11.yaml'), ...others],
        elsewhere('anforderungen/qb-11.yaml'),
      ),
    ];
  },

  'requirement-without-evidence': (files) => {
    const rule = 'requirement-without-evidence';
    const added = catalogue(files).append(
      '  - id: "11.5"\n    title: Erreichbarkeit\n    text: Wer fragt, bekommt eine Antwort.\n    evidence: [{ kind: procedures, tasks: [support], ids: [rueckrufservice] }]',
    );
    const draft = catalogue(files).replace(
      '- kind: procedures\n',
      '- kind: procedures\n        ids: [video-beratung]\n',
    );
    const planned = catalogue(files).replace('- kind: evaluations', '- kind: evaluations\n        ids: ["2026"]');
    const none = catalogue(files).set(['requirements', 1, 'evidence'], '[]');
    return [
      damage(
        rule,
        'a new one that looks for a procedure in the wrong task',
        added,
        added.lineOf(['requirements', 4, 'evidence']),
      ),
      damage(rule, 'a draft only', draft, draft.lineOf(['requirements', 0, 'evidence'])),
      damage(rule, 'a cycle that is only planned', planned, planned.lineOf(['requirements', 3, 'evidence'])),
      damage(rule, 'an empty list', none, none.lineOf(['requirements', 1, 'evidence'])),
    ];
  },
};
