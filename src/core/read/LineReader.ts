import type { ColumnLayout, Field } from '#core/layout/Layout';
import { segmentOf } from '#core/layout/sleutelColumn';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import type { CellValue } from '#core/values/CellValue';
import { isNothing } from '#core/values/flemishNumber';
import { hasMoreThanTwoDecimals, hundredfold, LARGEST } from '#core/values/hundredfold';
import { SECTIES } from '#core/values/sectie';
import { textOf } from '#core/values/text';
import { yearsOf } from './yearsOf';
import { EXTRA_FIELDS, type ExtraCodes } from './MeansTable';
import type { PlanBuilder } from './PlanBuilder';
import { cellAt, type SheetRows } from './RowReader';
import { saidOfLine } from './saidOfLine';

/** The amount columns of one kind and direction: a line per row. */
interface AmountGroup {
  /** Index into `AARDEN`; -1 where the row's own cell tells it. */
  readonly aard: number;
  readonly richting: number;
  /** One more than the index into `SECTIES`; 0 where its columns name none. */
  readonly sectie: number;
  /** Index into a row for each year of the plan, -1 where there is no such column. */
  readonly columns: Int32Array;
  readonly scales: Float64Array;
}

/** A column of codes that this sheet has and most have not. */
interface ExtraColumn { readonly column: number; readonly codes: ExtraCodes }

const VTE = AARDEN.indexOf('VTE');

/** Reads the means of a row: one line for each kind that the sheet's amount columns name. */
export class LineReader {
  private readonly groups: readonly AmountGroup[];
  private readonly kostenplaats: number;
  private readonly budgetplaats: number;
  private readonly aard: number;
  private readonly richting: number;
  private readonly term: number;
  private readonly extras: readonly ExtraColumn[];
  private readonly key: number;
  private readonly segments: readonly (Field | null)[];
  private readonly aarden = new Map<CellValue, number>();
  private readonly richtingen = new Map<CellValue, number>();
  private readonly secties = new Map<CellValue, number>();

  constructor(private readonly builder: PlanBuilder, private readonly sheet: SheetRows, private readonly sheetIndex: number) {
    this.groups = amountGroups(sheet, builder.years);
    this.kostenplaats = sheet.column('kostenplaats');
    this.budgetplaats = sheet.column('budgetplaats');
    this.aard = sheet.column('aard');
    this.richting = sheet.column('richting');
    this.term = sheet.column('afschrijvingstermijn');
    this.extras = extraColumns(builder, sheet);
    // A registration key tells the direction where no column does.
    const key = this.richting < 0 ? sheet.layout.columns.find(({ field, segments }) => field === 'sleutel' && segments?.includes('richting')) : undefined;
    this.key = key ? key.column - sheet.left : -1;
    this.segments = key?.segments ?? [];
  }

  /** How many lines a row can give at most. */
  get most(): number {
    return Math.max(1, this.groups.length);
  }

  /** Whether a row has anything in an amount column. */
  hasAmounts(row: readonly CellValue[]): boolean {
    return this.groups.some((group) => isFilled(row, group));
  }

  /** The lines of a row that has amounts: none for a kind whose columns are empty. Gives how many there are. */
  addFilled(row: readonly CellValue[], rowNumber: number, code: CellValue, element: number): number {
    let added = 0;
    for (const group of this.groups) {
      if (!isFilled(row, group)) continue;
      this.add(row, rowNumber, code, element, group);
      added += 1;
    }
    return added;
  }

  /** The lines of a row of a means sheet: at least one, also when no amount is filled in yet. */
  addRow(row: readonly CellValue[], rowNumber: number, code: CellValue, element: number): void {
    const isAdded = this.groups.length > 1 && this.addFilled(row, rowNumber, code, element) > 0;
    if (!isAdded) this.add(row, rowNumber, code, element, this.groups[0] ?? NO_AMOUNTS);
  }

  /** How many lines a row gives that has amounts. */
  filledCount(row: readonly CellValue[]): number {
    return this.groups.filter((group) => isFilled(row, group)).length;
  }

  /** Reads the lines of a row again, which are as many as it gives; element, code and place stay. */
  reread(row: readonly CellValue[], lines: readonly number[]): void {
    const filled = this.groups.filter((group) => isFilled(row, group));
    const groups = this.groups.length > 1 && filled.length > 0 ? filled : [this.groups[0] ?? NO_AMOUNTS];
    groups.forEach((group, i) => this.readLine(lines[i]!, row, group));
  }

  private add(row: readonly CellValue[], rowNumber: number, code: CellValue, element: number, group: AmountGroup): void {
    this.readLine(this.place(rowNumber, code, element), row, group);
  }

  /** A line more, of which only place and element are known yet. Gives its number. */
  place(rowNumber: number, code: CellValue, element: number): number {
    const { means } = this.builder;
    const line = means.count;
    means.reserve(1);
    means.count = line + 1;
    means.element[line] = element;
    const id = element >= 0 ? element + 1 : means.elementCodes.idOf(code);
    means.elementId[line] = id;
    if (element < 0) means.element[line] = means.elementCodes.elementOf(id);
    means.sheet[line] = this.sheetIndex;
    means.row[line] = rowNumber;
    return line;
  }

  private readLine(line: number, row: readonly CellValue[], group: AmountGroup): void {
    const { means } = this.builder;
    means.kostenplaatsId[line] = means.kostenplaatsen.idOf(cellAt(row, this.kostenplaats));
    means.budgetplaatsId[line] = means.budgetplaatsen.idOf(cellAt(row, this.budgetplaats));
    const aard = group.aard >= 0 ? group.aard : this.aardOf(cellAt(row, this.aard));
    means.aard[line] = aard;
    means.sectie[line] = this.sectieOf(row, group);
    means.richting[line] = group.richting >= 0 ? group.richting : this.richtingIn(row);
    means.term[line] = this.term < 0 ? 0 : termOf(cellAt(row, this.term));
    if (this.extras.length > 0) for (const { column, codes } of this.extras) codes.ids[line] = codes.table.idOf(cellAt(row, column));
    this.readAmounts(line, row, group, aard);
  }

  private readAmounts(line: number, row: readonly CellValue[], { columns, scales }: AmountGroup, aard: number): void {
    const { amounts, yearCount } = this.builder.means;
    const first = line * yearCount;
    for (let year = 0; year < yearCount; year += 1) {
      const column = columns[year] as number;
      // One cell for every year is read, and said of, once.
      if (year > 0 && column === columns[year - 1]) amounts[first + year] = amounts[first + year - 1] as number;
      else amounts[first + year] = this.amount(line, column < 0 ? '' : row[column], year, aard === VTE ? 1 : scales[year] as number, column);
    }
  }

  private amount(line: number, content: CellValue | undefined, year: number, scale: number, column: number): number {
    // Whole numbers, by far the most, need no rounding.
    if (typeof content === 'number' && (content | 0) === content) return (content | 0) * 100 * scale;
    return content === '' ? 0 : this.otherAmount(line, content, year, scale, column);
  }

  private otherAmount(line: number, content: CellValue | undefined, year: number, scale: number, column: number): number {
    if (content === undefined) return 0;
    return wholeHundredfold(content, scale) ?? this.unusual(line, content, year, scale, column);
  }

  /** The amount of a cell that is no whole number; notes what cannot be counted, and what had to be rounded. */
  private unusual(line: number, content: CellValue, year: number, scale: number, column: number): number {
    if (typeof content === 'string' && isNothing(content)) return 0;
    const value = typeof content === 'number' ? content * scale : NaN;
    const amount = hundredfold(value);
    const isRead = !Number.isNaN(amount);
    if (isRead && !hasMoreThanTwoDecimals(value)) return amount;
    const { builder, sheet } = this;
    (isRead ? builder.roundedAmounts : builder.unreadAmounts).push({
      sheet: this.sheetIndex, row: builder.means.row[line] as number, column: column + sheet.left, content, jaar: builder.years[year] as number, line,
    });
    return isRead ? amount : 0;
  }

  private aardOf(content: CellValue): number {
    return remembered(this.aarden, content, (word) => AARDEN.indexOf(saidOfLine(word).aard ?? 'onbekend'));
  }

  /** The part of the budget that the columns name, or that stands in the place of a kind: `Financiering`. */
  private sectieOf(row: readonly CellValue[], group: AmountGroup): number {
    if (group.aard >= 0 || group.sectie > 0) return group.sectie;
    return remembered(this.secties, cellAt(row, this.aard), (word) => 1 + SECTIES.indexOf(saidOfLine(word).sectie!));
  }

  /** What its own column says, or the key; where these are silent, the words of the kind may: `Exploitatie ontvangsten`. */
  private richtingIn(row: readonly CellValue[]): number {
    const own = this.key < 0 ? cellAt(row, this.richting) : segmentOf(cellAt(row, this.key), this.segments, 'richting');
    return this.richtingOf(own === '' ? cellAt(row, this.aard) : own);
  }

  private richtingOf(content: CellValue): number {
    return remembered(this.richtingen, content, (word) => RICHTINGEN.indexOf(saidOfLine(word).richting ?? 'U'));
  }
}

/** What a word means, worked out once. */
function remembered(known: Map<CellValue, number>, content: CellValue, meaningOf: (word: string) => number): number {
  let meaning = known.get(content);
  if (meaning === undefined) known.set(content, meaning = meaningOf(textOf(content)));
  return meaning;
}

const NO_AMOUNTS: AmountGroup = { aard: -1, richting: -1, sectie: 0, columns: new Int32Array(200).fill(-1), scales: new Float64Array(200).fill(1) };

function isFilled(row: readonly CellValue[], { columns }: AmountGroup): boolean {
  for (let year = 0; year < columns.length; year += 1) {
    const column = columns[year] as number;
    if (column >= 0 && (row[column] ?? '') !== '') return true;
  }
  return false;
}

/** A hundred times a number where that is a whole number as it stands; null where it takes more to tell. */
function wholeHundredfold(content: CellValue, scale: number): number | null {
  if (typeof content !== 'number') return null;
  const scaled = content * scale * 100;
  // Adding 0 makes 0 of -0.
  return Math.floor(scaled) === scaled && Math.abs(scaled) <= LARGEST ? scaled + 0 : null;
}

/** A list of budget positions has such columns too, but no lines. */
function extraColumns({ means }: PlanBuilder, sheet: SheetRows): ExtraColumn[] {
  if (sheet.layout.kind === 'budgetplaatsen') return [];
  return EXTRA_FIELDS.flatMap((field) => (sheet.column(field) < 0 ? [] : [{ column: sheet.column(field), codes: means.extra(field) }]));
}

function termOf(content: CellValue): number {
  if (content === '') return 0;
  const years = typeof content === 'number' ? Math.round(content) : Number(/^\s*(\d{1,3})/u.exec(String(content))?.[1] ?? 0);
  return years > 0 && years < 256 ? years : 0;
}

function amountGroups(sheet: SheetRows, years: readonly number[]): AmountGroup[] {
  const groups = new Map<string, AmountGroup>();
  for (const column of sheet.layout.columns) {
    if (column.field !== 'bedrag') continue;
    const ofYears = yearsOf(column, years);
    if (ofYears.length === 0) continue;
    const key = [column.aard, column.richting, column.sectie].join(' ');
    const group = groups.get(key) ?? newGroup(column, years.length);
    groups.set(key, group);
    for (const year of ofYears) {
      group.columns[year] = column.column - sheet.left;
      group.scales[year] = column.scale ?? 1;
    }
  }
  return [...groups.values()];
}

function newGroup({ aard, richting, sectie }: ColumnLayout, yearCount: number): AmountGroup {
  return {
    aard: aard === undefined ? -1 : AARDEN.indexOf(aard),
    richting: richting === undefined ? -1 : RICHTINGEN.indexOf(richting),
    sectie: sectie === undefined ? 0 : 1 + SECTIES.indexOf(sectie),
    columns: new Int32Array(yearCount).fill(-1),
    scales: new Float64Array(yearCount).fill(1),
  };
}
