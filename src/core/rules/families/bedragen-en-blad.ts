import type { Rule } from '#core/rules/Rule';
import { amountIsText } from '#core/rules/amount-is-text/rule';

/** Rules on amounts, and what the sheet does to them. */
export const BEDRAGEN_EN_BLAD: readonly Rule[] = [
  amountIsText,
];
