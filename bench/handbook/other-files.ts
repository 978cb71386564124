import { type ContentFile, mdx, wrapped, yaml } from './files.ts';
import { BODY, HEADINGS, LINKS } from './german/patterns.ts';
import { fill, sentence, sentences } from './german/write.ts';
import { SERVICES } from './organisation.ts';
import type { Plan } from './plan.ts';
import { random } from './random.ts';

/** Procedures for each free page. */
const PROCEDURES_PER_PAGE = 20;

/** Writes the settings. */
export function settingsFile(plan: Plan): ContentFile {
  return [
    'handbook.yaml',
    yaml({
      format: 2,
      title: 'Qualitätshandbuch Mühlenhof',
      language: 'de',
      languages: ['de'],
      organisation: {
        name: 'Mühlenhof Soziale Dienste gGmbH',
        shortName: 'Mühlenhof',
        street: 'Mühlenhof 1',
        postalCode: '04177',
        city: 'Leipzig',
        email: 'kontakt@muehlenhof.example.org',
        phone: '+49 30 23125 200',
        representedBy: 'Geschäftsführung der Mühlenhof Soziale Dienste gGmbH',
        register: 'Amtsgericht Leipzig, HRB 00000',
        arbitration: 'An Verfahren vor einer Verbraucherschlichtungsstelle nehmen wir nicht teil.',
        accessibility: {
          madeOn: '2025-06-28',
          method: 'Selbstbewertung mit zwei Vorleseprogrammen',
          contact: 'barrierefrei@muehlenhof.example.org',
          enforcement: 'Schlichtungsstelle nach § 16 BGG',
        },
      },
      services: SERVICES.map((service) => ({ ...service })),
      roles: plan.roles.map((role) => ({ ...role })),
      customerPath: plan.stations.map((station) => ({ ...station })),
      sites: {
        handbook: { url: 'https://handbuch.muehlenhof.example.org' },
        public: { url: 'https://bedingungen.muehlenhof.example.org' },
      },
      feedback: { contact: 'Beschwerdestelle', email: 'rueckmeldung@muehlenhof.example.org' },
    }),
  ];
}

/** Writes a requirement catalogue in the project's own words. */
export function catalogueFile(): ContentFile {
  const requirement = (id: string, title: string, text: string, evidence: object[]) => ({ id, title, text, evidence });
  return [
    'requirements/kommunikation.yaml',
    yaml({
      title: 'Kommunikation mit Kundinnen und Kunden',
      standard: 'Eigener Katalog',
      requirements: [
        requirement('1', 'Verfahren', 'Jedes Verfahren ist beschrieben und begründet.', [{ kind: 'procedures' }]),
        requirement('2', 'Bedingungen', 'Bedingungen liegen vor und sind bekannt.', [{ kind: 'terms' }]),
        requirement('3', 'Rückmeldungen', 'Rückmeldungen haben Folgen.', [{ kind: 'procedures', tasks: ['feedback'] }]),
        requirement('4', 'Bewertung', 'Verfahren und Ergebnisse werden bewertet.', [{ kind: 'evaluations' }]),
      ],
    }),
  ];
}

/** Writes the free pages: those that every handbook needs, and working notes in proportion to its size. */
export function pageFiles(plan: Plan): ContentFile[] {
  const { seed, pages } = plan.options;
  const notes = Array.from({ length: Math.floor(pages / PROCEDURES_PER_PAGE) }, (_, index): ContentFile => {
    const chance = random(`${seed}/docs/${index}`);
    const title = fill(`Arbeitshinweise {blatt} ${index + 1}`, chance);
    const sections = chance.sample(HEADINGS, 4).flatMap((heading) => {
      const { id, title: name } = chance.pick(plan.inForce);
      const link = sentence(LINKS, chance).replace('@', `[${name}](../../procedures/${id}.mdx)`);
      return [`## ${heading}`, wrapped(sentences(BODY, 4, chance)), wrapped(link)];
    });
    return [`docs/arbeitshinweise/hinweis-${index + 1}.mdx`, mdx({ title }, sections)];
  });
  return [...NEEDED_PAGES, ...notes];
}

const publicPage = (id: string, title: string, purpose: string, text: string): ContentFile => [
  `docs/${id}.mdx`,
  mdx({ title, purpose, audience: 'public' }, [wrapped(text)]),
];

const NEEDED_PAGES: readonly ContentFile[] = [
  publicPage('leitbild', 'Leitbild', 'mission-statement', 'Wir arbeiten mit Menschen, nicht an ihnen.'),
  publicPage(
    'gelungen',
    'Gelungene Dienstleistung',
    'successful-service',
    'Gelungen ist unsere Arbeit, wenn jemand uns nicht mehr braucht und trotzdem gern zurückkommt.',
  ),
  publicPage('impressum', 'Impressum', 'imprint', 'Mühlenhof Soziale Dienste gGmbH, Mühlenhof 1, 04177 Leipzig.'),
  publicPage('datenschutz', 'Datenschutz', 'privacy', 'Diese Seiten setzen keine Cookies.'),
  publicPage('barrierefreiheit', 'Barrierefreiheit', 'accessibility', 'Alle Seiten lassen sich vorlesen.'),
  publicPage('rueckmeldung', 'Rückmeldung geben', 'feedback', 'Sagen Sie uns, was wir besser machen können.'),
];
