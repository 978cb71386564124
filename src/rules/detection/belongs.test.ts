import { describe, expect, it } from 'vitest';
import { belongs, standsBeside } from './belongs.ts';

describe('belongs', () => {
  it.each([
    ['procedures/a.md', 'procedures/a.mdx'],
    ['procedures/a.yaml', 'procedures/a.mdx'],
    ['procedure/a.mdx', 'procedures/a.mdx'],
    ['Verfahren/a.mdx', 'procedures/a.mdx'],
    ['procedures/beratung/a.mdx', 'procedures/a.mdx'],
    ['feedback/2026/a.yml', 'feedback/2026/a.yaml'],
    ['feedback/2026-001.yaml', 'feedback/2026/2026-001.yaml'],
    ['Rückmeldungen/2026/a.yaml', 'feedback/2026/a.yaml'],
    ['terms/vertrag/dokument.yml', 'terms/vertrag/document.yaml'],
    ['terms/vertrag/2026-01-01.mdx', 'terms/vertrag/2026-01-01.de.mdx'],
    ['terms/vertrag/2026-01-01-en.md', 'terms/vertrag/2026-01-01.en.mdx'],
    ['evaluation/2025.md', 'evaluations/2025.mdx'],
    ['requirements/qb.yml', 'requirements/qb.yaml'],
    ['leitbild.md', 'docs/leitbild.mdx'],
    ['docs/handbook.yaml', 'handbook.yaml'],
    ['Handbuch.yml', 'handbook.yaml'],
  ])('%s belongs to %s', (path, right) => {
    expect(belongs(path)).toEqual({ why: 'move', path: right });
  });

  it.each([
    ['docs/plan.svg', 'svg'],
    ['docs/Leitbild.docx', 'office'],
    ['docs/~$Leitbild.docx', 'leftover'],
    ['docs/a.mdx.bak', 'leftover'],
    ['procedures/a.mdx~', 'leftover'],
    ['skript.ts', 'none'],
    ['procedures/a.astro', 'none'],
    ['feedback/anregung.yaml', 'none'],
    ['irgendwo/a.mdx', 'none'],
  ])('%s: %s', (path, why) => {
    expect(belongs(path)).toEqual({ why, path: '' });
  });
});

describe('standsBeside', () => {
  it('knows what a repository keeps beside its content, at the top only', () => {
    expect(['README.md', 'LICENSE', 'CHANGELOG.md', 'LICENCE.txt'].every(standsBeside)).toBe(true);
    expect(['docs/README.md', 'leitbild.md', 'readme-extra/x'].some(standsBeside)).toBe(false);
  });
});
