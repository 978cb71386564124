import { describe, expect, it } from 'vitest';
import { compareHandbooks } from '../../handbook/comparison/index.ts';
import { type DraftFile, load, smallHandbook } from '../../handbook/comparison/small-handbook.ts';
import { changeSummary, escapeMarkdown } from './change-summary.ts';

const TODAY = '2026-11-23';
const before = await load(smallHandbook());

/** The summary after some edits of the small handbook. */
async function summaryAfter(
  edit: (file: (name: string) => DraftFile, files: Map<string, DraftFile>) => void,
  language: 'de' | 'en' = 'de',
) {
  const files = smallHandbook();
  edit((name) => files.get(name) as DraftFile, files);
  const { changes } = compareHandbooks(before, await load(files), { before: TODAY, after: TODAY });
  return changeSummary(changes, language);
}

describe('changeSummary', () => {
  it('says that nothing changes', async () => {
    expect(await summaryAfter(() => {})).toBe(
      '## Was sich im Handbuch ändert\n\nAm Inhalt des Handbuchs ändert sich nichts.\n',
    );
  });

  it('tells what becomes of procedures', async () => {
    const summary = await summaryAfter((file, files) => {
      Object.assign(file('a').data, { goal: 'Neu.', audience: 'public', contents: ['Neu'] });
      file('b').data.keywords = ['neu'];
      file('b').path = 'procedures/birke.mdx';
      Object.assign(file('c').data, { status: 'retired', retiredOn: '2026-11-30', retiredBecause: 'Vorbei.' });
      Object.assign(file('d').data, { status: 'in-force', inForceSince: '2026-12-01' });
      const data = { title: 'Telefon_kette', status: 'draft', task: 'care', direction: 'both', owner: 'qmb' };
      files.set('e', { path: 'procedures/kette.mdx', data, body: 'Neuer Text.\n' });
    });
    expect(summary).toBe(`## Was sich im Handbuch ändert

### Verfahren

- Neuer Entwurf: Telefon\\_kette
- Geändert: Amsel – Leserkreis (nur intern → auch für Kundinnen und Kunden), Ziel, Inhalte
- Beendet: Clown zum 30. November 2026. Grund: Vorbei
- In Kraft gesetzt: Dachs zum 1. Dezember 2026
- Umbenannt: Buche (buche → birke)
- Verwaltungsangaben geändert: Buche – Stichwörter
`);
  });

  it('tells what becomes of terms', async () => {
    const summary = await summaryAfter((file, files) => {
      file('vertrag').data.title = 'Betreuungsvertrag';
      file('vertrag-2025').body = `${file('vertrag-2025').body}\n(2) Auch mündlich.\n`;
      file('vertrag-2027').path = 'terms/vertrag/2027-02-01.de.mdx';
      Object.assign(file('vertrag-2027').data, {
        validFrom: '2027-02-01',
        announcedOn: '2026-11-20',
        appliesTo: 'all-contracts',
      });
      const text = {
        path: 'terms/vertrag/2025-01-01.de-simple.mdx',
        data: { validFrom: '2025-01-01' },
        body: 'Leicht.\n',
      };
      files.set('simple', text);
    });
    expect(summary).toBe(`## Was sich im Handbuch ändert

### Bedingungen

- Angaben zum Dokument geändert: Betreuungsvertrag – Titel (Vertrag → Betreuungsvertrag)
- Neue Sprachfassung: Betreuungsvertrag, Version vom 1. Januar 2025 (Leichte Sprache)
- Geändert: Betreuungsvertrag, Version vom 1. Januar 2025 (Deutsch) – Text (§ 2)
- Verschoben: Betreuungsvertrag gilt ab 1. Februar 2027 statt ab 1. Januar 2027
- Angekündigt: Betreuungsvertrag ab 1. Februar 2027 (für alle Verträge)
- Geändert: Betreuungsvertrag, Version vom 1. Februar 2027 (Deutsch) – Gilt für (nur für neue Verträge → für alle Verträge)
`);
  });

  it('tells what becomes of evaluations, measures, feedback, pages and settings', async () => {
    const summary = await summaryAfter((file, files) => {
      const [first, second] = file('2024').data.assessments[0].measures;
      Object.assign(first, { status: 'done', doneOn: '2026-11-02' });
      Object.assign(second, { due: '2027-01-31', owner: 'qmb' });
      Object.assign(file('2025').data, { status: 'closed', heldOn: '2026-11-20' });
      Object.assign(file('2025').data.assessments[0], { conclusion: 'end' });
      file('2025').data.assessments.push({ procedure: 'clown', conclusion: 'keep' });
      file('f-2').data.answered = '2026-11-01';
      files.delete('f-1');
      file('leitbild').otherForm = true;
      file('settings').data.intervals.evaluation = 'P18M';
      file('settings').data.rules = { 'missing-goal': 'off' };
      file('settings').data.services = [{ id: 'betreuung', title: 'Betreuung' }];
    });
    expect(summary).toBe(`## Was sich im Handbuch ändert

### Grundangaben

- Neue Leistung: Betreuung
- Leistung gestrichen: Beratung
- Geändert: Abstände › Evaluation (12 Monate → 18 Monate), Prüfregeln › missing-goal (ohne Angabe → aus)

### Evaluationen

- Abgeschlossen: Evaluation 2025
- Bewertung geändert: Buche (Evaluation 2025) – Schlussfolgerung (beibehalten → beenden)
- Bewertet: Clown (Evaluation 2025) – Schlussfolgerung: beibehalten

### Maßnahmen

- Maßnahme 2024-01 erledigt: Erste Maßnahme
- Maßnahme 2024-02 geändert: Zweite Maßnahme – Verantwortlich (leitung → qmb), Fällig am (31. Januar 2026 → 31. Januar 2027)

### Rückmeldungen

- Rückmeldungen 2025: 1 beantwortet, 1 gelöscht

### Weitere Seiten

- Nur die Form geändert, nicht den Inhalt: Leitbild
`);
  });

  it('speaks English', async () => {
    const summary = await summaryAfter((file) => {
      file('a').data.goal = 'New.';
      file('vertrag-2027').data.announcedOn = '2026-11-20';
      delete file('2024').data.period;
    }, 'en');
    expect(summary).toBe(`## What changes in the handbook

### Procedures

- Changed: Amsel – Goal

### Terms

- Announced: Vertrag from 1 January 2027 (new contracts only)

### Files

- Cannot be read, hence not compared: evaluations/2024.mdx
`);
  });

  it('stays short however much has changed', async () => {
    const summary = await summaryAfter((_file, files) => {
      for (let index = 0; index < 60; index++) {
        const data = { title: `Entwurf ${index}`, status: 'draft', task: 'care', direction: 'both', owner: 'qmb' };
        files.set(`new-${index}`, { path: `procedures/neu-${index}.mdx`, data, body: 'Text.\n' });
      }
    });
    expect(summary).toContain('- Neuer Entwurf: Entwurf 1\n');
    expect(summary.trim().split('\n').at(-1)).toBe('- … und 20 weitere Änderungen');
  });
});

describe('escapeMarkdown', () => {
  it('leaves no markup, no HTML and no mention', () => {
    expect(escapeMarkdown('[x](http://a) <img> *b* @team #12 a & b\n# c')).toBe(
      '\\[x\\](http://a) \\<img\\> \\*b\\* @&#8203;team #&#8203;12 a &amp; b # c',
    );
  });
});
