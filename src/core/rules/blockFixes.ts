import { editOfElement, editOfLine } from '#core/edits/editOf';
import type { EditPlace } from '#core/edits/Edit';
import type { Plan, PlanElement, RowPlace } from '#core/plan/Plan';
import type { Finding, Fix } from '#core/rules/Finding';
import { isFormulaCell } from '#core/rules/formulaCells';
import { cellOf } from '#core/plan/cellOf';
import { hundredfold } from '#core/values/hundredfold';

const RULE = 'branch-total-differs';

/** The rows below an objective, down to the last of what hangs under it. */
interface Block { readonly element: PlanElement; readonly end: number; readonly endPlace: EditPlace; readonly counted: ReadonlySet<number> }

/**
 * For totals of branches that are wrong: the formula over the rows of the branch, where these stand together, nothing else
 * in them would be added up, and they give the sum of the plan. Not in a table, where Excel would fill the column with it.
 */
export function createBlockFixes(plan: Plan): (finding: Finding) => readonly Fix[] {
  let blocks: BlockFinder | null = null;
  return (finding) => {
    if (finding.rule !== RULE || finding.data.isHidden === true) return [];
    blocks ??= new BlockFinder(plan);
    return fixesOf(plan, finding, blocks.at(finding.where));
  };
}

function fixesOf(plan: Plan, { where, data }: Finding, block: Block | null): readonly Fix[] {
  const expected = cellOf(plan, where, where.column);
  if (!block || expected === undefined || sumOf(plan, where.sheet, where.column, block) !== data.computed) return [];
  const edit = editOfElement(plan, block.element, { column: where.column, expected, value: Number(data.computed) / 100 });
  // Rows that nothing tells apart cannot be found again.
  const isKnown = [edit.place, block.endPlace].every(({ identity }) => identity.some(({ value }) => value !== ''));
  return isKnown ? [{ id: 'block', isSafe: false, data: { rows: block.end - block.element.row }, edits: [{ ...edit, sumTo: block.endPlace }] }] : [];
}

/** What a formula over the block gives, as the cells show it; NaN where a typed number that does not count stands in it. */
function sumOf(plan: Plan, sheet: number, column: number, { element, end, counted }: Block): number {
  let sum = 0;
  for (let row = element.row + 1; row <= end; row += 1) {
    const content = cellOf(plan, { sheet, row }, column);
    if (typeof content !== 'number') continue;
    if (counted.has(row)) sum += hundredfold(content);
    // A total of what hangs below is passed over by the one above it.
    else if (isFormulaCell(plan.cells![sheet]!, row, column) !== true) return NaN;
  }
  return sum;
}

class BlockFinder {
  private readonly children = new Map<number, number[]>();
  private readonly byPlace = new Map<string, PlanElement>();

  constructor(private readonly plan: Plan) {
    for (const element of plan.elements) {
      const siblings = this.children.get(element.parent);
      if (siblings) siblings.push(element.index);
      else this.children.set(element.parent, [element.index]);
      this.byPlace.set(`${element.sheet} ${element.row}`, element);
    }
  }

  /** Null where the branch does not stand together on its sheet. */
  at({ sheet, row }: RowPlace): Block | null {
    if (this.plan.sheets[sheet]!.table) return null;
    const element = this.byPlace.get(`${sheet} ${row}`)!;
    const members = this.below(element.index);
    const lines = this.linesOn(sheet, members);
    const last = Math.max(row, ...[...members].map((index) => this.plan.elements[index]!).filter((each) => each.sheet === sheet).map((each) => each.row), ...lines.keys());
    return last > row && this.isWhole(sheet, row, last, members) ? { element, end: last, endPlace: this.placeOf(sheet, last, lines), counted: new Set(lines.keys()) } : null;
  }

  private below(element: number): ReadonlySet<number> {
    const members = new Set<number>([element]);
    for (const at of members) for (const child of this.children.get(at) ?? []) members.add(child);
    return members;
  }

  /** The rows with means of the branch, each with one of its lines. */
  private linesOn(sheet: number, members: ReadonlySet<number>): ReadonlyMap<number, number> {
    const { means } = this.plan;
    const lines = new Map<number, number>();
    for (let line = 0; line < means.count; line += 1) if (means.sheet[line] === sheet && members.has(means.element[line]!)) lines.set(means.row[line]!, line);
    return lines;
  }

  private isWhole(sheet: number, first: number, last: number, members: ReadonlySet<number>): boolean {
    const isWithin = (row: number): boolean => row > first && row <= last;
    const rows = this.plan.elements.filter((each) => each.sheet === sheet);
    return rows.every(({ row, index }) => isWithin(row) === (members.has(index) && row !== first));
  }

  private placeOf(sheet: number, row: number, lines: ReadonlyMap<number, number>): EditPlace {
    const element = this.byPlace.get(`${sheet} ${row}`);
    const change = { column: this.plan.sheets[sheet]!.columns[0]!.column, expected: '', value: '' };
    return (element ? editOfElement(this.plan, element, change) : editOfLine(this.plan, lines.get(row)!, change)).place;
  }
}
