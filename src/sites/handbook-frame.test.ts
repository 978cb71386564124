import { expect, it } from 'vitest';
import { handbookFrame, isOfFrame } from './handbook-frame.ts';

const SETTINGS = `format: 2
title: Handbuch
language: en
organisation: { name: Hafenhilfe e. V. }
roles: [{ id: leitung, title: Leitung }]
customerPath: [{ id: erstkontakt, title: Erstkontakt }]
`;
const PAGE = '---\ntitle: Unser Leitbild\n---\n\nText.\n';

it('is made from the settings and the free pages', async () => {
  const frame = await handbookFrame({ 'handbook.yaml': SETTINGS, 'docs/leitbild.mdx': PAGE });
  expect(frame.settings).toMatchObject({ title: 'Handbuch', language: 'en' });
  expect(frame.pages.shown).toEqual([{ id: 'leitbild', title: 'Unser Leitbild' }]);
});

it('takes nothing else, so that other files need not be read for it', async () => {
  const paths = ['handbook.yaml', 'docs/leitbild.mdx', 'procedures/rat.mdx', 'feedback/2026/2026-001.yaml', 'x/y.txt'];
  expect(paths.filter(isOfFrame)).toEqual(['handbook.yaml', 'docs/leitbild.mdx']);
  const files = { 'handbook.yaml': SETTINGS, 'docs/leitbild.mdx': PAGE };
  expect(await handbookFrame({ ...files, 'procedures/rat.mdx': PAGE })).toEqual(await handbookFrame(files));
});

it('is the same when it is written and read', async () => {
  const frame = await handbookFrame({ 'handbook.yaml': SETTINGS, 'docs/leitbild.mdx': PAGE });
  expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
});

it('stands for content that cannot be read, too: the check tells of it', async () => {
  const frame = await handbookFrame({ 'handbook.yaml': ': {', 'docs/leitbild.mdx': 'kein Kopf' });
  expect(frame.pages).toEqual({ contributing: undefined, shown: [] });
});
