import type { EditPlace } from '#core/edits/Edit';
import type { Plan, RowPlace } from '#core/plan/Plan';
import type { Result } from '#core/values/Result';
import { refuse } from '#core/values/Result';
import { placeOf } from '#core/edits/placeOf';
import { whileBusy, type Room } from '#actions/Room';

/** Selects the cell of a finding in Excel, also when its row has moved since it was read; a header or a total where it was read. */
export function goTo(room: Room, where: CellWhere): Promise<Result<void>> {
  const { plan } = room.store.state;
  const sheet = plan?.sheets[where.sheet];
  if (!plan || !sheet || placeOf(plan, where, where.column)) return select(room, (each) => placeOf(each, where, where.column));
  return whileBusy(room, 'selecting', () => room.desk.workbook.selectCell({ sheetId: sheet.id, row: where.row, column: where.column }));
}

/** A cell of a sheet that was read: of a finding, of a total. */
export interface CellWhere extends RowPlace { readonly column: number }

/** Selects the row of an element. */
export function goToElement(room: Room, index: number): Promise<Result<void>> {
  return select(room, (plan) => {
    const element = plan.elements[index];
    return element ? placeOf(plan, element, -1) : null;
  });
}

async function select(room: Room, find: (plan: Plan) => EditPlace | null): Promise<Result<void>> {
  const { plan } = room.store.state;
  const place = plan && find(plan);
  if (!place) return refuse('row-gone');
  return whileBusy(room, 'selecting', () => room.desk.workbook.selectPlace(place));
}
