/** How much of anything may travel. A city of 20,000 actions takes about a quarter of this. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 25 * 1024 * 1024,
  elements: 200_000,
  means: 500_000,
  listEntries: 100_000,
  sheets: 60,
  columns: 200,
  years: 30,
  findings: 100_000,
  reasons: 20_000,
  departementen: 500,
  /** Characters of a code or a name. */
  code: 255,
  title: 1_000,
  /** Characters of a cell: Excel's own limit. */
  cell: 32_767,
  reason: 500,
  /** Findings that an answer lists; the count is always whole. */
  answeredFindings: 500,
} as const;
