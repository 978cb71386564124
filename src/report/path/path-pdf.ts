import { PAPER_LOOK } from '../charts/chart-look.ts';
import { typstPdf } from '../pdf/typst.ts';
import { drawPath } from './draw-path.ts';
import type { PathPicture } from './path-picture.ts';

/**
 * Sets the customer path as PDF on one sheet of A4 or A3: tagged, with title and language, and with an alternative text
 * that says station by station what the drawing shows. The same input gives the same bytes.
 */
export function pathPdf(picture: PathPicture, organisation: string, language: 'de' | 'en'): Uint8Array {
  const { svg, paper, orientation } = drawPath({ ...picture, look: PAPER_LOOK });
  return typstPdf('path.typ', {
    title: picture.title,
    organisation,
    language,
    paper,
    flipped: orientation === 'landscape',
    svg,
    alternative: pathInWords(picture),
  });
}

/** The path as text: one sentence per station. */
export function pathInWords({ title, stations, words }: PathPicture): string {
  const lines = stations.map(({ title: station, procedures, gaps, notes }, index) => {
    const named = procedures.map((procedure) => `${procedure.title} (${words.direction[procedure.direction]})`);
    const missing = gaps.map((gap) => `${words.gapSign}: ${gap}`);
    return `${index + 1}. ${station}: ${[...named, ...missing, ...notes].join('; ')}.`;
  });
  return [title, ...lines].join('\n');
}
