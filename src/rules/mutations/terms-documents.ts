import { EditableFile } from './editable-file.ts';
import { damage, found, gone, type MutationTable, moved, mutation } from './mutation.ts';
import { type TermsFolder, terms } from './sample-terms.ts';

/** Damages to documents of terms: which texts there are, and how customers get them. */
export const termsDocumentMutations: MutationTable = {
  'missing-document': (files) => {
    const rule = 'missing-document';
    const [care, work, law] = [
      terms(files, 'care', '2023-01-01.de'),
      terms(files, 'work', '2024-03-01.de'),
      terms(files, 'law', '2025-07-01.de'),
    ];
    const house = law.at('terms/hausordnung/2025-07-01.de.mdx');
    const document = terms(files, 'law', 'document');
    return [
      mutation('the care contract without its description', gone(terms(files, 'care', 'document')), [
        found(rule, care, 1),
      ]),
      mutation('the agreement without its description', gone(terms(files, 'work', 'document')), [found(rule, work, 1)]),
      damage(rule, 'a new folder with nothing but a text', house, 1),
      mutation('the description with the other extension', moved(document, document.path.replace('.yaml', '.yml')), [
        found(rule, law, 1),
        found('misplaced-file', { path: document.path.replace('.yaml', '.yml') }, 1),
      ]),
    ];
  },

  'missing-binding-text': (files) => {
    const rule = 'missing-binding-text';
    const [now, next] = [terms(files, 'care', '2025-01-01.de-simple'), terms(files, 'care', '2027-02-01.en')];
    const document = terms(files, 'law', 'document').set(['bindingLanguage'], 'en');
    const current = terms(files, 'law', '2025-07-01.de');
    return [
      mutation('the German text in force deleted', gone(terms(files, 'care', '2025-01-01.de')), [
        found(rule, now, now.lineOf([])),
      ]),
      mutation('the German text to come deleted', gone(terms(files, 'care', '2027-02-01.de')), [
        found(rule, next, next.lineOf([])),
      ]),
      mutation('another language binds now', document, [found(rule, current, current.lineOf([]))]),
    ];
  },

  'missing-translation': (files) => {
    const rule = 'missing-translation';
    const english = terms(files, 'care', '2027-02-01.en');
    const german = terms(files, 'care', '2027-02-01.de');
    const translated = terms(files, 'work', '2024-03-01.de').at(
      'terms/leistungsvereinbarung-integration/2024-03-01.de-simple.mdx',
    );
    const current = terms(files, 'work', '2026-04-01.de');
    const before = terms(files, 'care', '2025-01-01.en');
    const moved2023 = before
      .replace('validFrom: 2025-01-01', 'validFrom: 2023-01-01')
      .at(before.path.replace('2025', '2023'));
    const care = terms(files, 'care', '2025-01-01.de');
    return [
      mutation(
        'the new version is not translated when it begins',
        gone(english),
        [found(rule, german, german.lineOf([]))],
        {
          today: '2027-02-01',
        },
      ),
      mutation('the version before was translated', translated, [found(rule, current, current.lineOf([]))]),
      mutation(
        'the translation is of an older version',
        [gone(before), moved2023],
        [found(rule, care, care.lineOf([]))],
      ),
    ];
  },

  'no-version-in-force': (files) => {
    const rule = 'no-version-in-force';
    const inDocument = (folder: TermsFolder) => {
      const document = terms(files, folder, 'document');
      return found(rule, document, document.lineOf([]));
    };
    const ended = terms(files, 'work', '2026-04-01.de').append('validUntil: 2026-10-31');
    const law = terms(files, 'law', '2025-07-01.de');
    const later = law.replace('validFrom: 2025-07-01', 'validFrom: 2027-07-01').at(law.path.replace('2025', '2027'));
    const early = terms(files, 'care', '2025-01-01.de').append('validUntil: 2026-09-30');
    return [
      mutation('the last version has ended', ended, [inDocument('work')]),
      mutation('the year of the only version mistyped', [gone(law), later], [inDocument('law')]),
      mutation('the only version deleted', gone(law), [inDocument('law')]),
      mutation('ended before the next one begins', early, [
        inDocument('care'),
        found('version-gap', early, early.lineOf(['validUntil'])),
      ]),
    ];
  },

  'not-communicated-before-contract': (files) => {
    const rule = 'not-communicated-before-contract';
    const law = terms(files, 'law', 'document');
    const none = terms(files, 'work', 'document').set(['communication'], '[]');
    const care = terms(files, 'care', 'document');
    const late = new EditableFile(care.path, care.text.replaceAll('when: before-contract', 'when: at-contract'));
    return [
      damage(rule, 'with the contract only', late, late.lineOf(['communication'])),
      damage(rule, 'communication deleted', law.remove(['communication']), law.lineOf([])),
      damage(rule, 'an empty list', none, none.lineOf(['communication'])),
    ];
  },
};
