import { columnName } from '#core/values/address';
import type { SheetSnapshot } from '#core/layout/Snapshot';
import type { Plan } from '#core/plan/Plan';
import { moneyLines, outline } from '#core/read/describePlan.testing';
import { grid, workbook } from '#core/read/grid.testing';
import { readingNotes } from '#core/read/notes/readingNotes';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';

export interface Told {
  readonly plan: Plan;
  /** The tree, indented. */
  readonly tree: readonly string[];
  /** Each line of means as `code aard richting cents…`. */
  readonly money: readonly string[];
  /** What rules and reading tell, as `rule Sheet!B3`, in order. */
  readonly told: readonly string[];
  /** Sheets that hold nothing of the plan. */
  readonly leftOut: readonly string[];
}

/** Everything that is made of a workbook whose content is not as it should be. */
export function tellOf(...sheets: readonly SheetSnapshot[]): Told {
  const snapshot = workbook(sheets);
  const plan = readPlan(snapshot);
  const all = [...checkPlan(plan).map(({ rule, where }) => ({ rule, where })), ...readingNotes(snapshot, plan).map(({ id, where }) => ({ rule: id, where }))];
  const told = all.map(({ rule, where }) => `${rule} ${plan.sheets[where.sheet]?.name ?? '-'}!${columnName(where.column)}${where.row + 1}`).sort();
  const read = new Set(plan.sheets.map(({ id }) => id));
  return { plan, tree: outline(plan), money: moneyLines(plan), told, leftOut: sheets.filter(({ id }) => !read.has(id)).map(({ name }) => name) };
}

const TREE = 'SD1 | SD | Wonen | _ | HSD1\nOD1 | OD | Betaalbaar | SD1 | _\nAC1 | Actie | Premie | OD1 | _';

/** A plan without a mistake: one SD, one OD, one action; other rows may follow. */
export function planSheet(rows = '', name = 'Plan'): SheetSnapshot {
  return grid(`Code | Niveau | Titel | Bovenliggende code | HSD\n${TREE}\n${rows}`, { name });
}

/** Means of it, without a mistake where `rows` has none. */
export function meansSheet(rows = 'AC1 | K1 | GD | 100', name = 'Middelen'): SheetSnapshot {
  return grid(`Code actie | Kostenplaats | Aard | 2026\n${rows}`, { name });
}

export const CLEAN = { tree: ['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie AC1 Premie'], money: ['AC1 GD U 10000'], told: [] } as const;

/** The sheet with other contents in one cell; rows and columns count from 0. */
export function withCell(sheet: SheetSnapshot, row: number, column: number, content: SheetSnapshot['values'][number][number]): SheetSnapshot {
  return { ...sheet, values: sheet.values.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? content : cell)) : cells)) };
}
