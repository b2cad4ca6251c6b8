import type { Rule } from '#core/rules/Rule';
import { amountIsText } from '#core/rules/amount-is-text/rule';
import { amountNegative } from '#core/rules/amount-negative/rule';
import { amountBelowCent } from '#core/rules/amount-below-cent/rule';
import { amountOutlier } from '#core/rules/amount-outlier/rule';
import { cellError } from '#core/rules/cell-error/rule';
import { totalOverwritten } from '#core/rules/total-overwritten/rule';
import { totalDiffers } from '#core/rules/total-differs/rule';
import { branchTotalDiffers } from '#core/rules/branch-total-differs/rule';
import { hiddenRowWithMeans } from '#core/rules/hidden-row-with-means/rule';
import { mergedCellsInPlan } from '#core/rules/merged-cells-in-plan/rule';
import { sheetProtected } from '#core/rules/sheet-protected/rule';
import { numberStoredAsText } from '#core/rules/number-stored-as-text/rule';
import { straySpaces } from '#core/rules/stray-spaces/rule';
import { textThatLooksLikeAFormula } from '#core/rules/text-that-looks-like-a-formula/rule';
import { valueBecameFormula } from '#core/rules/value-became-formula/rule';
import { wordMistyped } from '#core/rules/word-mistyped/rule';

/** Rules on amounts, and what the sheet does to them. */
export const BEDRAGEN_EN_BLAD: readonly Rule[] = [
  amountIsText,
  amountNegative,
  amountBelowCent,
  amountOutlier,
  cellError,
  totalOverwritten,
  totalDiffers,
  branchTotalDiffers,
  hiddenRowWithMeans,
  mergedCellsInPlan,
  sheetProtected,
  numberStoredAsText,
  straySpaces,
  textThatLooksLikeAFormula,
  valueBecameFormula,
  wordMistyped,
];
