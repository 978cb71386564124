import type { GuideId, GuideTexts } from '../guide.ts';
import { changeAPage } from './guides/change-a-page.ts';
import { check } from './guides/check.ts';
import { enterFeedback } from './guides/enter-feedback.ts';
import { evaluation } from './guides/evaluation.ts';
import { newProcedure } from './guides/new-procedure.ts';
import { newTerms } from './guides/new-terms.ts';
import { start } from './guides/start.ts';
import { update } from './guides/update.ts';

const texts: Readonly<Record<GuideId, GuideTexts>> = {
  'change-a-page': changeAPage,
  'new-procedure': newProcedure,
  'new-terms': newTerms,
  'enter-feedback': enterFeedback,
  evaluation,
  check,
  start,
  update,
};

/** The guides for people who write in the handbook, and the words around them. */
export const guides = {
  title: 'Anleitungen',
  lead: 'Schritt für Schritt, mit Bildern. Programmieren müssen Sie für keine davon.',
  all: 'Alle Anleitungen',
  step: (number: number, title: string) => `${number}. ${title}`,
  texts,
};
