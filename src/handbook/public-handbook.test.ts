import { describe, expect, test } from 'vitest';
import { loadHandbook } from './load.ts';
import { MarkedHandbook } from './marked-handbook.ts';
import { memorySource } from './memory.ts';
import { publicHandbook } from './public-handbook.ts';

const TODAY = '2026-06-01';

/** A handbook with something public and something internal of every kind. */
function everyKind(): MarkedHandbook {
  const all = new MarkedHandbook();
  const id = (name: string, isPublic: boolean) => all.mark(`id of ${name}`, isPublic);
  const secret = id('internal page', false);
  const procedures = { public: id('public procedure', true), internal: id('internal procedure', false) };
  const terms = { public: id('terms', true), secret: id('unannounced terms', false) };

  all.add('handbook.yaml', 'settings', 'public', {
    language: 'de',
    // Not marked as public as a whole; the address of the public site is the one part that customers know anyway.
    sites: {
      handbook: {
        url: `https://${all.mark('handbook site', false)}.example.org`,
        base: `/${all.mark('base', false)}/`,
      },
      public: { url: `https://${all.mark('public site', true)}.example.org`, base: `/${all.mark('base', true)}/` },
    },
    repository: { host: 'github', url: `https://${all.mark('repository', false)}.example.org/handbook` },
  });
  const handbookUrl = all.marks.find(({ at }) => at === 'handbook site')?.text ?? '';

  const body = (name: string, isPublic: boolean) =>
    [
      `${all.mark(`${name} text`, isPublic)} {/* ${all.mark(`${name} comment`, false)} */} mehr`,
      `[${all.mark(`${name} words of a link`, isPublic)}](../docs/${secret}.mdx "${all.mark(`${name} title of a link`, false)}")`,
      `[${all.mark(`${name} words of a reference`, isPublic)}][ref]`,
      `[*${all.mark(`${name} words of a link to the handbook site`, isPublic)}*](https://${handbookUrl}.example.org/x/)`,
      `[${all.mark(`${name} words of a public link`, isPublic)}](../procedures/${procedures.public}.mdx)`,
      `[ref]: ../docs/${secret}.mdx`,
      `[//]: # (${all.mark(`${name} definition nobody uses`, false)})`,
      `[^note]: ${all.mark(`${name} footnote nobody uses`, false)}`,
      `- Punkt\n\n  {/* ${all.mark(`${name} comment in a list`, false)} */}`,
    ].join('\n\n');

  const inForce = { status: 'in-force', inForceSince: '2020-01-01', audience: 'public' };
  all
    .add(`procedures/${procedures.public}.mdx`, 'procedure', 'public', inForce, body('public procedure', true))
    .add(
      `procedures/${procedures.internal}.mdx`,
      'procedure',
      'internal',
      { ...inForce, audience: 'internal' },
      body('internal procedure', false),
    )
    .add('procedures/entwurf.mdx', 'procedure', 'internal', { ...inForce, status: 'draft' }, body('draft', false))
    .add('procedures/beendet.mdx', 'procedure', 'internal', { ...inForce, status: 'retired' }, body('retired', false))
    .add(
      'procedures/bald.mdx',
      'procedure',
      'internal',
      { ...inForce, inForceSince: '2026-06-02' },
      body('not yet in force', false),
    )
    .add(`docs/${id('page', true)}.mdx`, 'page', 'public', { audience: 'public' }, body('public page', true))
    .add(`docs/${secret}.mdx`, 'page', 'internal', { audience: 'internal' }, body('internal page', false));

  const versionAt = (document: string, validFrom: string, announcedOn: string, language: string, isPublic: boolean) =>
    all.add(
      `terms/${document}/${validFrom}.${language}.mdx`,
      'terms-version',
      isPublic ? 'public' : 'internal',
      { validFrom, announcedOn, validUntil: undefined },
      body(`${document} ${validFrom} ${language}`, isPublic),
    );
  all.add(`terms/${terms.public}/document.yaml`, 'terms-document', 'public', { bindingLanguage: 'de' });
  versionAt(terms.public, '2020-01-01', '2019-11-01', 'de', true);
  versionAt(terms.public, '2026-01-01', '2025-11-01', 'de', true);
  versionAt(terms.public, '2026-01-01', '2025-11-01', 'en', true);
  versionAt(terms.public, '2027-01-01', '2026-05-01', 'de', true);
  versionAt(terms.public, '2028-03-07', '2026-06-02', 'de', false);
  all.marks.push(
    { text: '2028-03-07', at: 'first day of the version nobody was told of', isPublic: false },
    { text: '2028-03-06', at: 'last day before the version nobody was told of', isPublic: false },
  );
  all.add(`terms/${terms.secret}/document.yaml`, 'terms-document', 'internal', { bindingLanguage: 'de' });
  versionAt(terms.secret, '2029-01-01', '2026-06-02', 'de', false);

  return all
    .add('feedback/2025/a.yaml', 'feedback', 'public', { received: '2025-03-01' })
    .add('feedback/2025/b.yaml', 'feedback', 'internal', { received: '2025-03-02', published: undefined })
    .add('feedback/2025/c.yaml', 'feedback', 'internal', { received: '2025-03-03', published: '  ' })
    .add('feedback/2026/d.yaml', 'feedback', 'internal', { received: '2026-06-02' })
    .add('evaluations/2025.mdx', 'evaluation', 'internal', {}, body('evaluation', false))
    .add('requirements/katalog.yaml', 'catalogue', 'internal')
    .add('sealed.yaml', 'sealed', 'internal');
}

describe('publicHandbook', () => {
  test('holds exactly what is public of what is public, and no mark of anything else', async () => {
    const { files, marks } = everyKind();
    const handbook = await loadHandbook(memorySource(files));
    expect(handbook.files.flatMap(({ fieldProblems, digest }) => [...fieldProblems, ...digest.problems])).toEqual([]);
    expect(marks.length).toBeGreaterThan(500);

    const text = JSON.stringify(publicHandbook(handbook, TODAY));
    expect(marks.filter(({ text: mark, isPublic }) => !isPublic && text.includes(mark))).toEqual([]);
    expect(marks.filter(({ text: mark, isPublic }) => isPublic && !text.includes(mark))).toEqual([]);
  });

  test('has these fields and no others', async () => {
    const { files } = everyKind();
    const data = publicHandbook(await loadHandbook(memorySource(files)), TODAY);
    expect(keysOf(data)).toMatchInlineSnapshot(`
      [
        "consequences[].kind",
        "consequences[].text",
        "consequences[].year",
        "deadlines.acknowledge",
        "deadlines.answer",
        "deadlines.resolve",
        "deadlines.resolveUrgent",
        "feedback.contact",
        "feedback.email",
        "feedback.external[].note",
        "feedback.external[].title",
        "feedback.external[].url",
        "feedback.formEndpoint",
        "feedback.hours",
        "feedback.phone",
        "language",
        "languages[]",
        "organisation.accessibility.contact",
        "organisation.accessibility.enforcement",
        "organisation.accessibility.enforcementUrl",
        "organisation.accessibility.madeOn",
        "organisation.accessibility.method",
        "organisation.accessibility.reviewedOn",
        "organisation.arbitration",
        "organisation.city",
        "organisation.country",
        "organisation.dataProtection",
        "organisation.editor",
        "organisation.email",
        "organisation.name",
        "organisation.phone",
        "organisation.postalCode",
        "organisation.register",
        "organisation.representedBy",
        "organisation.shortName",
        "organisation.street",
        "organisation.supervisoryAuthority",
        "organisation.vatId",
        "organisation.website",
        "pages[].body",
        "pages[].description",
        "pages[].entries[].definition",
        "pages[].entries[].synonyms[]",
        "pages[].entries[].term",
        "pages[].id",
        "pages[].keywords[]",
        "pages[].order",
        "pages[].path",
        "pages[].purpose",
        "pages[].title",
        "procedures[].benefit",
        "procedures[].body",
        "procedures[].contents[]",
        "procedures[].direction",
        "procedures[].id",
        "procedures[].keywords[]",
        "procedures[].media[]",
        "procedures[].path",
        "procedures[].stations[]",
        "procedures[].task",
        "procedures[].title",
        "services[].description",
        "services[].id",
        "services[].title",
        "site.base",
        "site.url",
        "stations[].description",
        "stations[].id",
        "stations[].title",
        "terms[].bindingLanguage",
        "terms[].id",
        "terms[].keywords[]",
        "terms[].kind",
        "terms[].legalBasis[].title",
        "terms[].legalBasis[].url",
        "terms[].services[]",
        "terms[].title",
        "terms[].versions[].announcedOn",
        "terms[].versions[].appliesTo",
        "terms[].versions[].texts[].announcedOn",
        "terms[].versions[].texts[].appliesTo",
        "terms[].versions[].texts[].body",
        "terms[].versions[].texts[].changes[].clause",
        "terms[].versions[].texts[].changes[].meaning",
        "terms[].versions[].texts[].changes[].why",
        "terms[].versions[].texts[].isOutdated",
        "terms[].versions[].texts[].language",
        "terms[].versions[].texts[].path",
        "terms[].versions[].texts[].summary",
        "terms[].versions[].texts[].title",
        "terms[].versions[].texts[].validFrom",
        "terms[].versions[].until",
        "terms[].versions[].validFrom",
      ]
    `);
  });

  test('does not say how an announced version ends where only staff know of the next', async () => {
    const { files } = everyKind();
    const { terms } = publicHandbook(await loadHandbook(memorySource(files)), TODAY);
    expect(terms).toHaveLength(1);
    expect(terms[0]?.versions.map(({ validFrom, until }) => [validFrom, until])).toEqual([
      ['2020-01-01', '2025-12-31'],
      ['2026-01-01', '2026-12-31'],
      ['2027-01-01', undefined],
    ]);
  });

  test('of a handbook without anything there is the organisation alone', async () => {
    const settings = 'format: 1\norganisation: { name: Verein }\nroles: [{ id: leitung, title: Leitung }]\n';
    const data = publicHandbook(await loadHandbook(memorySource({ 'handbook.yaml': settings })), TODAY);
    expect(data.organisation).toEqual({ name: 'Verein' });
    expect([data.terms, data.procedures, data.pages, data.consequences, data.services]).toEqual([[], [], [], [], []]);
  });

  test('a body that cannot be read stays inside', async () => {
    const page = '---\ntitle: Seite\naudience: public\n---\n\n<!-- geheim -->\n';
    const data = publicHandbook(await loadHandbook(memorySource({ 'docs/a.mdx': page })), TODAY);
    expect(data.pages.map(({ body }) => body)).toEqual(['']);
  });
});

/** Every path of keys in data, lists as one. */
function keysOf(value: unknown, at = ''): string[] {
  const paths = new Set<string>();
  if (Array.isArray(value)) {
    for (const item of value) for (const path of keysOf(item, `${at}[]`)) paths.add(path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      for (const path of keysOf(item, at === '' ? key : `${at}.${key}`)) paths.add(path);
    }
  } else {
    paths.add(at);
  }
  return [...paths].sort();
}
