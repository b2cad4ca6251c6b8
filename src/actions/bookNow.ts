import { ruleBook, type RuleBook } from '#core/rules/profile/ruleBook';
import type { Scheme } from '#core/scheme/Scheme';
import { dayOf } from '#core/values/dayOf';
import type { Room } from '#actions/Room';

/** By what this workbook is judged today. */
export function bookNow({ profile }: Room, scheme: Scheme): RuleBook {
  return ruleBook(scheme, profile.profile, dayOf(new Date()));
}
