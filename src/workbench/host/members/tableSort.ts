import type { HostContext } from '../HostContext';
import { tableOf, type TableHandle } from '../tables/tableActs';
import { bodyArea } from '../tables/tableParts';
import { method, property, type Arguments, type ExcelClass } from './Member';
import { sortRange, type SortField } from './rangeSort';

interface Sorted { fields: SortField[]; matchCase: boolean; method: string }

/** What each table was last sorted on, as long as the workbook is open. */
const sortings = new WeakMap<HostContext, Map<string, Sorted>>();

function sortingsOf(host: HostContext): Map<string, Sorted> {
  let known = sortings.get(host);
  if (!known) sortings.set(host, known = new Map());
  return known;
}

function run(host: HostContext, self: TableHandle, { fields, matchCase }: Sorted): void {
  sortRange(host.range(self.sheetId, bodyArea(tableOf(host, self))), [fields, matchCase, false, 'Rows'], host);
}

function apply(self: TableHandle, [fields, matchCase, way]: Arguments, host: HostContext): void {
  const sorted: Sorted = { fields: fields as SortField[], matchCase: matchCase === true, method: String(way ?? 'PinYin') };
  run(host, self, sorted);
  sortingsOf(host).set(self.id, sorted);
}

/** `Excel.TableSort`. */
export const tableSort = {
  name: 'TableSort',
  members: {
    Fields: property((self, host) => sortingsOf(host).get(self.id)?.fields ?? []),
    MatchCase: property((self, host) => sortingsOf(host).get(self.id)?.matchCase ?? false),
    Method: property((self, host) => sortingsOf(host).get(self.id)?.method ?? 'PinYin'),
    Apply: method(apply),
    // Rows stay where they are; only what the table was sorted on is forgotten.
    Clear: method((self, _args, host) => void sortingsOf(host).delete(self.id)),
    Reapply: method((self, _args, host) => {
      const sorted = sortingsOf(host).get(self.id);
      if (sorted) run(host, self, sorted);
    }),
  },
} as ExcelClass<TableHandle> as ExcelClass<never>;
