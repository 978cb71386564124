import { describe, expect, it } from 'vitest';
import { drawPath } from './draw-path.ts';
import { pathInWords, pathPdf } from './path-pdf.ts';
import type { PathPicture, PathStation } from './path-picture.ts';
import { wrapText } from './wrap-text.ts';

const station = (title: string, procedures: number, gaps: readonly string[] = []): PathStation => ({
  title,
  procedures: Array.from({ length: procedures }, (_, index) => ({
    title: `Verfahren <${index}> mit einem eher langen Namen & Zusatz`,
    direction: (['both', 'to-customer', 'from-customer'] as const)[index % 3] ?? 'both',
  })),
  notes: ['Rückmeldungen 2026: 3; 2025: 4'],
  gaps,
});
const picture = (stations: readonly PathStation[]): PathPicture => ({
  id: 'path',
  title: 'Kundenpfad Beispiel',
  description: 'Stationen in ihrer Reihenfolge.',
  source: 'Beispiel e. V.',
  stations,
  words: {
    direction: { 'to-customer': 'wir zu Ihnen', 'from-customer': 'Sie zu uns', both: 'beide' },
    gapSign: 'Lücke',
    more: (count) => `und ${count} weitere`,
  },
});
const many = (count: number, procedures = 4) =>
  picture(Array.from({ length: count }, (_, index) => station(`Station ${index + 1}`, procedures)));

describe('drawPath', () => {
  it.each([1, 2, 3, 5, 8, 11, 14])('fits %i stations on a sheet that it names, each numbered', (count) => {
    const { svg, width, height, paper, orientation } = drawPath(many(count));
    const [across, down] = orientation === 'portrait' ? [718, 1047] : [1047, 718];
    const scale = Math.min(across / width, down / height) * (paper === 'a3' ? Math.SQRT2 : 1);
    // Text of 13 pixels is then at least 6.5 points.
    expect(scale).toBeGreaterThan(0.66);
    for (let number = 1; number <= count; number++) expect(svg).toContain(`>${number}</text>`);
  });

  it('is the same for the same path, with nothing that a content security policy would stop', () => {
    const { svg } = drawPath(many(8));
    expect(drawPath(many(8)).svg).toBe(svg);
    expect(svg).not.toMatch(/<style|style=|<script|href|\son[a-z]+=/);
    expect(svg).toContain('&lt;0&gt;');
  });

  it('marks a gap in words and by the edge of its card', () => {
    const { svg } = drawPath(picture([station('Vertrag', 0, ['Kein Verfahren'])]));
    expect(svg).toContain('Lücke: Kein Verfahren');
    expect(svg).toContain('stroke-dasharray');
  });

  it('names the first procedures of a crowded station and counts the rest', () => {
    expect(drawPath(many(3, 30)).svg).toContain('und 22 weitere');
  });

  it('joins each station with the next', () => {
    const arrows = drawPath(many(7)).svg.match(/stroke-width="2.5" stroke-linejoin/g);
    expect(arrows).toHaveLength(6);
  });
});

describe('pathPdf', () => {
  it('says everything in words too, gaps included', () => {
    const words = pathInWords(picture([station('Vertrag', 1, ['Kein Weg zu uns'])]));
    expect(words).toContain(
      '1. Vertrag: Verfahren <0> mit einem eher langen Namen & Zusatz (beide); Lücke: Kein Weg zu uns',
    );
  });

  it('gives the same bytes for the same path', () => {
    const make = () => Buffer.from(pathPdf(many(8), 'Beispiel e. V.', 'de'));
    expect(make().equals(make())).toBe(true);
  });

  it.each(['Familie 👩‍👩‍👧‍👦', 'Nr. 1️⃣ ✌️ 👍🏽 🇩🇪', 'สวัสดี', 'नमस्ते क्ष', 'é̂̃', '한국어', 'שלום', 'حديث أول'])(
    'is made whatever a station is called: %s',
    (title) => {
      const pdf = Buffer.from(pathPdf(picture([station(title, 1, [title])]), title, 'de'));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    },
  );
});

describe('wrapText', () => {
  it('breaks between words, cuts what is longer than a line, and ends with an ellipsis where lines run out', () => {
    expect(wrapText('Kurz und gut', 200, 13)).toEqual(['Kurz und gut']);
    const long = wrapText('Wiedereingliederungsgespräch nach langer Krankheit', 120, 13, 2);
    expect(long).toHaveLength(2);
    expect(long[0]).toMatch(/-$/);
    expect(long[1]).toMatch(/…$/);
    expect(wrapText('', 100, 13)).toEqual([]);
  });

  it('never cuts a picture sign through, and keeps a number with its word', () => {
    const family = '👩‍👩‍👧‍👦';
    for (const line of wrapText(family.repeat(9), 130, 13, 9)) expect(line.replaceAll(family, '')).toMatch(/^-?$/);
    expect(wrapText(family, 8, 13)).toEqual([family]);
    expect(wrapText('Rückmeldungen 2026: 1; 2025:\u00a04', 232, 13)).toEqual([
      'Rückmeldungen 2026: 1;',
      '2025:\u00a04',
    ]);
  });
});
