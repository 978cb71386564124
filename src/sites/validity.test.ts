import { describe, expect, test } from 'vitest';
import { leadingVersion } from './public-terms.ts';
import { siteForTests, versionFile } from './site-for-tests.ts';
import { validityOf } from './validity.ts';

const FOLDER = 'terms/beratungsvertrag';
const SUCCESSOR = { [`${FOLDER}/2026-07-01.de.mdx`]: versionFile('validFrom: 2026-07-01\nannouncedOn: 2026-05-01') };

async function validityOn(today: string, files: Readonly<Record<string, string>>, validFrom?: string) {
  const site = await siteForTests(files, today);
  const terms = site.data.terms.find(({ id }) => id === 'beratungsvertrag');
  const version =
    terms && (terms.versions.find((candidate) => candidate.validFrom === validFrom) ?? leadingVersion(terms, today));
  if (!terms || !version) throw new Error('no version');
  return { validFrom: version.validFrom, ...validityOf(site, terms, version, 'de') };
}

describe('validityOf', () => {
  test('a version in force without successor', async () => {
    expect(await validityOn('2026-06-01', {})).toEqual({
      validFrom: '2025-01-01',
      state: 'in-force',
      sentences: [
        'Diese Fassung gilt seit dem 1. Januar 2025 für alle Verträge, die seit diesem Tag geschlossen wurden.',
      ],
      link: undefined,
    });
  });

  test('before, on and after the first day of the next version', async () => {
    const before = await validityOn('2026-06-30', SUCCESSOR);
    expect([before.validFrom, before.state]).toEqual(['2025-01-01', 'in-force']);
    expect(before.sentences[1]).toBe(
      'Ab dem 1. Juli 2026 gilt für neue Verträge eine andere Fassung. Verträge, die vorher geschlossen wurden, behalten diese hier.',
    );
    expect(before.link).toEqual({
      label: 'Die neue Fassung lesen',
      href: '/bedingungen/beratungsvertrag/2026-07-01/',
    });
    for (const day of ['2026-07-01', '2026-07-02']) {
      const after = await validityOn(day, SUCCESSOR);
      expect([after.validFrom, after.state]).toEqual(['2026-07-01', 'in-force']);
      expect(after.sentences).toHaveLength(1);
    }
  });

  test('an announced version says from when and for whom', async () => {
    const forAll = {
      [`${FOLDER}/2026-07-01.de.mdx`]: versionFile(
        'validFrom: 2026-07-01\nannouncedOn: 2026-05-01\nappliesTo: all-contracts',
      ),
    };
    expect(await validityOn('2026-06-01', forAll, '2026-07-01')).toEqual({
      validFrom: '2026-07-01',
      state: 'announced',
      sentences: [
        'Diese Fassung gilt noch nicht. Sie gilt ab dem 1. Juli 2026 für alle Verträge, auch für ältere.',
        'Angekündigt am 1. Mai 2026.',
      ],
      link: { label: 'Die geltende Fassung lesen', href: '/bedingungen/beratungsvertrag/2025-01-01/' },
    });
  });

  test('an earlier version says whether it still applies to somebody', async () => {
    const kept = await validityOn('2026-08-01', SUCCESSOR, '2025-01-01');
    expect(kept.sentences).toEqual([
      'Diese Fassung galt vom 1. Januar 2025 bis zum 30. Juni 2026 für neue Verträge.',
      'Für Verträge, die in dieser Zeit geschlossen wurden, gilt sie weiter.',
    ]);
    const forAll = { [`${FOLDER}/2026-07-01.de.mdx`]: versionFile('validFrom: 2026-07-01\nappliesTo: all-contracts') };
    const replaced = await validityOn('2026-08-01', forAll, '2025-01-01');
    expect(replaced.sentences[1]).toBe('Heute gilt sie für keinen Vertrag mehr.');
  });

  test('a version nobody was told of is not named', async () => {
    const secret = { [`${FOLDER}/2026-07-01.de.mdx`]: versionFile('validFrom: 2026-07-01\nannouncedOn: 2026-06-02') };
    const { sentences } = await validityOn('2026-06-01', secret);
    expect(sentences.join(' ')).not.toContain('2026');
  });

  test('explanations of laws do not speak of contracts', async () => {
    const law = {
      [`${FOLDER}/document.yaml`]:
        'title: Ihre Rechte\nkind: legal-provision\nowner: leitung\nbindingLanguage: de\ncommunication: [{ when: before-contract, how: Mappe }]\n',
    };
    expect((await validityOn('2026-06-01', law)).sentences).toEqual(['Dieser Stand gilt seit dem 1. Januar 2025.']);
  });
});
