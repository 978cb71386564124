import { type EditableFile, open } from './editable-file.ts';
import { damage, type Files, found, type Mutation, type MutationTable, moved, mutation } from './mutation.ts';

/** A page to whose end some lines are added; they are found where some words of them stand. */
function adding(rule: string, files: Files): (name: string, path: string, body: string, words: string) => Mutation {
  return (name, path, body, words) => {
    const file = open(files, path).appendBody(body);
    return damage(rule, name, file, file.lineWith(words));
  };
}

/** Damages to running text. */
export const proseMutations: MutationTable = {
  'avoided-term': (files) => {
    const rule = 'avoided-term';
    const add = adding(rule, files);
    const goal = open(files, 'procedures/erstgespraech.mdx').set(
      ['goal'],
      'Jeder Maßnahmeteilnehmer weiß nach einem Gespräch, wie es weitergeht.',
    );
    const answer = open(files, 'feedback/2026/2026-002.yaml').replace(
      'Das Papier bleibt',
      'Trotz der Meckerei bleibt das Papier',
    );
    const clause = open(files, 'terms/betreuungsvertrag/2027-02-01.de.mdx').replace(
      'Niemand darf Ihnen wehtun',
      'Niemand darf Behinderte schlagen oder Ihnen wehtun',
    );
    return [
      add(
        'in the text of a page',
        'docs/leitbild.mdx',
        'Wir sind für alle da,\nbesonders für Hilfsbedürftige in Lindenau.',
        'Hilfsbedürftige',
      ),
      add('in a heading', 'docs/mitmachen.mdx', '## Wenn ein Schützling mitliest\n\nDas ist erwünscht.', 'Schützling'),
      add('in the plural', 'procedures/bezugsbegleitung.mdx', 'Unsere Schützlinge kennen uns.', 'Schützlinge'),
      damage(rule, 'in a goal', goal, goal.lineOf(['goal'])),
      damage(rule, 'in a consequence', answer, answer.lineWith('Meckerei')),
      damage(rule, 'in the explanation of a clause', clause, clause.lineWith('Behinderte')),
    ];
  },

  'dead-link': (files) => {
    const rule = 'dead-link';
    const add = adding(rule, files);
    const glossary = open(files, 'docs/glossar.mdx');
    return [
      add(
        'a page that there is not',
        'procedures/erstgespraech.mdx',
        'Mehr zum\n[Datenschutz](./datenschutz.mdx) steht dort.',
        './datenschutz.mdx',
      ),
      add(
        'a heading that there is not',
        'docs/leitbild.mdx',
        'Siehe [Fristen](./rueckmeldung-geben.mdx#fristen).',
        '#fristen',
      ),
      add(
        'a picture that there is not',
        'docs/willkommen.mdx',
        '![Der Eingang in Lindenau](./bilder/eingang.jpg)',
        'eingang.jpg',
      ),
      add(
        'a misspelt anchor on the same page',
        'docs/mitmachen.mdx',
        'Siehe [oben](#befunde-lessen).',
        '#befunde-lessen',
      ),
      mutation('a page renamed, to which others link', moved(glossary, 'docs/woerterbuch.mdx'), [
        ...Object.entries(files).flatMap(([path, text]) =>
          text
            .split('\n')
            .flatMap((line, index) =>
              /\((?:\.\/|\.\.\/docs\/)glossar\.mdx\)/.test(line) ? [found(rule, { path }, index + 1)] : [],
            ),
        ),
      ]),
    ];
  },

  'heading-order': (files) => {
    const rule = 'heading-order';
    const add = adding(rule, files);
    const first = open(files, 'procedures/rueckrufservice.mdx').replace('## So bitten Sie', '### So bitten Sie');
    const clause = open(files, 'terms/rechtsgrundlagen/2025-07-01.de.mdx').replace(
      'Das Amt muss Ihnen sagen',
      '#### In einfachen Worten\n\nDas Amt muss Ihnen sagen',
    );
    return [
      add('a title in the text', 'docs/leitbild.mdx', '# Zum Schluss\n\nDanke.', '# Zum Schluss'),
      add(
        'a level skipped',
        'procedures/erstgespraech.mdx',
        '## Danach\n\n#### Nach einer Woche\n\nWir rufen an.',
        '#### Nach',
      ),
      damage(rule, 'the first one too deep', first, first.lineWith('### So bitten')),
      damage(rule, 'a level skipped in terms', clause, clause.lineWith('#### In einfachen')),
    ];
  },

  'long-plain-sentence': (files) => {
    const rule = 'long-plain-sentence';
    const next = open(files, 'terms/betreuungsvertrag/2027-02-01.de.mdx');
    const explanation = next.replace(
      'Sie können immer kündigen. Sie müssen nicht sagen, warum. Nach zwei Wochen endet die Betreuung.',
      'Sie können immer kündigen, ohne dass Sie sagen müssen, warum Sie das möchten, und die Betreuung endet dann zwei Wochen, nachdem Ihr Brief oder Ihre E-Mail bei uns angekommen ist.',
    );
    const summary = next.replace(
      'Absagen kostet Sie nie mehr etwas.\n  Ihre',
      'Absagen kostet Sie nie mehr etwas, und zwar auch dann nicht, wenn Sie selbst oder aus einem Persönlichen Budget zahlen und erst am selben Tag absagen können.\n  Ihre',
    );
    const english = open(files, 'terms/betreuungsvertrag/2025-01-01.en.mdx').replace(
      '<PlainLanguage>\n\n',
      '<PlainLanguage>\n\nThis is about rules.\nThese rules apply whenever one of our support workers comes to your home because you have asked us\nfor help and the office has agreed to pay for it.\n\n',
    );
    return [
      damage(rule, 'three sentences made one', explanation, explanation.lineWith('ohne dass Sie sagen')),
      damage(rule, 'in the summary', summary, summary.lineWith('Absagen kostet')),
      damage(rule, 'in a translation', english, english.lineWith('These rules apply whenever')),
    ];
  },

  'missing-alt-text': (files) => {
    const rule = 'missing-alt-text';
    const picture = { path: 'docs/bilder/haus.png', text: 'PNG' };
    const shown = (name: string, path: string, body: string) => {
      const file: EditableFile = open(files, path).appendBody(body);
      return mutation(name, [picture, file], [found(rule, file, file.lineWith('haus.png'))]);
    };
    return [
      shown('nothing in the brackets', 'docs/leitbild.mdx', 'Unser Haus:\n![](./bilder/haus.png)'),
      shown('the name of the file', 'procedures/erstgespraech.mdx', '![haus.png](../docs/bilder/haus.png)'),
      shown('a blank', 'docs/willkommen.mdx', '- ![ ](./bilder/haus.png)'),
      shown(
        'in a table',
        'docs/dokumentenlenkung.mdx',
        '| Haus | Bild |\n|---|---|\n| Lindenau | ![](./bilder/haus.png) |',
      ),
    ];
  },

  'prose-style': (files) => {
    const rule = 'prose-style';
    const add = adding(rule, files);
    return [
      add('a link without an address', 'docs/leitbild.mdx', 'Mehr steht im [Glossar]().', '[Glossar]()'),
      add('a label that nobody explains', 'docs/mitmachen.mdx', 'Siehe\n[Ablauf][ablauf-seite].', '[ablauf-seite]'),
      add('a label that nobody uses', 'procedures/erstgespraech.mdx', '[karte]: ../docs/leitbild.mdx', '[karte]:'),
      add(
        'a quotation that runs on',
        'docs/willkommen.mdx',
        '> Eine Brücke baut man\nvon zwei Seiten.',
        'von zwei Seiten',
      ),
      add('no blank before a heading', 'docs/leitbild.mdx', '##Zum Schluss\n\nDanke.', '##Zum Schluss'),
      add('a blank between the brackets', 'docs/mitmachen.mdx', 'Siehe\n[Glossar] (./glossar.mdx).', '[Glossar] ('),
      add('a blank in an address', 'docs/willkommen.mdx', '- [Leitbild](./unser leitbild.mdx)', './unser leitbild'),
      add('several blanks before a heading', 'evaluations/2026.mdx', '##   Nachtrag\n\nKeiner.', '##   Nachtrag'),
    ];
  },

  'vague-link-text': (files) => {
    const rule = 'vague-link-text';
    const add = adding(rule, files);
    return [
      add('"here"', 'procedures/erstgespraech.mdx', 'Das Leitbild finden Sie\n[hier](../docs/leitbild.mdx).', '[hier]'),
      add('"learn more" with an arrow', 'docs/willkommen.mdx', '[Mehr erfahren →](./leitbild.mdx)', '[Mehr'),
      add('"click here" in bold', 'docs/leitbild.mdx', '[**Hier klicken!**](./glossar.mdx)', 'Hier klicken'),
      add('no words at all', 'docs/willkommen.mdx', 'Unser Wörterbuch:\n[](./glossar.mdx)', '[](./glossar'),
      add('"this document"', 'docs/mitmachen.mdx', 'Lesen Sie\n[dieses Dokument](./glossar.mdx).', '[dieses'),
      add(
        'a bare "PDF" in terms',
        'terms/rechtsgrundlagen/2025-07-01.de.mdx',
        '[PDF](https://www.gesetze-im-internet.de/sgb_1/sgb_1.pdf)',
        '[PDF]',
      ),
    ];
  },
};
