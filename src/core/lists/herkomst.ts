import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import { asText, contentAt, type SheetContents } from '#core/edits/change/Contents';
import type { CellDraft, SheetDraft } from '#core/layout/Draft';
import type { CellValue } from '#core/values/CellValue';
import { LIST_STATUSES, type ListComparison } from './compareLists';
import { listTemplate } from './ListKind';
import { dayOf, type TakeOver } from './TakeOver';

/** The sheet on which each list that was taken over leaves a line: what an auditor asks first. */
export const HERKOMST = 'Herkomst';
const HEADERS = ['Lijst', 'Bestand', 'Datum', 'Door', 'Nieuw', 'Gewijzigd', 'Afgesloten', 'Niet meer in het bestand', 'Gelijk gebleven'] as const;
const WIDTHS = [26, 40, 12, 24, 10, 10, 10, 14, 12];

/** Notes a list that is taken over: a line on the sheet that is there, or a new sheet with it. */
export function noteHerkomst(builder: ChangeBuilder, comparison: ListComparison, takeOver: TakeOver): void {
  const line = lineOf(comparison, takeOver);
  const found = builder.now.sheets.find(isHerkomst);
  if (found) builder.write(found.id, nextRow(found), 0, [line]);
  else builder.addSheet(herkomstDraft(line, new Set(builder.now.sheets.map(({ name }) => name.toLowerCase()))));
}

function lineOf({ kind, differences, same }: ListComparison, { file, by, at, statuses }: TakeOver): CellValue[] {
  const counts = LIST_STATUSES.map((status) => (status === 'gone' || statuses.has(status) ? differences.filter((each) => each.status === status).length : 0));
  return [listTemplate(kind).name, file, dayOf(at), by, ...counts, same];
}

function isHerkomst(sheet: SheetContents): boolean {
  return HEADERS.every((header, column) => asText(contentAt(sheet, 0, column)) === header);
}

function nextRow({ top, cells }: SheetContents): number {
  let last = cells.length - 1;
  while (last > 0 && cells[last]!.every((content) => content === '')) last -= 1;
  return top + last + 1;
}

function herkomstDraft(line: readonly CellValue[], taken: ReadonlySet<string>): SheetDraft {
  return {
    name: freeName(HERKOMST, taken),
    rows: [HEADERS.map((value): CellDraft => ({ value, style: 'header' })), [...line]],
    columns: WIDTHS.map((width) => ({ width })),
    frozenRows: 1, frozenColumns: 1, validations: [], notes: [], print: { isLandscape: true, titleRow: 0 },
  };
}

/** A name that no sheet has yet: the wanted one, or with a number behind it. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
