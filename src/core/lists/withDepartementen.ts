import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import type { ListRow, ListTable } from './ListTable';

/**
 * The template has a row for each departement above those of its diensten; other systems only name it beside each
 * dienst. A departement that is so named counts as an entry, unless the workbook's own list has no such rows either.
 */
export function withDepartementen(file: ListTable, own: ListTable): ListTable {
  const column = file.meanings.findIndex(({ field }) => field === 'departement');
  const hasOwnRows = own.rows.length === 0 || own.rows.some(({ key }) => !key.includes('\n'));
  if (file.kind !== 'diensten' || column < 0 || !hasOwnRows) return file;
  const known = new Set(file.rows.map(({ key }) => key));
  const added: ListRow[] = [];
  for (const { row, cells } of file.rows) {
    const name = textOf(cells[column]);
    const key = codeKey(name);
    if (key === '' || known.has(key)) continue;
    known.add(key);
    added.push({ row, key, code: name, title: '', cells: file.meanings.map((_, index) => (index === column ? name : '')) });
  }
  return { ...file, rows: [...added, ...file.rows] };
}
