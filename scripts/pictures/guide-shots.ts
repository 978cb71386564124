import { address, segment } from '../../src/handbook/addresses.ts';
import type { GuidePicture } from '../../src/messages/guide.ts';
import { enter, showField } from '../../tests/setup/editor-form.ts';
import { frame, openEditor, type Stage, settle, signIn } from './stage.ts';

/** What is typed into a form. */
const GOALS = {
  de: 'Alle bekommen binnen zehn Tagen einen Termin.',
  en: 'Everybody gets an appointment within ten days.',
};

/** What buttons of the editor are called that show a sign, or less than their name. */
const CREATE = { de: 'Neuen Eintrag anlegen', en: 'Create New Entry' };
const MENU = { de: 'Editor-Optionen anzeigen', en: 'Show Editor Options' };
const UNFOLD = { de: 'Aufklappen', en: 'Expand' };

/** How each picture of the guides comes about. */
export const SHOTS: Readonly<Record<GuidePicture, (stage: Stage) => Promise<void>>> = {
  'edit-link': async ({ page, url, language, shown, words }) => {
    await page.goto(url + address(language, 'procedures', shown.procedure), { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await frame(page.getByRole('link', { name: words.handbookSite.edit }));
  },
  'sign-in': async (stage) => {
    await openEditor(stage, 'procedure');
    await frame(stage.page.getByRole('button', { name: stage.words.editorButtons.sign_in_using_access_token }));
  },
  form: async (stage) => {
    await signIn(stage, `procedure/entries/${stage.shown.procedure}`);
    await stage.page.locator('section[data-key-path="title"]').waitFor();
    await showField(stage.page, 'rationale');
    await frame(saveButton(stage));
  },
  review: async (stage) => {
    await signIn(stage, `procedure/entries/${stage.shown.procedure}`);
    await enter(stage.page, 'goal', GOALS[stage.language]);
    await saveButton(stage).click();
    await frame(stage.page.getByRole('button', { name: stage.words.editorButtons['workflow.send_for_review'] }));
  },
  'new-entry': async (stage) => {
    await signIn(stage, 'procedure');
    await frame(stage.page.getByRole('button', { name: CREATE[stage.language] }));
  },
  stations: async (stage) => {
    await signIn(stage, 'procedure/new');
    await frame(await showField(stage.page, 'stations'));
  },
  duplicate: async (stage) => {
    await openVersion(stage);
    await stage.page.getByRole('button', { name: MENU[stage.language] }).click();
    await frame(stage.page.getByRole('menuitem', { name: stage.words.editorButtons.duplicate }));
  },
  changes: async (stage) => {
    await openVersion(stage);
    await unfold(stage, 'changes');
    await frame(inItem(stage, 'changes', 'meaning'));
  },
  notice: async ({ page, url, language, shown }) => {
    await page.goto(url + address(language, 'terms', shown.terms, shown.version, segment(language, 'notice')));
    await settle(page);
  },
  'feedback-form': async (stage) => {
    await signIn(stage, 'feedback/new');
    await showField(stage.page, 'received');
    await settle(stage.page);
  },
  assessment: async (stage) => {
    await signIn(stage, `evaluation/entries/${stage.shown.cycle}`);
    await unfold(stage, 'assessments');
    await frame(inItem(stage, 'assessments', 'rating'));
  },
  'findings-of-page': async ({ page, url, language, shown }) => {
    await page.goto(url + address(language, 'procedures', shown.withFindings));
    await frame(page.locator('.page-findings').first());
  },
  rule: async ({ page, url, language }) => {
    await page.goto(url + address(language, 'rules', 'missing-rationale'));
    await settle(page);
  },
  'first-steps': async ({ page, newUrl, words }) => {
    await page.goto(newUrl);
    const heading = page.getByRole('heading', { name: words.init.heading, exact: true });
    await frame(page.locator('section').filter({ has: heading }).last());
  },
};

function openVersion(stage: Stage): Promise<void> {
  const { terms, version } = stage.shown;
  return signIn(stage, `terms-${terms}/entries/${version}`);
}

/** Opens an item of a list: the first of those that the form holds, which makes only what is near. */
async function unfold({ page, language }: Stage, key: string): Promise<void> {
  const list = await showField(page, key);
  await list.getByRole('button', { name: UNFOLD[language], exact: true }).first().click();
}

/** A field of the item that is open. */
function inItem({ page }: Stage, list: string, field: string) {
  return page.locator(`section[data-key-path^="${list}."][data-key-path$=".${field}"]`).first();
}

function saveButton({ page, words }: Stage) {
  return page.getByRole('button', { name: words.editorButtons.save, exact: true });
}
