import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { isFormula, type Content } from '#core/edits/change/Contents';
import type { Plan } from '#core/plan/Plan';
import { levelById } from '#core/scheme/schemes';
import { totalFormula } from '#core/edits/totalFormula';
import { cellName } from '#core/values/address';
import type { Branch } from './Branches';
import { mixedColumns } from './mixedColumns';
import { anyBetween, rowsWithMeans } from './rowSets';
import type { StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';

/**
 * Writes totals on the rows of parents, in amount cells that are empty: SUBTOTAL over the rows below, up to the next row
 * of its level or above. SUBTOTAL passes over other SUBTOTALs, so that each sums a block of rows that stand together.
 * Function 9 and not 109: folding a group away hides rows, and a total that then drops to nothing is no total.
 */
export function addTotals(builder: ChangeBuilder, site: SheetSite, plan: Plan, branches: readonly Branch[], rows: StructureRow[]): void {
  const columns = site.layout.columns.filter(({ field }) => field === 'bedrag').map(({ column }) => column);
  const counted = rowsWithMeans(plan, site.index);
  const hasMeans = anyBetween(counted);
  const parents = branches.filter(({ element, row, end }) => hasMeans(row + 1, end) && addsUp(plan, element));
  const [first] = columns;
  if (first === undefined || parents.length === 0) return;
  const tell = telling(site, rows);
  tell('branch-scattered', parents.filter(({ isWhole }) => !isWhole), first);
  const whole = parents.filter(({ isWhole }) => isWhole);
  const mixed = mixedColumns(plan, site.index);
  for (const column of columns) {
    if (mixed.has(column)) tell('kinds-mixed', whole, column);
    else addToColumn(builder, site, column, whole, counted, tell);
  }
}

function addsUp({ scheme, elements }: Plan, element: number): boolean {
  return levelById(scheme, elements[element]?.level ?? '')?.carriesMeans === false;
}

type Tell = (is: StructureRow['is'], of: readonly Branch[], column: number, text?: string) => void;

function telling({ layout, now }: SheetSite, rows: StructureRow[]): Tell {
  return (is, of, column, text = layout.columns.find((each) => each.column === column)?.header ?? '') => {
    const [first] = of;
    if (first) rows.push({ part: 'totalen', sheet: layout.name, is, place: cellName(first.row, now(column)), count: of.length, text });
  };
}

function addToColumn(builder: ChangeBuilder, site: SheetSite, column: number, branches: readonly Branch[], counted: ReadonlySet<number>, tell: Tell): void {
  const lacking = branches.filter(({ row }) => site.content(row, column) === '');
  const empty = lacking.filter(({ row }) => !site.isBehindMerge(row, column));
  tell('merged', lacking.filter(({ row }) => site.isBehindMerge(row, column)), column);
  const others = anyBetween(otherAmounts(site, column, counted));
  tell('other-amounts', empty.filter(({ row, end }) => others(row + 1, end)), column);
  const summed = empty.filter(({ row, end }) => !others(row + 1, end));
  const formulas = new Map(summed.map(({ row, end }) => [row, { formula: totalFormula(site.now(column), row + 1, end) }]));
  const [first] = summed;
  const last = summed.at(-1);
  if (!first || !last) return;
  const block = Array.from({ length: last.row - first.row + 1 }, (_, down) => [formulas.get(first.row + down) ?? null]);
  builder.write(site.layout.id, first.row, site.now(column), block, formatsFor(site, column, first.row, block, counted));
  tell('new-totals', summed, column, formulas.get(first.row)?.formula);
}

const PLAIN = 'General';

/** A total without a number format gets that of the first amount in its column; undefined where none needs any. */
function formatsFor({ seen, content }: SheetSite, column: number, top: number, block: readonly (readonly unknown[])[], counted: ReadonlySet<number>): (string | null)[][] | undefined {
  const amount = [...counted].find((row) => typeof content(row, column) === 'number');
  const like = amount === undefined ? PLAIN : seen.numberFormat?.(amount, column) ?? PLAIN;
  if (like === PLAIN) return undefined;
  const formats = block.map(([formula], down) => [formula !== null && seen.numberFormat?.(top + down, column) === PLAIN ? like : null]);
  return formats.some(([format]) => format !== null) ? formats : undefined;
}

/** Rows of which a formula over them would add up what the plan does not count. */
function otherAmounts({ layout, content }: SheetSite, column: number, counted: ReadonlySet<number>): Set<number> {
  const rows = new Set<number>();
  for (let row = layout.firstRow; row < layout.endRow; row += 1) if (!counted.has(row) && isAddedUp(content(row, column))) rows.add(row);
  return rows;
}

function isAddedUp(content: Content): boolean {
  return isFormula(content) ? !/^=SUBTOTAL\(/iu.test(content.formula) : typeof content === 'number';
}
