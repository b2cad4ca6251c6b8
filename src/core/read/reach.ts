import type { PlanElement } from '#core/plan/Plan';
import { isSamePlace } from '#core/plan/rowNumber';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import { isTied } from './linesNow';
import type { Announced } from './Patched';
import { placedOn } from './placedOn';
import type { PlanState, SheetState } from './PlanState';
import type { RowChange } from './RowChange';

/** What below an element may take over from it. */
const INHERITED = ['code', 'level', 'parentCode', 'projectCode', 'programmaCode', 'departement', 'dienst'] as const satisfies readonly (keyof PlanElement)[];
const INHERITED_LISTS = ['hsdCodes', 'beleidsnotaCodes'] as const satisfies readonly (keyof PlanElement)[];

type Reached = Pick<Announced, 'elements' | 'lines' | 'keys' | 'listedKeys'>;

/** Everything whose meaning a change may touch, found before it is made; what it ties together afterwards is among it. */
export function reachOf(state: PlanState, changes: readonly RowChange[]): Reached {
  const reach = new Reach(state);
  for (const { element, came, gone, under, ...change } of changes) {
    if (element) reach.addElement(element.old, element.next, under !== undefined);
    reach.addLines(change);
    if (gone) reach.addGone(gone);
    if (came) reach.addNamed(came);
  }
  reach.addRenumbered(changes.filter(({ gone }) => gone).length);
  reach.addFirstElements(changes.filter(({ came, gone, places }) => came ?? gone ?? places));
  reach.addMoved(changes);
  return reach.all();
}

class Reach {
  private readonly elements = new Set<number>();
  private readonly lines = new Set<number>();
  private readonly keys = new Set<string>();
  private readonly listedKeys = new Set<string>();
  /** Elements from which others may inherit, still to be followed. */
  private readonly open: number[] = [];

  constructor(private readonly state: PlanState) {}

  addElement(old: PlanElement, next: PlanElement, isHung: boolean): void {
    this.elements.add(old.index);
    if (isCalledOtherwise(old, next)) this.keys.add(old.key).add(next.key);
    this.addTied(old, next);
    // What is told of those below it points at its place.
    if (isHung || !isSamePlace(old, next) || !hasSameToInherit(old, next)) this.open.push(old.index);
    if (isFoundOtherwise(old, next)) for (const key of [old.key, next.key]) this.openKey(key);
  }

  /** Who names an HSD, a project or a programme may be held against it. */
  private addTied(old: PlanElement, next: PlanElement): void {
    if (!isTied(old) && !isTied(next)) return;
    for (const index of this.state.own.index.referrersTo(old.key)) this.elements.add(index);
    if (old.key !== next.key || old.level !== next.level) this.listedKeys.add(old.key).add(next.key);
  }

  addLines({ sheet, row, lines }: Pick<RowChange, 'sheet' | 'row' | 'lines'>): void {
    if (!lines) return;
    const { ids, keys } = this.state.plan.means.elementCode;
    const own = sheet.rowLines.of(row);
    this.addAll(own);
    const old = own.length > 0 ? keys[ids[own[0]!] ?? 0] ?? '' : '';
    const key = lines.count > 0 ? codeKey(textOf(lines.code)) : '';
    if (old !== key) this.keys.add(old).add(key);
  }

  /** The last lines, which take the numbers of those that go, with their rows; and the first of a sheet, where that is another now. */
  addMoved(changes: readonly RowChange[]): void {
    const { plan: { means }, own: { sheets } } = this.state;
    const gone = changes.reduce((sum, { sheet, row, lines }) => sum + Math.max(0, lines ? sheet.rowLines.countOf(row) - lines.count : 0), 0);
    for (let line = means.count - gone; line < means.count; line += 1) {
      const { rows, rowLines } = sheets[means.sheet[line]!]!;
      this.addAll(rowLines.of(means.row[line]! - rows.top));
    }
    for (const sheet of new Set(changes.map((change) => change.sheet))) this.addFirst(sheet, changes.filter((change) => change.sheet === sheet && change.lines));
  }

  private addFirst({ rowLines }: SheetState, changes: readonly RowChange[]): void {
    const isLeaving = (row: number): boolean => changes.some((change) => change.row === row && change.lines?.count === 0);
    let first = rowLines.highestRow();
    if (!changes.some(({ row }) => row <= first)) return;
    this.addAll(rowLines.of(first));
    while (first >= 0 && isLeaving(first)) first = rowLines.beside(first, 1);
    this.addAll(rowLines.of(first));
  }

  private addAll(lines: readonly number[]): void {
    for (const line of lines) this.lines.add(line);
  }

  /** Whoever names an element that comes or goes, and what else has its code. */
  addNamed(element: PlanElement): void {
    const { key } = element;
    this.keys.add(key);
    if (isTied(element)) this.listedKeys.add(key);
    if (key !== '') this.openKey(key);
  }

  addGone(old: PlanElement): void {
    this.elements.add(old.index);
    this.open.push(old.index);
    this.addNamed(old);
  }

  /** The first element of a sheet, where that is another now: what is said of the sheet is said there. */
  addFirstElements(changes: readonly RowChange[]): void {
    for (const sheet of new Set(changes.map((change) => change.sheet))) {
      const own = changes.filter((change) => change.sheet === sheet);
      for (const { row } of sheet.titles) this.addOn(sheet, row);
      let first = rowWithElement(sheet, sheet.rows.from);
      if (!own.some(({ row }) => row <= first)) continue;
      this.addOn(sheet, first);
      while (own.some(({ row, gone, places }) => (gone ?? places) && row === first)) first = rowWithElement(sheet, first + 1);
      this.addOn(sheet, first);
    }
  }

  private addOn(sheet: SheetState, row: number): void {
    for (const { index } of placedOn(this.state, { sheet, row })) this.elements.add(index);
  }

  /** The last elements, which take the numbers of those that go; with all that hangs on them, whose parents have other numbers then. */
  addRenumbered(gone: number): void {
    const count = this.state.plan.elements.length;
    for (let index = count - gone; index < count; index += 1) this.open.push(index);
  }

  all(): Reached {
    this.follow();
    this.keys.delete('');
    return { elements: [...this.elements], lines: [...this.lines], keys: [...this.keys], listedKeys: [...this.listedKeys] };
  }

  private openKey(key: string): void {
    const { plan, own } = this.state;
    this.open.push(...(plan.byKey.get(key) ?? []), ...own.index.referrersTo(key));
    for (const line of own.index.strayLines(key)) this.lines.add(line);
  }

  /** All that hangs under what is open, and all lines of it. */
  private follow(): void {
    const { plan, own } = this.state;
    const seen = new Set<number>();
    for (let index = this.open.pop(); index !== undefined; index = this.open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      this.elements.add(index);
      for (const line of own.index.linesOf(index)) this.lines.add(line);
      for (const below of own.index.referrersTo(plan.elements[index]?.key ?? '')) this.open.push(below);
      for (const below of own.index.placedUnder(index)) this.open.push(below);
    }
  }
}

/** The first row from here on that has an element; the row behind the last one where none has. */
function rowWithElement({ rows: { to }, elementOfRow }: SheetState, from: number): number {
  let row = from;
  while (row < to && elementOfRow[row]! < 0) row += 1;
  return row;
}

/** Of several with one code the first counts. */
function isFoundOtherwise(old: PlanElement, next: PlanElement): boolean {
  return old.key !== next.key || !isSamePlace(old, next);
}

function isCalledOtherwise(old: PlanElement, next: PlanElement): boolean {
  return old.code !== next.code || old.title !== next.title || old.level !== next.level;
}

/** Whether all that may be taken over from an element stays as it was. */
export function hasSameToInherit(old: PlanElement, next: PlanElement): boolean {
  return isCalled(old) === isCalled(next) && INHERITED.every((field) => old[field] === next[field]) && INHERITED_LISTS.every((field) => old[field].join('\n') === next[field].join('\n'));
}

/** Amounts are told under an objective that has a code, or a title at least. */
function isCalled({ key, title }: PlanElement): boolean {
  return key !== '' || title !== '';
}
