import { leadsToOrganisation, proceduresAtStation } from '../../handbook/index.ts';
import { fieldLabel } from '../../sites/labels.ts';
import { body, facts, heading, joined, labelled, list, paragraph, table } from '../document/blocks.ts';
import type { ReportBlock } from '../document/document.ts';
import { entryId, guidingPages, pageLink, type ReportContext } from './context.ts';

/** Who the organisation is, what it offers and to whom, what it stands for, and who answers for what. */
export function organisationChapter(context: ReportContext): ReportBlock[] {
  const { site, words } = context;
  const { organisation, services, roles } = site.settings;
  const label = (name: string) => fieldLabel(site.language, 'settings', 'organisation', name);
  return [
    heading(2, words.organisation),
    facts(
      [label('name'), organisation.name],
      [words.cover.address, addressOf(context)],
      [label('phone'), organisation.phone],
      [label('email'), organisation.email],
      [label('website'), organisation.website && { t: 'link', url: organisation.website, c: [organisation.website] }],
      [label('representedBy'), organisation.representedBy],
      [label('register'), organisation.register],
      [label('supervisoryAuthority'), organisation.supervisoryAuthority],
    ),
    ...(services.length === 0
      ? []
      : [
          heading(3, words.services),
          ...services.flatMap(({ title, description }) => labelled(title, description ?? '')),
        ]),
    ...guidingPages(site).flatMap((page) => [
      heading(3, page.data.title, entryId(page)),
      ...body(page.body, 3, context.boxTitles),
    ]),
    ...customerPath(context),
    heading(3, words.roles),
    list(roles.map(({ title }) => title)),
  ];
}

/** The organisation's address on one line; empty if it is not stated. */
export function addressOf({ site }: ReportContext): string {
  const { street, postalCode, city, country } = site.settings.organisation;
  return [street, [postalCode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
}

function customerPath(context: ReportContext): ReportBlock[] {
  const { site, words } = context;
  const { customerPath: stations } = site.settings;
  if (stations.length === 0) return [];
  const rows = stations.map(({ id, title }) => {
    const here = proceduresAtStation(site.handbook, id, site.today);
    const links = (entries: typeof here) =>
      entries.length === 0 ? words.none : joined(entries.map(({ path }) => pageLink(context, path)));
    return [
      title,
      links(here.filter(({ data }) => data.direction !== 'from-customer')),
      links(here.filter(leadsToOrganisation)),
    ];
  });
  return [
    heading(3, words.path),
    paragraph(words.pathLead),
    ...table(words.pathCaption, [words.station, words.toCustomer, words.fromCustomer], rows, [1.4, 3, 3]),
  ];
}
