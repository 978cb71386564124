import { address } from '../../src/handbook/addresses.ts';
import type { GuidePicture } from '../../src/messages/guide.ts';
import { enter, showField } from '../../tests/setup/editor-form.ts';
import { frame, openEditor, type Stage, signIn } from './stage.ts';

/** What is typed into a form. */
const GOALS = {
  de: 'Alle bekommen binnen zehn Tagen einen Termin.',
  en: 'Everybody gets an appointment within ten days.',
};

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
};

function saveButton({ page, words }: Stage) {
  return page.getByRole('button', { name: words.editorButtons.save, exact: true });
}
