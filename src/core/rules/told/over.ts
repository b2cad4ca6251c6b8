/** Findings that are sums of many lines that are over. */
export const OVER = ['budget-exceeded', 'vte-over-capacity'] as const;
