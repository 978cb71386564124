import { toHtml } from 'hast-util-to-html';
import type { ReportDocument } from './document.ts';
import { reportHtml } from './html.ts';
import { withPrintLinks } from './print-links.ts';

/** Readable in light and dark, on a phone and on paper; nothing is loaded from anywhere. */
const STYLE = `:root { color-scheme: light dark; --accent: light-dark(#0b5563, #8fd3de); --line: light-dark(#c4cdd3, #4a5560); --soft: light-dark(#eef5f6, #1d2b30); }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; color: var(--accent); margin: 1.8em 0 0.6em; break-after: avoid; }
a { color: var(--accent); }
dl { border-top: 1px solid var(--line); }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
dd { margin: 0; overflow-wrap: anywhere; }
ol.report-contents { padding: 0; list-style: none; }
.level-3 { padding-inline-start: 1rem; }
.level-4 { padding-inline-start: 2rem; }
.table-scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.45; }
caption { text-align: start; font-weight: 700; padding-block: 0.4rem; }
th, td { padding: 0.4rem 0.5rem; text-align: start; vertical-align: top; border-block: 1px solid var(--line); }
thead th { background: var(--soft); }
tbody th { font-weight: 400; }
.note, .plain-language { padding: 0.7rem 1rem; border-inline-start: 4px solid var(--accent); background: var(--soft); }
.label { font-weight: 700; margin: 0; }
figure { margin: 1rem 0; }
figure svg { max-width: 100%; height: auto; background: #fff; }
@media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; } }
@media print { body { max-width: none; margin: 0; font-size: 10.5pt; } tr { break-inside: avoid; } h2 { break-before: page; } }
`;

/** A document as one HTML file that needs no other. */
export function reportPage(report: ReportDocument): string {
  const document = withPrintLinks(report);
  const { cover, contents, body } = reportHtml(document, { link: (url) => url });
  const text = (value: string) => toHtml({ type: 'text', value });
  const title = text(`${document.title} – ${document.subtitle}`);
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p>${text(document.organisation)}</p>
<h1>${text(document.title)}</h1>
<p>${text(document.subtitle)}</p>
${cover}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${text(document.words.contents)}</h2>
${contents}
</nav>
<main>
${body}
</main>
</body>
</html>
`;
}
