import Ajv from 'ajv';
import { meansRows, planRows, schemas } from './rowChecks.mjs';

/** How many rows do not hold what a row must hold. */
export function check(snapshot) {
  const ajv = new Ajv({ strictTypes: false, strictTuples: false, allErrors: true });
  const { plan, means } = schemas(snapshot);
  const isPlan = ajv.compile(plan);
  const isMeans = ajv.compile(means);
  let wrong = 0;
  for (const row of planRows(snapshot)) if (!isPlan(row)) wrong += 1;
  for (const row of meansRows(snapshot)) if (!isMeans(row)) wrong += 1;
  return wrong;
}
