import type { Rule } from '#core/rules/Rule';
import { codeMissing } from '#core/rules/code-missing/rule';
import { codeDuplicate } from '#core/rules/code-duplicate/rule';
import { parentUnknown } from '#core/rules/parent-unknown/rule';
import { parentWrongLevel } from '#core/rules/parent-wrong-level/rule';
import { sdWithoutHsd } from '#core/rules/sd-without-hsd/rule';
import { hsdUnknown } from '#core/rules/hsd-unknown/rule';
import { odEmpty } from '#core/rules/od-empty/rule';
import { kostenplaatsMissing } from '#core/rules/kostenplaats-missing/rule';
import { kostenplaatsUnknown } from '#core/rules/kostenplaats-unknown/rule';
import { budgetplaatsUnknown } from '#core/rules/budgetplaats-unknown/rule';
import { amountIsText } from '#core/rules/amount-is-text/rule';
import { meansWithoutElement } from '#core/rules/means-without-element/rule';

/** Every rule of the product, in the order in which findings on one cell are listed. */
export const RULES: readonly Rule[] = [
  codeMissing,
  codeDuplicate,
  parentUnknown,
  parentWrongLevel,
  sdWithoutHsd,
  hsdUnknown,
  odEmpty,
  kostenplaatsMissing,
  kostenplaatsUnknown,
  budgetplaatsUnknown,
  amountIsText,
  meansWithoutElement,
];
