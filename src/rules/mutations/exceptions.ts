import { type EditableFile, open } from './editable-file.ts';
import { damage, type MutationTable } from './mutation.ts';

/** A file with an exception as its last field. */
function excepted(file: EditableFile, rule: string, until: string): EditableFile {
  return file.append(
    `exceptions:\n  - rule: ${rule}\n    reason: Wird bis dahin mit dem Kostenträger abgestimmt.\n    until: ${until}`,
  );
}

/** Damages to how rules are set and excepted. */
export const exceptionMutations: MutationTable = {
  'unknown-rule': (files) => {
    const rule = 'unknown-rule';
    const settings = open(files, 'handbook.yaml').replace('missing-indicator:', 'missing-indicators:');
    const own = open(files, 'handbook.yaml').replace(
      'missing-indicator:',
      'kennzahl-pflicht: error\n  missing-indicator:',
    );
    const page = excepted(open(files, 'procedures/kundenbefragung.mdx'), 'placeholder', '2026-12-31');
    const catalogue = open(files, 'requirements/qb-11.yaml').replace('- missing-goal\n', '- missing-ziel\n');
    return [
      damage(rule, 'a plural in the settings', settings, settings.lineWith('missing-indicators:')),
      damage(rule, 'a rule of one’s own', own, own.lineWith('kennzahl-pflicht')),
      damage(rule, 'a rule cut short in an exception', page, page.lineOf(['exceptions', 0, 'rule'])),
      damage(rule, 'half German in the catalogue', catalogue, catalogue.lineWith('missing-ziel')),
    ];
  },

  'expired-exception': (files) => {
    const rule = 'expired-exception';
    const expired = (name: string, path: string, of: string, until: string) => {
      const file = excepted(open(files, path), of, until);
      return damage(rule, name, file, file.lineOf(['exceptions', 0, 'until']));
    };
    return [
      expired('on a procedure, yesterday', 'procedures/kundenbefragung.mdx', 'placeholder-text', '2026-11-22'),
      expired('on a procedure, last year', 'procedures/teilnehmendenrat.mdx', 'missing-benefit', '2025-12-31'),
      expired('on an entry', 'feedback/2026/2026-008.yaml', 'unanswered-feedback', '2026-10-31'),
      expired('on a page without any gap', 'docs/leitbild.mdx', 'dead-link', '2026-06-30'),
    ];
  },

  'unused-exception': (files) => {
    const rule = 'unused-exception';
    const unused = (name: string, path: string, of: string) => {
      const file = excepted(open(files, path), of, '2026-12-31');
      return damage(rule, name, file, file.lineOf(['exceptions', 0]));
    };
    return [
      unused('for a goal that is there', 'procedures/erstgespraech.mdx', 'missing-goal'),
      unused('for another gap than the page has', 'procedures/kundenbefragung.mdx', 'missing-benefit'),
      unused('on a cycle', 'evaluations/2024.mdx', 'missing-result'),
      unused('on terms', 'terms/betreuungsvertrag/2027-02-01.de.mdx', 'announced-late'),
    ];
  },

  'locked-rule': (files) => {
    const rule = 'locked-rule';
    const settings = open(files, 'handbook.yaml');
    const off = settings.replace('missing-indicator:', 'unsafe-content: off\n  missing-indicator:');
    const hint = settings.append('  sealed-version-altered: info');
    const page = excepted(open(files, 'procedures/bezugsbegleitung.mdx'), 'dangling-reference', '2026-12-31');
    const entry = excepted(open(files, 'feedback/2026/2026-008.yaml'), 'invalid-value', '2026-12-31');
    return [
      damage(rule, 'safety switched off', off, off.lineWith('unsafe-content: off')),
      damage(rule, 'seals as a hint', hint, hint.lineOf(['rules', 'sealed-version-altered'])),
      damage(rule, 'an exception for a dangling reference', page, page.lineOf(['exceptions', 0, 'rule'])),
      damage(rule, 'an exception for a wrong value', entry, entry.lineOf(['exceptions', 0, 'rule'])),
    ];
  },
};
