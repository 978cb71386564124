import { type ChartLook, seriesColour } from '../charts/chart-look.ts';
import type { PathDirection } from './path-picture.ts';

/** Width of a direction's sign. */
export const SIGN_WIDTH = 22;

/** An arrow to the right (we speak), to the left (we are spoken to) or both ways, told apart by its heads alone. */
export function directionSign(direction: PathDirection, x: number, y: number, look: ChartLook): string {
  const left = x + 1;
  const right = x + SIGN_WIDTH - 1;
  const heads = [
    ...(direction === 'from-customer' ? [] : [`M${right - 6},${y - 5}L${right},${y}L${right - 6},${y + 5}`]),
    ...(direction === 'to-customer' ? [] : [`M${left + 6},${y - 5}L${left},${y}L${left + 6},${y + 5}`]),
  ];
  return `<path d="M${left},${y}H${right}${heads.join('')}" fill="none" stroke="${seriesColour(look, 0)}" stroke-width="2"/>`;
}
