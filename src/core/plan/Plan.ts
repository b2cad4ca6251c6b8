import type { Scheme, LevelId } from '#core/scheme/Scheme';
import type { Hundredths, Jaar } from '#core/values/units';
import type { CellGrid, CellValue } from '#core/values/CellValue';
import type { SheetLayout } from '#core/layout/Layout';
import type { SheetFacts } from '#core/layout/SheetFacts';
import type { ElementOrder, LineOrder } from './Order';

/** A plan as it was read: elements of both strands, the means that hang on them, and the lists that they refer to. */
export interface Plan {
  readonly scheme: Scheme;
  readonly years: readonly Jaar[];
  /** All elements: HSDs, programmes and projects of the list sheets, and those of the plan rows. `elements[i].index === i`. In the order of the rows where nothing came or went since (`elementOrder`). */
  readonly elements: readonly PlanElement[];
  /** Elements by `codeKey`; several under one key are duplicates. Elements without a code stand under none. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly means: Means;
  readonly lists: Lists;
  /** The sheets that the rows came from, in the order of `RowPlace.sheet`. */
  readonly sheets: readonly SheetLayout[];
  /** Amount cells whose content is not a number, so that nothing was counted for them. */
  readonly unreadAmounts: readonly UnreadAmount[];
  /** Amount cells with more than two decimals: counted, rounded half away from zero to whole cents or hundredths. */
  readonly roundedAmounts?: readonly UnreadAmount[];
  /** Rows of a flat sheet that repeat an element's code with something else beside it than its first row. */
  readonly repeats?: readonly Repeat[];
  /** The cells themselves, in the order of `sheets`; absent where only the plan travelled. */
  readonly cells?: readonly SheetCells[];
  /** For so many elements, lines and entries of each list more there is room, where the plan is kept up to date: what is made by element or line leaves room for them too. */
  readonly room?: number;
  /** How lines stand, where their numbers do not follow the rows: in a plan in whose midst lines have come or gone. Asked by way of `lineOrder`. */
  readonly order?: LineOrder;
  /** How elements stand, where their numbers do not follow the rows: in a plan in whose midst elements have come or gone. Asked by way of `elementOrder`. */
  readonly elementOrder?: ElementOrder;
  /** What codes stood for in the version before this one; absent where nobody has it. Not read but given, by whoever knows it. */
  previous?: PreviousPlan;
}

/** An earlier version of a plan, as far as codes go: a code means something only together with its version. */
export interface PreviousPlan {
  /** Its number in the register, or the name of its file. */
  readonly version: number | string;
  /** By `codeKey`. */
  readonly elements: ReadonlyMap<string, PreviousElement>;
}

export interface PreviousElement { readonly title: string; readonly level: LevelId | '' }

/** The cells of a sheet that was read, as they now are. */
export interface SheetCells {
  readonly rows: CellGrid;
  /** Sheet row and column of `rows[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** Indices into `rows` of the first row that was read and of the one past the last. */
  readonly from: number;
  readonly to: number;
  /** What the sheet does to its cells; absent where nobody looked. Its formulas follow what is typed. */
  facts?: SheetFacts;
}

/** Where a row was read: an index into `Plan.sheets` and the sheet's 0-based row. */
export interface RowPlace { readonly sheet: number; readonly row: number }

export interface PlanElement extends RowPlace {
  readonly index: number;
  /** The code as written, tidied; '' when the cell is empty. */
  readonly code: string;
  /** `codeKey(code)`. */
  readonly key: string;
  /** '' when neither the row nor the code tells the level. */
  readonly level: LevelId | '';
  readonly title: string;
  readonly description: string;
  /** The code of the element above it, as written: the vertical parent; for a project its programme; '' when none is given. */
  readonly parentCode: string;
  /** Index of that element: the first with this code; -1 when none is given or known. */
  readonly parent: number;
  /** HSD codes written on this very row. */
  readonly hsdCodes: readonly string[];
  /** The second strand: an action's project, a project's or an SD's programme, as written. */
  readonly projectCode: string;
  readonly programmaCode: string;
  readonly beleidsnotaCodes: readonly string[];
  readonly departement: string;
  readonly dienst: string;
  readonly owner: string;
  /** Whether it is told to be prioritair, as written (`ja`, `neen`, `x`); '' when not given. An objective's own follows from what stands under it. */
  readonly prioritair: string;
  /** First and last year; null when not given. */
  readonly from: Jaar | null;
  readonly to: Jaar | null;
  /** True for HSDs, programmes and projects read from a list sheet. */
  readonly isListed: boolean;
}

/**
 * Means lines in columns, line i at index i of each (a column may be longer than there are lines): the form that sums a hundred thousand lines at once.
 * One line is one row × one kind (aard); a row with GD and VTE side by side gives two lines.
 */
export interface Means {
  readonly count: number;
  /** Index into `Plan.elements`; -1 when the code is missing or unknown. */
  readonly element: Int32Array;
  readonly elementCode: CodeColumn;
  readonly kostenplaats: CodeColumn;
  readonly budgetplaats: CodeColumn;
  /** Index into `AARDEN`. */
  readonly aard: Uint8Array;
  /** The part of BBC's budget that the line itself names in the place of a kind: 1 + its index in `SECTIES`, 0 where it names none. */
  readonly sectie: Uint8Array;
  /** Index into `RICHTINGEN`. */
  readonly richting: Uint8Array;
  /** `amounts[i * years.length + y]`: whole cents, or whole hundredths for VTE. Integers, exact. */
  readonly amounts: Float64Array;
  /** Depreciation term in years, 0 when not given. */
  readonly afschrijvingstermijn: Uint8Array;
  /** General account, policy field and registration key, as written; null where no sheet has such a column. */
  readonly rekening: CodeColumn | null;
  readonly beleidsveld: CodeColumn | null;
  readonly sleutel: CodeColumn | null;
  readonly sheet: Uint16Array;
  readonly row: Int32Array;
}

/** A column of texts that repeat: each distinct text once. `values[0]` is '' (empty cell). */
export interface CodeColumn {
  readonly ids: Int32Array;
  readonly values: readonly string[];
  /** `codeKey` of each value. */
  readonly keys: readonly string[];
}

export interface UnreadAmount extends RowPlace {
  readonly column: number;
  readonly content: CellValue;
  readonly jaar: Jaar;
  /** The means line that it would have counted in. */
  readonly line: number;
}

/** A later row that names an element again: with another parent, or another title. */
export interface Repeat extends RowPlace {
  readonly element: number;
  readonly differs: 'parent' | 'title';
  /** The column of the code that is repeated, or of the title. */
  readonly column: number;
  /** What stands there instead: the code (or, without one, the title) of the other parent, or the other title. */
  readonly content: string;
}

/** The master lists, as far as the workbook has them. */
export interface Lists {
  readonly beleidsnotas: MasterList<ListEntry>;
  readonly departementen: MasterList<ListEntry>;
  readonly diensten: MasterList<Dienst>;
  readonly kostenplaatsen: MasterList<Kostenplaats>;
  readonly budgetplaatsen: MasterList<Budgetplaats>;
  readonly beleidsvelden: MasterList<Beleidsveld>;
  /** What the sheet of programmes says of them beside what every element says; each is an element too, on the same row. */
  readonly programmas: MasterList<Programma>;
}

export interface MasterList<Entry extends ListEntry> {
  /** False when the workbook has no such sheet: nothing can be checked against it. */
  readonly isPresent: boolean;
  /** By their rows, from the first row of its sheets on: null where a row holds none, so that one that comes or goes moves no other. `entriesIn` gives those that there are. */
  readonly entries: readonly (Entry | null)[];
  /** Index of the first entry with this `codeKey`. */
  readonly byKey: ReadonlyMap<string, number>;
}

export interface ListEntry extends RowPlace { readonly code: string; readonly key: string; readonly title: string }
export interface Dienst extends ListEntry {
  readonly departement: string;
  /** Staff in whole hundredths of VTE, in the order of `Plan.years`; null where nothing certain is given for a year. */
  readonly capaciteit: readonly (Hundredths | null)[];
}
export interface Kostenplaats extends ListEntry {
  readonly dienst: string;
  readonly from: Jaar | null;
  readonly to: Jaar | null;
}
export interface Budgetplaats extends ListEntry {
  readonly kostenplaats: string;
  /** 'GD' or 'BD' as written; '' when not given. */
  readonly aard: string;
  /** General account and policy field, as written; '' when not given. */
  readonly rekening: string;
  readonly beleidsveld: string;
  /** Budget per year of the plan, in whole cents; in the order of `Plan.years`. */
  readonly budget: readonly number[];
  /** The years of which what stands there is no amount, so that 0 stands for it; absent where there are none. */
  readonly unreadBudget?: readonly Jaar[];
}
/** A policy field, with the departement (policy domain) that it belongs to, as written. */
export interface Beleidsveld extends ListEntry { readonly departement: string }
export interface Programma extends ListEntry {
  /** Number or date of the decision by which it exists; '' when not given. */
  readonly decision: string;
  readonly college: readonly string[];
  readonly stuurdepartementen: readonly string[];
  readonly regisseur: string;
}
