import { compareElements } from '#core/plan/elementOrder';
import type { Plan } from '#core/plan/Plan';
import { AMOUNT_KINDS, CUTS, type AmountKind, type Amounts, type Cut, type Totals, type TotalsRow } from '#core/totals/Totals';
import { codeKey } from '#core/values/code';
import type { Steps } from '#core/values/steps';
import { createLedger, createLedgerSteps, isLedgerExact, type Ledger } from '#core/totals/Ledger';
import type { GroupName } from '#core/totals/ElementGroups';
import { createGroupLabels } from '#core/totals/GroupLabels';
import { amountsAt, type AmountColumns } from '#core/totals/amountsAt';
import { compareCodes } from '#core/totals/naturalOrder';
import { uncodedIndex } from '#core/totals/uncodedKey';
import { sumExactly } from '#core/totals/sumExactly';

/** Totals of one cut, each line in exactly one row; cents and hundredths. A sum past 2^53 is NaN, never a wrong number. */
export function computeTotals(plan: Plan, cut: Cut): Totals {
  return totalsOf(createLedger(plan), cut);
}

/** All ten cuts, a cut at a time. */
export function* computeAllTotalsSteps(plan: Plan): Steps<Readonly<Record<Cut, Totals>>> {
  const ledger = yield* createLedgerSteps(plan);
  const all: Partial<Record<Cut, Totals>> = {};
  for (const cut of CUTS) {
    all[cut] = totalsOf(ledger, cut);
    yield;
  }
  return all as Record<Cut, Totals>;
}

/** Draws the totals of one cut from a ledger: work in the number of its groups, not of lines. */
export function totalsOf(ledger: Ledger, cut: Cut): Totals {
  const { plan, lines, slots, cuts } = ledger;
  const { counts, groupCount } = cuts[cut];
  const sums = isLedgerExact(ledger) ? cuts[cut].sums : sumExactly(plan, slots, (line) => lines.groupOf(cut, line), groupCount);
  const used = uncodedInPlace(ledger, cut, usedGroups(counts, groupCount, slots.kinds.length));
  const columns: AmountColumns = { sums, counts, kinds: slots.kinds, years: plan.years.length };
  const rows = rowsOf(columns, used, namesOf(ledger, cut, used));
  return { cut, years: plan.years, rows: inOrder(rows), total: grandTotal(ledger, columns, used) };
}

function rowsOf(columns: AmountColumns, used: readonly number[], name: (group: number, i: number) => GroupName): TotalsRow[] {
  const rows: TotalsRow[] = [];
  for (let i = 0; i < used.length; i += 1) {
    const { key, title } = name(used[i]!, i);
    rows.push({ key, title, amounts: amountsAt(columns, used[i]!) });
  }
  return rows;
}

/** Sorted by code. They mostly are already, as the plan is: seeing that takes a fraction of sorting. */
function inOrder(rows: TotalsRow[]): TotalsRow[] {
  for (let i = 1; i < rows.length; i += 1) if (compareCodes(rows[i - 1]!.key, rows[i]!.key) > 0) return rows.sort((a, b) => compareCodes(a.key, b.key));
  return rows;
}

/** What stands before the rows: what reading the elements told, as long as nothing was edited; else looked up by code. */
function namesOf({ plan, lines, elements }: Ledger, cut: Cut, used: readonly number[]): (group: number, i: number) => GroupName {
  const names = elements.names(cut);
  if (names) return (group) => names[group]!;
  const labels = createGroupLabels(plan, cut, used.map((group) => lines.tables[cut].partsOf(group)));
  return (_group, i) => labels[i]!;
}

/** The groups that have lines; that of lines without a code last, where its row stands. */
function usedGroups(counts: Int32Array, groupCount: number, kinds: number): number[] {
  const used: number[] = [];
  for (let group = 1; group < groupCount; group += 1) if (hasLines(counts, group, kinds)) used.push(group);
  if (groupCount > 0 && hasLines(counts, 0, kinds)) used.push(0);
  return used;
}

/** Rows without a code stand in the order of their elements, before those of nothing; groups may be made in another order once the plan was edited. */
function uncodedInPlace({ plan, lines, elements }: Ledger, cut: Cut, used: number[]): number[] {
  if ((cut !== 'sd' && cut !== 'od') || elements.names(cut)) return used;
  const elementOf = (group: number): number => (group === 0 ? Infinity : uncodedIndex(lines.tables[cut].firstPart(group)));
  const compare = (one: number, other: number): number => (Math.min(one, other) < 0 || Math.max(one, other) === Infinity ? one - other : compareElements(plan, one, other));
  return used.sort((a, b) => (elementOf(a) === elementOf(b) ? a - b : compare(elementOf(a), elementOf(b))));
}

function hasLines(counts: Int32Array, group: number, kinds: number): boolean {
  for (let cell = group * kinds; cell < (group + 1) * kinds; cell += 1) if (counts[cell]! > 0) return true;
  return false;
}

/** The sum of the rows; where a sum is too large to be a whole number, that of the lines, worked out exactly. */
function grandTotal(ledger: Ledger, columns: AmountColumns, used: readonly number[]): Amounts {
  const { plan, slots } = ledger;
  if (isLedgerExact(ledger)) return amountsAt(addGroups(columns, used), 0);
  const kinds = slots.kinds;
  const counts = Int32Array.from(kinds, () => 1);
  const sums = sumExactly(plan, slots, () => 0, 1);
  return amountsAt({ sums, counts, kinds, years: plan.years.length }, 0);
}

/** Groups added up, as the columns of one group. */
function addGroups({ sums, counts, kinds, years }: AmountColumns, groups: readonly number[]): AmountColumns {
  const total = { sums: new Float64Array(kinds.length * years), counts: new Int32Array(kinds.length), kinds, years };
  for (const group of groups) {
    for (let slot = 0; slot < kinds.length; slot += 1) total.counts[slot]! += counts[group * kinds.length + slot]!;
    const from = group * kinds.length * years;
    for (let at = 0; at < total.sums.length; at += 1) total.sums[at]! += sums[from + at]!;
  }
  return total;
}

/** Adds amounts kind by kind and year by year. */
export function addAmounts(all: readonly Amounts[], years: number): Amounts {
  const total: Partial<Record<AmountKind, number[]>> = {};
  for (const kind of AMOUNT_KINDS) {
    for (const amounts of all) {
      const added = amounts[kind];
      if (!added) continue;
      const sum = total[kind] ??= Array.from({ length: years }, () => 0);
      for (let year = 0; year < years; year += 1) sum[year]! += added[year]!;
    }
  }
  return total;
}

/** The sums of one group of a cut by its code; {} when no line is in it. What a project or programme has in the horizontal strand. */
export function amountsOfCode(ledger: Ledger, cut: Cut, code: string): Amounts {
  const group = ledger.lines.tables[cut].find(code);
  const { counts, sums, groupCount } = ledger.cuts[cut];
  if (group < 0 || group >= groupCount) return {};
  if (!isLedgerExact(ledger)) return totalsOf(ledger, cut).rows.find(({ key }) => codeKey(key) === codeKey(code))?.amounts ?? {};
  return amountsAt({ sums, counts, kinds: ledger.slots.kinds, years: ledger.plan.years.length }, group);
}
