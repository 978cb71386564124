import { describe, expect, it } from 'vitest';
import { isThin } from './thin-text.ts';

const THIN: [title: string, rationale: string][] = [
  ['Offene Sprechstunde', 'Offene Sprechstunde'],
  ['Offene Sprechstunde', 'Weil wir eine offene Sprechstunde anbieten.'],
  ['Persönliches Erstgespräch', 'Wir führen persönliche Erstgespräche durch.'],
  ['Rückrufservice', 'Der Rückruf gehört zu unserem Service.'],
  ['Kundenbefragung', 'Kundenzufriedenheit'],
  ['Kundenbefragung', 'Bessere Erreichbarkeit'],
  ['Newsletter', 'Schnelle Hilfe für alle'],
  ['Newsletter', 'Hat sich bewährt.'],
  ['Newsletter', 'Das ist uns sehr wichtig, weil es wichtig ist.'],
  ['Newsletter', 'Zur Verbesserung der Qualität der Kommunikation mit unseren Kundinnen und Kunden.'],
  ['Initial talk', 'It is a proven standard.'],
  ['Initial talk', 'Good service'],
];

const REASONS: [title: string, rationale: string][] = [
  ['Offene Sprechstunde', 'Viele scheuen einen festen Termin.'],
  ['Hilfeplangespräch', 'Gesetzlich vorgeschrieben (§ 36 SGB VIII).'],
  ['Hilfeplangespräch', '§ 36 SGB VIII'],
  ['Elternabend', 'Viele Eltern arbeiten im Schichtdienst.'],
  ['Elternabend', 'Weil Briefe oft ungelesen bleiben'],
  ['Schuldnerberatung am Telefon', 'Scham hält viele vom Besuch ab.'],
  ['Newsletter', 'Ohne ihn erfahren Ehemalige nichts von neuen Angeboten, wie die Befragung 2023 gezeigt hat.'],
  ['Open hours', 'Many parents work shifts.'],
  ['Open hours', 'Required by the funding authority'],
  ['Erstgespräch', 'Im Erstgespräch klären wir den Auftrag, bevor eine Leistung beginnt.'],
];

describe('isThin', () => {
  it.each(THIN)('%s: %s', (title, rationale) => expect(isThin(rationale, title)).toBe(true));
  it.each(REASONS)('not %s: %s', (title, rationale) => expect(isThin(rationale, title)).toBe(false));
});
