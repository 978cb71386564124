import type { Messages } from '../messages/index.ts';
import type { NewFile } from '../scaffold/scaffold.ts';
import { fieldLines } from '../yaml/value-text.ts';

type PageName = keyof Messages['init']['pages'];

/** What the pages are for, and who reads them. */
const PAGES: Readonly<Record<PageName, readonly [purpose: string, audience: 'internal' | 'public', order: number]>> = {
  welcome: ['welcome', 'internal', 1],
  contributing: ['contributing', 'internal', 2],
  mission: ['mission-statement', 'internal', 10],
  success: ['successful-service', 'internal', 11],
  glossary: ['glossary', 'internal', 20],
  feedback: ['feedback', 'public', 30],
  imprint: ['imprint', 'public', 90],
  privacy: ['privacy', 'public', 91],
  accessibility: ['accessibility', 'public', 92],
};

/** The free pages that every handbook needs, with placeholders where only the organisation knows what to write. */
export function startPages(words: Messages['init']['pages']): NewFile[] {
  return (Object.keys(PAGES) as PageName[]).map((name) => {
    const { id, title, body } = words[name];
    const [purpose, audience, order] = PAGES[name];
    const { term, definition } = words.glossary;
    const yaml = fieldLines({
      title,
      purpose,
      audience,
      order,
      entries: name === 'glossary' ? [{ term, definition }] : undefined,
    });
    return { path: `docs/${id}.mdx`, text: `---\n${yaml}---\n\n${body}\n` };
  });
}
