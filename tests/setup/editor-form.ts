import type { Locator, Page } from 'playwright-core';

/** What is entered into a field: a text, choices, or the fields of a group or of the items of a list. */
export type Entered =
  | string
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly Readonly<Record<string, string>>[];

/**
 * Fills one field of the editor's form, whatever it looks like, as a person would.
 *
 * @param key place of the field in the file, e.g. `indicators.0.title`
 */
export async function enter(page: Page, key: string, value: Entered): Promise<void> {
  const field = await showField(page, key);
  const type = await field.getAttribute('data-field-type');
  if (typeof value === 'string') {
    if (type === 'select' || type === 'relation') return choose(page, field, value);
    return field.locator('input, textarea').first().fill(value);
  }
  if (type === 'select' && Array.isArray(value)) {
    for (const one of value) await choose(page, field, String(one));
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) await addItem(page, field, key, index, item);
  } else {
    await field.getByRole('checkbox').first().click();
    for (const [name, text] of Object.entries(value)) await enter(page, `${key}.${name}`, text);
  }
}

/** Scrolls to a field of the form, which comes into being on the way. */
export async function showField(page: Page, key: string): Promise<Locator> {
  const field = page.locator(`section[data-key-path="${key}"]`);
  await reach(page, field);
  return field;
}

/** How often the wheel is turned before a field counts as missing. */
const MOST_TURNS = 150;

/** Long forms come into being as they are scrolled through. */
async function reach(page: Page, field: Locator): Promise<void> {
  await page.locator('section[data-key-path]').first().waitFor();
  await page.mouse.move(600, 400);
  for (let turns = 0; (await field.count()) === 0; turns += 1) {
    if (turns === MOST_TURNS) throw new Error(`The form has no field ${field}.`);
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(100);
  }
  await field.scrollIntoViewIfNeeded();
}

async function addItem(page: Page, field: Locator, key: string, index: number, item: Entered): Promise<void> {
  const boxes = field.getByRole('textbox', { name: 'Wert des Elements' });
  const plain = (await boxes.count()) > 0;
  if (!plain || index > 0)
    await field
      .getByRole('button', { name: /hinzufügen/ })
      .last()
      .click();
  if (typeof item === 'string') return plain ? boxes.nth(index).fill(item) : enter(page, `${key}.${index}`, item);
  for (const [name, text] of Object.entries(item)) await enter(page, `${key}.${index}.${name}`, String(text));
}

async function choose(page: Page, field: Locator, value: string): Promise<void> {
  const button = field.locator(`button[data-value="${value}"]`).first();
  if ((await button.count()) > 0) return button.click();
  await field.getByRole('combobox').first().click();
  await page.locator(`[role="option"][data-value="${value}"]:visible`).first().click();
}
