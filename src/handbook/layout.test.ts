import { describe, expect, it } from 'vitest';
import { identify, pageKey } from './layout.ts';

describe('identify', () => {
  it.each([
    ['handbook.yaml', { kind: 'settings', id: 'handbook' }],
    ['sealed.yaml', { kind: 'sealed', id: 'sealed' }],
    ['procedures/erstgespraech.mdx', { kind: 'procedure', id: 'erstgespraech' }],
    ['terms/vertrag/document.yaml', { kind: 'terms-document', id: 'vertrag' }],
    [
      'terms/vertrag/2026-01-01.de-simple.mdx',
      { kind: 'terms-version', id: '2026-01-01', document: 'vertrag', language: 'de-simple' },
    ],
    ['evaluations/2025.mdx', { kind: 'evaluation', id: '2025' }],
    ['feedback/2025/2025-014.yaml', { kind: 'feedback', id: '2025-014' }],
    ['requirements/qb-11.yaml', { kind: 'catalogue', id: 'qb-11' }],
    ['docs/leitbild.mdx', { kind: 'page', id: 'leitbild' }],
    ['docs/intern/wege.mdx', { kind: 'page', id: 'intern/wege' }],
    ['docs/haus.JPG', { kind: 'asset', id: 'docs/haus.JPG' }],
  ])('knows %s', (path, identity) => {
    expect(identify(path)).toEqual(identity);
  });

  it.each([
    'handbook.yml',
    'procedures/a.md',
    'procedures/sub/a.mdx',
    'terms/2026-01-01.de.mdx',
    'terms/vertrag/2026-01-01.mdx',
    'feedback/a.yaml',
    'docs/plan.svg',
    'Procedures/a.mdx',
    'a.ts',
  ])('has no place for %s', (path) => {
    expect(identify(path)).toBeUndefined();
  });
});

describe('pageKey', () => {
  it('is the path without extension', () => {
    expect(pageKey('procedures/a.mdx')).toBe('procedures/a');
    expect(pageKey('terms/vertrag/2026-01-01.de.mdx')).toBe('terms/vertrag/2026-01-01.de');
    expect(pageKey('terms/vertrag/document.yaml')).toBe('terms/vertrag/document');
  });
});
