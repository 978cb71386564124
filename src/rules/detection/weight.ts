/** The levels that `handbook.yaml` may give a rule, by weight. */
export const WEIGHT = { off: 0, info: 1, warning: 2, error: 3 } as const;
