import { findEntry } from '#core/plan/entriesIn';
import type { CodeColumn, ListEntry, MasterList, Plan } from '#core/plan/Plan';
import type { Cut } from '#core/totals/Totals';
import { KeyTable } from '#core/totals/KeyTable';
import type { ElementCut, ElementGroups } from '#core/totals/ElementGroups';

/** In which one row of each cut a means line counts. */
export interface LineGroups {
  readonly tables: Readonly<Record<Cut, KeyTable>>;
  /** Group of one line as the plan now stands. */
  groupOf(cut: Cut, line: number): number;
  /** The same, for who goes over all lines. */
  readonly by: Readonly<Record<Cut, Grouping>>;
  groupCount(cut: Cut): number;
  /** Where the lists of kostenplaatsen and diensten say something else now: before lines are counted again. */
  forgetLists(): void;
}

export function createLineGroups(plan: Plan, elements: ElementGroups): LineGroups {
  const tables: Record<Cut, KeyTable> = { ...elements.tables, kostenplaats: new KeyTable(), budgetplaats: new KeyTable() };
  const ofKostenplaats = dienstOfLine(plan, tables.dienst);
  const ofDienst = departementOfDienst(plan, tables.departement, tables.dienst);
  const of = createGroupings(plan, elements, tables, { ofKostenplaats: ofKostenplaats.of, ofDienst: ofDienst.of });
  return {
    tables,
    by: of,
    groupOf: (cut, line) => of[cut].ofElement?.[plan.means.element[line]!] || (of[cut].ofLine?.(line) ?? 0),
    groupCount: (cut) => tables[cut].size,
    forgetLists: () => { for (const each of [ofKostenplaats, ofDienst]) each.forget(); },
  };
}

type OfLine = (line: number) => number;

/** The dienst of a line by its kostenplaats, and the departement of a dienst (a group of that cut), as the lists tell them. */
interface ByList { readonly ofKostenplaats: OfLine; readonly ofDienst: (dienst: number) => number }

/** A line's group is that of its element; where that has none, that of the line itself. */
export interface Grouping {
  readonly ofElement: Int32Array | null;
  readonly ofLine: OfLine | null;
}

function createGroupings(plan: Plan, elements: ElementGroups, tables: Readonly<Record<Cut, KeyTable>>, { ofKostenplaats, ofDienst }: ByList): Readonly<Record<Cut, Grouping>> {
  const { means } = plan;
  const ofElement = (cut: ElementCut, ofLine: OfLine | null = null): Grouping => ({ ofElement: elements.of[cut], ofLine });
  const ofColumn = (cut: 'kostenplaats' | 'budgetplaats'): Grouping => {
    const { ids } = means[cut];
    const groups = byValue(means[cut], (key) => tables[cut].idOf(key));
    return { ofElement: null, ofLine: (line) => groups.of(ids[line]!) };
  };
  const dienst: OfLine = (line) => elements.of.dienst[means.element[line]!] || ofKostenplaats(line);
  return {
    sd: ofElement('sd'), od: ofElement('od'), hsd: ofElement('hsd'), programma: ofElement('programma'), project: ofElement('project'),
    beleidsnota: ofElement('beleidsnota'), dienst: ofElement('dienst', ofKostenplaats),
    departement: ofElement('departement', (line) => ofDienst(dienst(line))),
    kostenplaats: ofColumn('kostenplaats'), budgetplaats: ofColumn('budgetplaats'),
  };
}

interface Remembered { readonly of: (item: number) => number; readonly forget: () => void }

/** Where the element names no dienst: that of the line's kostenplaats, by its list. */
function dienstOfLine(plan: Plan, table: KeyTable): Remembered {
  const { ids } = plan.means.kostenplaats;
  const groups = byValue(plan.means.kostenplaats, (key) => table.idOf(dienstOfKostenplaats(plan, key)));
  return { of: (line) => groups.of(ids[line]!), forget: () => groups.forget() };
}

/** Where the element names no departement: that of the line's dienst, by its list. */
function departementOfDienst(plan: Plan, departementen: KeyTable, diensten: KeyTable): Remembered {
  const known: number[] = [];
  return { of: (group) => known[group] ??= departementen.idOf(departementOf(plan, diensten.firstPart(group))), forget: () => { known.length = 0; } };
}

/** Works out something once for each distinct value of a column, also for values that come later. */
function byValue(column: CodeColumn, workOut: (key: string) => number): Remembered {
  const known: number[] = [];
  return { of: (id) => known[id] ??= workOut(column.keys[id] ?? ''), forget: () => { known.length = 0; } };
}

function dienstOfKostenplaats({ lists: { kostenplaatsen } }: Plan, key: string): string {
  return entryOf(kostenplaatsen, key)?.dienst ?? '';
}

function departementOf({ lists: { diensten } }: Plan, key: string): string {
  return entryOf(diensten, key)?.departement ?? '';
}

/** No code is no entry, also where a list has a row without one. */
function entryOf<Entry extends ListEntry>(list: MasterList<Entry>, key: string): Entry | undefined {
  return key === '' ? undefined : findEntry(list, key);
}
