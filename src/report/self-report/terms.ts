import { type Entry, type TermsDocumentModel, type TermsVersionModel, versionInForce } from '../../handbook/index.ts';
import { languageName } from '../../messages/dates.ts';
import { termsState } from '../../sites/badges.ts';
import { fieldLabel, valueLabel } from '../../sites/labels.ts';
import { isBinding, lastDay, textLanguage, versionAddress } from '../../sites/terms-pages.ts';
import { facts, heading, joined, type Line, link, paragraph, table } from '../document/blocks.ts';
import type { ReportBlock } from '../document/document.ts';
import { entryId, pageLink, type ReportContext } from './context.ts';

/** A terms document: what it is and why, how customers get it, all its versions, and what the newest change. */
export function termsSection(context: ReportContext, entry: Entry<'terms-document'>, level: number): ReportBlock[] {
  const { site, words } = context;
  const { data } = entry;
  const label = (name: string) => fieldLabel(site.language, 'terms-document', name);
  const services = new Map(site.settings.services.map(({ id, title }) => [id, title]));
  const model = site.handbook.terms.get(entry.id);
  return [
    heading(level, data.title, entryId(entry)),
    facts(
      [label('kind'), valueLabel(site.language, 'terms-document', ['kind'], data.kind)],
      [label('services'), data.services.map((id) => services.get(id) ?? id).join(', ')],
      [label('reasons'), reasons(context, entry)],
      [
        label('legalBasis'),
        joined(
          data.legalBasis.map(({ title, url }) => link(title, url)),
          '; ',
        ),
      ],
      [label('owner'), site.role(data.owner)],
      [label('bindingLanguage'), languageName(site.language, data.bindingLanguage)],
    ),
    ...communication(context, entry),
    ...(model ? versions(context, model) : []),
    ...(model ? changes(context, model) : []),
    ...(model ? reviews(context, model) : []),
    paragraph(`${words.terms.fullText}: `, link(words.terms.inHandbook, site.href('terms', entry.id))),
  ];
}

function reasons({ site, words }: ReportContext, { data }: Entry<'terms-document'>): string {
  const named = data.reasons.map((reason) => valueLabel(site.language, 'terms-document', ['reasons'], reason));
  return named.join(', ') || words.missing;
}

function communication(context: ReportContext, { data }: Entry<'terms-document'>): ReportBlock[] {
  const { site, words } = context;
  const label = (...path: string[]) => fieldLabel(site.language, 'terms-document', 'communication', ...path);
  if (data.communication.length === 0) return [paragraph({ t: 'strong', c: [`${label()}: `] }, words.missing)];
  return table(
    words.terms.communicationCaption(data.title),
    [label('when'), label('how'), label('procedure')],
    data.communication.map(({ when, how, procedure }) => [
      valueLabel(site.language, 'terms-document', ['communication', 'when'], when),
      how,
      procedure === undefined ? '–' : pageLink(context, `procedures/${procedure}.mdx`),
    ]),
    [1.4, 4, 1.6],
  );
}

function versions({ site, words }: ReportContext, model: TermsDocumentModel): ReportBlock[] {
  const { terms } = words;
  return table(
    terms.versionCaption(model.document?.data.title ?? model.id),
    [terms.version, terms.until, terms.state, terms.approved, terms.announced, terms.scope, terms.languages],
    model.versions.toReversed().map((version): Line[] => {
      const { approved, announcedOn, appliesTo } = version.binding.data;
      const until = lastDay(model, version);
      return [
        link(site.date(version.validFrom), versionAddress(site, model, version)),
        until ? site.date(until) : terms.noEnd,
        site.words.termsState[termsState(site, model, version)],
        approved ? terms.by(site.role(approved.by), site.date(approved.on)) : words.notStated,
        announcedOn ? site.date(announcedOn) : words.notStated,
        valueLabel(site.language, 'terms-version', ['appliesTo'], appliesTo),
        languagesOf(site, version),
      ];
    }),
    [1.3, 1.3, 1, 1.6, 1.3, 1.2, 1.2],
  );
}

function languagesOf(site: ReportContext['site'], version: TermsVersionModel): string {
  const tags = [...version.texts.keys()].sort((a, b) => Number(isBinding(version, b)) - Number(isBinding(version, a)));
  return tags.map((tag) => textLanguage(site, tag)).join(', ');
}

/** What changes with the version in force and with those announced. */
function changes({ site, words }: ReportContext, model: TermsDocumentModel): ReportBlock[] {
  const label = (name: string) => fieldLabel(site.language, 'terms-version', 'changes', name);
  const current = versionInForce(model, site.today);
  return model.versions
    .filter((version) => version === current || version.validFrom > site.today)
    .flatMap((version) =>
      table(
        words.terms.changesCaption(model.document?.data.title ?? model.id, site.date(version.validFrom)),
        [label('clause'), label('why'), label('meaning')],
        version.binding.data.changes.map(({ clause, why, meaning }) => [clause, why, meaning]),
        [0.8, 3, 3],
      ),
    );
}

function reviews({ site, words }: ReportContext, model: TermsDocumentModel): ReportBlock[] {
  const done = model.versions.flatMap(({ binding }) => binding.data.reviewed).sort((a, b) => (a.on < b.on ? 1 : -1));
  return table(
    words.terms.reviewsCaption(model.document?.data.title ?? model.id),
    [words.terms.date, words.terms.who, words.terms.outcome],
    done.map(({ on, by, outcome }) => [site.date(on), site.role(by), outcome]),
    [1.2, 1.6, 4],
  );
}
