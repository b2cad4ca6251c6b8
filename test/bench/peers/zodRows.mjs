import { z } from 'zod';
import { AARDEN, codesOf, LEVELS, meansRows, planRows, RICHTINGEN } from './rowChecks.mjs';
import { yearsOf } from './sql.mjs';

export function check(snapshot) {
  const year = z.union([z.int().min(1990).max(2100), z.literal('')]);
  const amount = z.union([z.number(), z.literal('')]);
  const plan = z.tuple([z.string().min(1), z.enum(LEVELS), z.string().min(1).max(100), z.string().max(4000), year, year]);
  const means = z.tuple([
    z.string().min(1), z.enum(codesOf(snapshot, 'Kostenplaatsen')), z.enum([...codesOf(snapshot, 'Budgetplaatsen'), '']), z.enum(AARDEN), z.enum(RICHTINGEN),
    ...yearsOf(snapshot).map(() => amount),
  ]);
  let wrong = 0;
  for (const row of planRows(snapshot)) if (!plan.safeParse(row).success) wrong += 1;
  for (const row of meansRows(snapshot)) if (!means.safeParse(row).success) wrong += 1;
  return wrong;
}
