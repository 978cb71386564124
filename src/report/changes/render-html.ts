import type { Segment } from '../../handbook/word-changes.ts';
import { formatDate } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import { escapeHtml } from '../../prose/html-text.ts';
import type { ChangeReport, ReportedChange, ReportedFinding } from './change-report.ts';

/** Everything in one file: it is mailed, archived and printed, so it must not need another. */
const STYLE = `
:root{color-scheme:light dark}
body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}
h1,h2,h3{line-height:1.25}
ins{background:#d7f2dc;color:#12401c;text-decoration:underline}
del{background:#fde2e0;color:#6b1512;text-decoration:line-through}
table{border-collapse:collapse}th,td{padding:.25rem .75rem;border:1px solid;text-align:start}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
dl{margin:.25rem 0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem}
`;

/** What changed, as one HTML page that needs nothing else; for screen readers the marks stand in words too. */
export function changesHtml(report: ChangeReport): string {
  const { language, from, to, title, sections } = report;
  const words = messages(language).editions;
  const day = (date: string) => formatDate(language, date);
  const heading = escapeHtml(words.heading(title));
  const parts = sections.map(
    ({ heading: name, changes }) =>
      `<section><h2>${escapeHtml(name)}</h2>\n<ul>\n${changes.map((c) => changeItem(c, words)).join('\n')}\n</ul></section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${escapeHtml(words.states(from.name, day(from.date), to.name, day(to.date)))} ${words.legend}</p>
${parts.length === 0 ? `<p>${words.nothing}</p>` : parts.join('\n')}
${findingsPart(report)}
</main>
</body>
</html>
`;
}

type Words = ReturnType<typeof messages>['editions'];

function changeItem({ sentence, fields }: ReportedChange, words: Words): string {
  const details = fields
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(
      ({ label, paragraphs }) =>
        `<dt>${escapeHtml(label)}</dt>${paragraphs.map((p) => `<dd>${inline(p, words)}</dd>`).join('')}`,
    );
  return `<li>${escapeHtml(sentence)}${details.length > 0 ? `<dl>${details.join('')}</dl>` : ''}</li>`;
}

function inline(segments: readonly Segment[], words: Words): string {
  return segments
    .map(({ kind, text }) => {
      if (kind === 'same') return escapeHtml(text);
      const [tag, word] = kind === 'inserted' ? ['ins', words.inserted] : ['del', words.deleted];
      return `<${tag}><span class="sr-only">${word} </span>${escapeHtml(text)}</${tag}>`;
    })
    .join('');
}

function findingsPart({ language, findings }: ChangeReport): string {
  const words = messages(language).editions;
  const rows = (['error', 'warning', 'info'] as const).map(
    (severity) =>
      `<tr><th scope="row">${words.severity[severity]}</th><td>${findings.before[severity]}</td><td>${findings.after[severity]}</td></tr>`,
  );
  const list = (items: readonly ReportedFinding[], none: string) =>
    items.length === 0
      ? `<p>${none}</p>`
      : `<ul>${items.map(({ file, line, reason }) => `<li>${escapeHtml(`${file}, ${words.line(line)}: ${reason}`)}</li>`).join('')}</ul>`;
  return `<section><h2>${words.findings}</h2>
<table><caption class="sr-only">${words.findingsCaption}</caption>
<thead><tr><td></td><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>
<h3>${words.fixed}</h3>${list(findings.fixed, words.noneFixed)}
<h3>${words.newFindings}</h3>${list(findings.new, words.noneNew)}</section>`;
}
