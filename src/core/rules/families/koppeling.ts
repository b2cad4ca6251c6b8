import type { Rule } from '#core/rules/Rule';
import { kostenplaatsMissing } from '#core/rules/kostenplaats-missing/rule';
import { kostenplaatsUnknown } from '#core/rules/kostenplaats-unknown/rule';
import { budgetplaatsUnknown } from '#core/rules/budgetplaats-unknown/rule';
import { meansWithoutElement } from '#core/rules/means-without-element/rule';
import { kostenplaatsClosedInYear } from '#core/rules/kostenplaats-closed-in-year/rule';
import { kostenplaatsOfOtherDienst } from '#core/rules/kostenplaats-of-other-dienst/rule';
import { budgetplaatsMissing } from '#core/rules/budgetplaats-missing/rule';
import { budgetplaatsOfOtherKostenplaats } from '#core/rules/budgetplaats-of-other-kostenplaats/rule';
import { budgetplaatsOfOtherKind } from '#core/rules/budgetplaats-of-other-kind/rule';
import { actionWithoutMeans } from '#core/rules/action-without-means/rule';
import { meansAboveActionLevel } from '#core/rules/means-above-action-level/rule';
import { afschrijvingMissing } from '#core/rules/afschrijving-missing/rule';
import { afschrijvingOnGd } from '#core/rules/afschrijving-on-gd/rule';
import { budgetExceeded } from '#core/rules/budget-exceeded/rule';
import { beleidsveldUnknown } from '#core/rules/beleidsveld-unknown/rule';
import { beleidsveldInTwoDomains } from '#core/rules/beleidsveld-in-two-domains/rule';
import { sleutelDuplicate } from '#core/rules/registration-key-duplicate/rule';
import { meansEmpty } from '#core/rules/means-empty/rule';
import { meansRepeated } from '#core/rules/means-repeated/rule';
import { budgetplaatsKostenplaatsUnknown } from '#core/rules/budgetplaats-kostenplaats-unknown/rule';
import { meansOfOtherElement } from '#core/rules/means-of-other-element/rule';
import { budgetplaatsDuplicate } from '#core/rules/budgetplaats-duplicate/rule';
import { entryDuplicate } from '#core/rules/entry-duplicate/rule';

/** Rules on every euro on a cost centre and a budget position, within budget. */
export const KOPPELING: readonly Rule[] = [
  kostenplaatsMissing,
  kostenplaatsUnknown,
  budgetplaatsUnknown,
  meansWithoutElement,
  kostenplaatsClosedInYear,
  kostenplaatsOfOtherDienst,
  budgetplaatsMissing,
  budgetplaatsOfOtherKostenplaats,
  budgetplaatsOfOtherKind,
  actionWithoutMeans,
  meansAboveActionLevel,
  afschrijvingMissing,
  afschrijvingOnGd,
  budgetExceeded,
  beleidsveldUnknown,
  beleidsveldInTwoDomains,
  sleutelDuplicate,
  meansEmpty,
  meansRepeated,
  budgetplaatsKostenplaatsUnknown,
  budgetplaatsDuplicate,
  meansOfOtherElement,
  entryDuplicate,
];
