import type { GuideId, GuideTexts } from '../guide.ts';
import { changeAPage } from './guides/change-a-page.ts';

const texts: Readonly<Record<GuideId, GuideTexts>> = { 'change-a-page': changeAPage };

/** The guides for people who write in the handbook, and the words around them. */
export const guides = {
  title: 'Anleitungen',
  lead: 'Schritt für Schritt, mit Bildern. Programmieren müssen Sie für keine davon.',
  all: 'Alle Anleitungen',
  step: (number: number, title: string) => `${number}. ${title}`,
  texts,
};
