import type { Rule } from '#core/rules/Rule';
import { kostenplaatsMissing } from '#core/rules/kostenplaats-missing/rule';
import { kostenplaatsUnknown } from '#core/rules/kostenplaats-unknown/rule';
import { budgetplaatsUnknown } from '#core/rules/budgetplaats-unknown/rule';
import { meansWithoutElement } from '#core/rules/means-without-element/rule';

/** Rules on every euro on a cost centre and a budget position, within budget. */
export const KOPPELING: readonly Rule[] = [
  kostenplaatsMissing,
  kostenplaatsUnknown,
  budgetplaatsUnknown,
  meansWithoutElement,
];
