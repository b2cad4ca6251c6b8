// What the row checkers share: the same rows, and what each row must hold. Nothing that looks further than its own row.
import { rowsOf, yearsOf } from './sql.mjs';

export const PLAN = ['Code', 'Niveau', 'Titel', 'Omschrijving', 'Van', 'Tot'];
export const MEANS = ['Code actie', 'Kostenplaats', 'Budgetplaats', 'Aard', 'Richting'];
export const LEVELS = ['SD', 'OD', 'Actie', 'Activiteit', 'Project'];
export const AARDEN = ['VTE', 'GD', 'BD'];
export const RICHTINGEN = ['Uitgave', 'Ontvangst', ''];

export function planRows(snapshot) {
  return rowsOf(snapshot, 'Plan', PLAN);
}

export function meansRows(snapshot) {
  return rowsOf(snapshot, 'Middelen', [...MEANS, ...yearsOf(snapshot)]);
}

/** The codes of a list, for checks of membership. */
export function codesOf(snapshot, sheet) {
  return rowsOf(snapshot, sheet, ['Code']).map(([code]) => String(code));
}

/** A JSON schema of each kind of row, as a tuple. */
export function schemas(snapshot) {
  const year = { anyOf: [{ type: 'integer', minimum: 1990, maximum: 2100 }, { const: '' }] };
  const amount = { anyOf: [{ type: 'number' }, { const: '' }] };
  const tuple = (items) => ({ type: 'array', items, minItems: items.length, additionalItems: false });
  return {
    plan: tuple([{ type: 'string', minLength: 1 }, { enum: LEVELS }, { type: 'string', minLength: 1, maxLength: 100 }, { type: 'string', maxLength: 4000 }, year, year]),
    means: tuple([
      { type: 'string', minLength: 1 }, { enum: codesOf(snapshot, 'Kostenplaatsen') }, { enum: [...codesOf(snapshot, 'Budgetplaatsen'), ''] },
      { enum: AARDEN }, { enum: RICHTINGEN }, ...yearsOf(snapshot).map(() => amount),
    ]),
  };
}
