import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFromTemplate, isPlaceholder } from './placeholder.ts';

const PLACEHOLDERS = [
  'TODO',
  'todo',
  'To do',
  'TODO: Zahlen vom Träger holen',
  'Viele kommen ohne Termin. TODO Zahl ergänzen.',
  'tbd',
  't.b.d.',
  'folgt',
  'Folgt.',
  'folgt noch',
  '(folgt)',
  'Text folgt',
  'Die Begründung folgt in Kürze.',
  'wird noch ergänzt',
  'Wird später nachgetragen.',
  'Muss noch beschrieben werden',
  'noch zu klären',
  'siehe oben',
  's. o.',
  's.o.',
  'n/a',
  'N. A.',
  'k. A.',
  'keine Angabe',
  'xxx',
  'XXXX',
  '…',
  '...',
  '-',
  '–',
  '???',
  '**TODO**',
  'Lorem ipsum dolor sit amet, consetetur sadipscing elitr',
  '[Bitte ausfüllen]',
  '[Hier die Begründung eintragen]',
  'Wir setzen das ein, weil [Grund ergänzen].',
  '<Begründung>',
  'Warum dieses Verfahren ...',
  'Warum dieses Verfahren …',
  'What it means for the customer ...',
  'to be defined',
  'See above.',
  'not applicable',
  'coming soon',
  'Hier Text einfügen',
  'Hier bitte die Begründung eintragen',
  '(wird vom Team ergänzt)',
  'Ziel noch offen',
  'Formulierung folgt',
  'N. N.',
  'Text Text Text',
  'test',
  'Insert text here',
];

const TEXTS = [
  '',
  'Auf das Gespräch folgt ein Brief mit der Zusage.',
  'Was daraus folgt, besprechen wir gemeinsam.',
  'Die Person folgt der Einladung aus freien Stücken.',
  'Datenschutz',
  'Die Tür ist noch offen.',
  'Ziel und Nutzen eintragen, bevor der Plan gilt',
  'Der Plan wird vom Team ergänzt, sobald die Zusage da ist.',
  'To-do-Listen helfen Menschen mit ADHS, den Tag zu ordnen.',
  'Wir führen eine Liste offener Punkte (To-dos).',
  'Siehe oben stehende Tabelle: Die Zahl der Abbrüche ist gesunken.',
  'Der Test zeigt, ob jemand das Angebot nutzen kann.',
  'Wie es weitergeht, wissen Sie nach einem Termin.',
  'Warum dieses Verfahren? Weil Briefe niemand liest.',
  '„Ich habe mich [...] gut aufgehoben gefühlt“, schrieb eine Teilnehmerin.',
  'Näheres steht in der [Anleitung zum Ausfüllen](../docs/anleitung.mdx).',
  '[Formular ausfüllen](../docs/formular.mdx) und abgeben',
  'Offene Sprechstunde',
  'Was Sie zu uns führt und was sich ändern soll',
  'Keine Änderung nötig: Die Wartezeit lag immer unter einer Woche.',
  'Ergänzende Beratung wird vermittelt.',
  'SGB XII',
];

describe('isPlaceholder', () => {
  it.each(PLACEHOLDERS)('sees through %j', (text) => expect(isPlaceholder(text)).toBe(true));

  it.each(TEXTS)('takes %j as a text', (text) => expect(isPlaceholder(text)).toBe(false));

  it('does not care for case, white space around or a final mark', () => {
    const text = fc.constantFrom('folgt', 'siehe oben', 'wird noch ergänzt', 'see above', 'k. A.', 'lorem ipsum');
    const change = fc.constantFrom<(text: string) => string>(
      (one) => one.toUpperCase(),
      (one) => `  ${one}\n`,
      (one) => `${one}.`,
      (one) => `„${one}“`,
      (one) => `_${one}_`,
    );
    fc.assert(fc.property(text, change, (one, apply) => isPlaceholder(apply(one))));
  });

  it('leaves a sentence alone, whatever placeholder it begins with', () => {
    const word = fc.constantFrom('folgt', 'offen', 'siehe oben', 'später', 'in Arbeit', 'see above');
    const rest = fc.constantFrom(
      'kommen viele Menschen mit einer Frage zu uns',
      'sind viele, die sonst keine Stelle fragen können',
      'people ask us for a second talk about their contract',
    );
    fc.assert(fc.property(word, rest, (start, end) => !isPlaceholder(`${start} ${end}`)));
  });
});

describe('isFromTemplate', () => {
  it('knows a description or a long example that was left standing', () => {
    const template = ['Warum die Organisation gerade dieses Verfahren einsetzt.', 'Auftragsklärung'];
    expect(isFromTemplate('warum die Organisation gerade dieses Verfahren einsetzt', template)).toBe(true);
    expect(isFromTemplate('Auftragsklärung', template)).toBe(false);
    expect(isFromTemplate('Etwas ganz anderes, das niemand vorgegeben hat', template)).toBe(false);
  });
});
