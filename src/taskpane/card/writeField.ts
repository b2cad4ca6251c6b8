import type { Session } from '#actions/Session';
import type { Edit } from '#core/edits/Edit';
import { fieldEdit } from '#core/edits/fieldEdit';
import type { Plan } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import type { Refusal, Result } from '#core/values/Result';
import type { CardField } from './cardFields';

/** The edit that puts a value in a field. A code stays the number that its column holds codes as. */
export function editOfField(plan: Plan, { target, column, value: expected }: CardField, value: CellValue): Result<Edit> {
  const isNumber = typeof expected === 'number' && typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value);
  return fieldEdit(plan, target, column, { expected, value: isNumber ? Number(value) : value });
}

/** Writes it as one step; gives what stood in its way, or null when it is done. */
export async function writeField(session: Session, title: string, edit: Result<Edit>): Promise<Refusal | null> {
  if (!edit.ok) return edit.refusal;
  const written = await session.applyFixes(title, [edit.value]);
  if (!written.ok) return written.refusal;
  return written.value.refused[0]?.refusal ?? null;
}
