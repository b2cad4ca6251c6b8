import type { PlanElement } from '#core/plan/Plan';

/** An element as reading builds it, and as one edit changes it in place; everybody else sees it as read-only. */
export type MutableElement = { -readonly [Field in keyof PlanElement]: PlanElement[Field] };
