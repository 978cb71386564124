import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { publicHandbook } from '../handbook/public-handbook.ts';
import { publicAssetPaths } from './assets.ts';
import { findLeaks, type Leak } from './leak-check.ts';

const PAGE = `---
title: Leitbild
audience: public
---

![Unser Haus](bilder/haus/eingang/vorn.png) und ein [Bogen](bilder/haus/eingang/bogen%20neu.pdf), [keiner](50%.pdf).
`;

const FILES = {
  'handbook.yaml': `format: 1
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
`,
  'docs/leitbild.mdx': PAGE,
  'docs/intern.mdx': '---\ntitle: Intern\n---\n\nDie Nachfrage war im letzten Sommer viel zu gering für uns.\n',
  'terms/vertrag-ambulante-betreuung-2/document.yaml': `title: Vertragsbedingungen
kind: general-terms
services: [beratung]
owner: leitung
bindingLanguage: de
communication: [{ when: before-contract, how: Liegt im Gespräch aus. }]
`,
  'terms/vertrag-ambulante-betreuung-2/2026-01-01.de.mdx': `---
validFrom: 2026-01-01
approved: { by: leitung, on: 2025-11-03 }
appliesTo: new-contracts
summary: Kurz gesagt.
---

## § 1 Gegenstand

(1) Wir beraten.
`,
  'docs/bilder/haus/eingang/vorn.png': 'png',
  'docs/bilder/haus/eingang/bogen neu.pdf': 'pdf',
  'docs/bilder/haus/eingang/innen.png': 'png',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leaks-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function leaksOf(html: string): Promise<Leak[]> {
  await writeFile(join(folder, 'index.html'), html);
  const handbook = await loadHandbook(memorySource(FILES));
  return findLeaks(folder, handbook, publicHandbook(handbook, '2026-06-01'), {
    authors: ['Kim Muster Beispiel Person'],
    ownWords: [],
  });
}

describe('findLeaks', () => {
  it('finds internal words, between tags too', async () => {
    const leaks = await leaksOf('<p>Die Nachfrage war im <em>letzten</em> Sommer viel zu gering.</p>');
    expect(leaks.map(({ from }) => from)).toEqual(['docs/intern.mdx']);
  });

  it('finds the path of a picture that no public page shows, and the name of an author', async () => {
    expect(await leaksOf('<img src="/content/docs/bilder/haus/eingang/innen.png">')).toHaveLength(1);
    expect(await leaksOf('<p>kim muster beispiel person</p>')).toHaveLength(1);
  });

  it('takes the address of a published version for no secret, however many words it has', async () => {
    expect(
      await leaksOf(
        '<a href="/bedingungen/vertrag-ambulante-betreuung-2/vertrag-ambulante-betreuung-2-2026-01-01-de.pdf">',
      ),
    ).toEqual([]);
  });

  it('lets public pages show pictures and hand out documents', async () => {
    expect(await leaksOf('<img src="/content/docs/bilder/haus/eingang/vorn.png">')).toEqual([]);
    expect(await leaksOf('<a href="/content/docs/bilder/haus/eingang/bogen%20neu.pdf">Bogen</a>')).toEqual([]);
  });
});

describe('publicAssetPaths', () => {
  it('takes what public pages show or link to, and no more', async () => {
    const handbook = await loadHandbook(memorySource(FILES));
    expect(publicAssetPaths(handbook, publicHandbook(handbook, '2026-06-01'))).toEqual([
      'docs/bilder/haus/eingang/bogen neu.pdf',
      'docs/bilder/haus/eingang/vorn.png',
    ]);
  });
});
