import * as v from 'valibot';
import { cell, cellText, code, count, jaar, name, place, title, whole } from './fields';
import { LIMITS } from './limits';

/**
 * A plan as it travels. Elements and list entries are objects in which what is empty is left out; means are columns,
 * as in the plan itself, because a city has six of them for every action. What follows from the rest (indexes, keys)
 * does not travel: the register works it out again.
 */

const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));
const maybe = v.exactOptional;
const rowPlace = { sheet: count, row: count };

export const elementForm = v.strictObject({
  ...rowPlace,
  code: maybe(code),
  level: maybe(code),
  title: maybe(cellText),
  description: maybe(cellText),
  parentCode: maybe(code),
  /** Since version 3: index of the parent, where `parentCode` does not tell it: place told it, and it may have no code. */
  parent: maybe(count),
  hsdCodes: maybe(list(code, LIMITS.columns)),
  projectCode: maybe(code),
  programmaCode: maybe(code),
  beleidsnotaCodes: maybe(list(code, LIMITS.columns)),
  departement: maybe(title),
  dienst: maybe(title),
  owner: maybe(title),
  /** Since version 4: as it is written. */
  prioritair: maybe(title),
  from: maybe(whole),
  to: maybe(whole),
  isListed: maybe(v.literal(true)),
});
export type ElementForm = v.InferOutput<typeof elementForm>;

/** Texts that repeat: each distinct text once, and per line the index of its text. */
const textColumn = v.strictObject({ values: list(title, LIMITS.means), ids: list(count, LIMITS.means) });
export type TextColumnForm = v.InferOutput<typeof textColumn>;

export const meansForm = v.strictObject({
  count: v.pipe(count, v.maxValue(LIMITS.means)),
  element: textColumn,
  /** Since version 3, and only where some code does not tell it: per line the index of its element, -1 where the code does. */
  elementIndex: maybe(list(place, LIMITS.means)),
  kostenplaats: textColumn,
  budgetplaats: textColumn,
  aard: textColumn,
  richting: textColumn,
  /** Since version 4, and only where some line names a part of the budget in the place of a kind. */
  sectie: maybe(textColumn),
  /** Since version 2, and only where a sheet has such a column. */
  rekening: maybe(textColumn),
  beleidsveld: maybe(textColumn),
  sleutel: maybe(textColumn),
  /** Line after line, each with one number a year: whole cents, or hundredths for VTE. */
  amounts: list(whole, LIMITS.means * LIMITS.years),
  afschrijvingstermijn: list(v.pipe(count, v.maxValue(255)), LIMITS.means),
  sheet: list(count, LIMITS.means),
  row: list(count, LIMITS.means),
});
export type MeansForm = v.InferOutput<typeof meansForm>;

/** A cell whose content is no amount, or had to be rounded to one. */
export const unreadAmountForm = v.strictObject({ ...rowPlace, column: count, content: cell, jaar, line: count });

/** A later row of a flat sheet that names an element again with something else beside it. */
export const repeatForm = v.strictObject({ ...rowPlace, element: count, differs: v.picklist(['parent', 'title']), column: count, content: cellText });

const entry = { ...rowPlace, code: maybe(title), title: maybe(cellText) };
const listForm = <Fields extends v.ObjectEntries>(fields: Fields) =>
  v.strictObject({ isPresent: v.boolean(), entries: list(v.strictObject({ ...entry, ...fields }), LIMITS.listEntries) });

export const listsForm = v.strictObject({
  beleidsnotas: listForm({}),
  departementen: listForm({}),
  diensten: listForm({ departement: maybe(title), capaciteit: maybe(list(v.nullable(whole), LIMITS.years)) }),
  kostenplaatsen: listForm({ dienst: maybe(title), from: maybe(whole), to: maybe(whole) }),
  budgetplaatsen: listForm({ kostenplaats: maybe(title), aard: maybe(title), rekening: maybe(title), beleidsveld: maybe(title), budget: list(whole, LIMITS.years), unreadBudget: maybe(list(jaar, LIMITS.years)) }),
  /** Since version 2. */
  beleidsvelden: maybe(listForm({ departement: maybe(title) })),
  programmas: maybe(listForm({ decision: maybe(cellText), regisseur: maybe(cellText), college: maybe(list(cellText, LIMITS.columns)), stuurdepartementen: maybe(list(cellText, LIMITS.columns)) })),
});
export type ListsForm = v.InferOutput<typeof listsForm>;

const columnForm = v.strictObject({
  column: place, header: cellText, field: name, level: maybe(code), jaar: maybe(jaar), aard: maybe(name),
  richting: maybe(name), sectie: maybe(name), scale: maybe(whole),
});

export const sheetForm = v.strictObject({
  id: code, name: code, kind: name, headerRow: count, firstRow: count, endRow: count,
  columns: list(columnForm, LIMITS.columns),
  table: maybe(code),
});
export type SheetForm = v.InferOutput<typeof sheetForm>;
