import { type AddressLanguage, address } from '../handbook/addresses.ts';
import { type FormNames, GUIDES, type Guide, type GuideId, type GuideTarget } from '../messages/guide.ts';
import { messages } from '../messages/index.ts';
import type { HandbookSite } from './handbook-site.ts';
import { fieldLabel, valueLabel } from './labels.ts';

/** All guides in a language, in the order in which people need them. */
export function guidesIn(language: AddressLanguage): Guide[] {
  const names: FormNames = {
    field: (kind, ...path) => fieldLabel(language, kind, ...path),
    value: (kind, field, value) => valueLabel(language, kind, field.split('.'), value),
  };
  const { texts } = messages(language).guides;
  return GUIDES.map((id) => texts[id](names));
}

/** What a guide is called. */
export function guideTitle({ language }: Pick<HandbookSite, 'language'>, id: GuideId): string {
  return guidesIn(language)[GUIDES.indexOf(id)]?.title ?? '';
}

/** Where a step leads. */
export function guideHref({ href, language }: Pick<HandbookSite, 'href' | 'language'>, to: GuideTarget): string {
  if ('section' in to) return href(to.section);
  return href('guides', guidesIn(language)[GUIDES.indexOf(to.guide)]?.slug ?? '');
}

/** Folder of the pictures, below the site's base. */
export function pictureFolder(language: AddressLanguage): string {
  return address(language, 'guides', '_pictures');
}
