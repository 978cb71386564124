import { expect, test } from 'vitest';
import { telephoneLink } from './telephone.ts';

test.each([
  ['+49 30 23125 140', 'tel:+493023125140'],
  ['030 / 23125-140', 'tel:03023125140'],
  ['+49 (0)30 23125 140', 'tel:+493023125140'],
  [' +43 1 234', 'tel:+431234'],
])('%s is dialled as %s', (number, link) => {
  expect(telephoneLink(number)).toBe(link);
});
