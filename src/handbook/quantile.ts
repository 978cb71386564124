/**
 * A quantile of numbers: half of them (0.5) or nine in ten (0.9) are at most as large.
 *
 * Definition 2 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50
 * (1996), pp. 361-365: the inverse of the empirical distribution function, with the mean of two neighbours where it
 * is level. So the median is the one taught at school, and for 0.9 at least nine in ten numbers really are at most as
 * large as the result.
 *
 * @param sorted numbers in ascending order
 * @param share from above 0 to 1
 * @returns undefined where there are no numbers
 */
export function quantile(sorted: readonly number[], share: number): number | undefined {
  // The product of a share like 0.9 and a count must not miss a whole number by a rounding error.
  const position = Math.round(sorted.length * share * 1e9) / 1e9;
  const at = Math.max(Math.ceil(position), 1);
  const value = sorted[at - 1];
  if (value === undefined || at !== position) return value;
  const next = sorted[at];
  return next === undefined ? value : (value + next) / 2;
}
