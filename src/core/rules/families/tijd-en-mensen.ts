import type { Rule } from '#core/rules/Rule';
import { periodMissing } from '#core/rules/period-missing/rule';
import { periodReversed } from '#core/rules/period-reversed/rule';
import { periodOutsideParent } from '#core/rules/period-outside-parent/rule';
import { horizonUnusual } from '#core/rules/horizon-unusual/rule';
import { yearUnread } from '#core/rules/year-unread/rule';
import { yearOutsidePlan } from '#core/rules/year-outside-plan/rule';
import { amountOutsidePeriod } from '#core/rules/amount-outside-period/rule';
import { ownerMissing } from '#core/rules/owner-missing/rule';
import { departementUnknown } from '#core/rules/departement-unknown/rule';
import { dienstUnknown } from '#core/rules/dienst-unknown/rule';
import { dienstOfOtherDepartement } from '#core/rules/dienst-of-other-departement/rule';
import { vteOverCapacity } from '#core/rules/vte-over-capacity/rule';
import { vteWithoutDienst } from '#core/rules/vte-without-dienst/rule';
import { capaciteitIsText } from '#core/rules/capaciteit-is-text/rule';

/** Rules on periods, owners, services, people. */
export const TIJD_EN_MENSEN: readonly Rule[] = [
  periodMissing,
  periodReversed,
  periodOutsideParent,
  horizonUnusual,
  yearUnread,
  yearOutsidePlan,
  amountOutsidePeriod,
  ownerMissing,
  departementUnknown,
  dienstUnknown,
  dienstOfOtherDepartement,
  vteOverCapacity,
  vteWithoutDienst,
  capaciteitIsText,
];
