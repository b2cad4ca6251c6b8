import type { ReactElement } from 'react';
import type { Edit } from '#core/edits/Edit';
import { cellName } from '#core/values/address';
import type { CellValue } from '#core/values/CellValue';
import { usePane } from '../state/PaneContext';

/** Old and new of each cell, one line a cell. */
export function EditPreview({ edits, most }: { edits: readonly Edit[]; most: number }): ReactElement {
  const { words, format } = usePane();
  return (
    <>
      <table className="edits">
        <thead className="only-read"><tr><th scope="col">{words.controle.noPlace}</th><th scope="col">{words.controle.was}</th><th scope="col">{words.controle.becomes}</th></tr></thead>
        <tbody>
          {edits.slice(0, most).map((edit) => (
            <tr key={`${edit.place.sheetId}:${edit.place.row}:${edit.place.column}`}>
              <th scope="row">{cellName(edit.place.row, edit.place.column)}</th>
              <td className="edit-old"><Cell value={edit.expected} /></td>
              <td className="edit-new"><Cell value={edit.value} />{edit.sumTo ? <span className="soft"> {words.controle.sumOfRows(edit.place.row + 2, edit.sumTo.row + 1)}</span> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {edits.length > most ? <p className="soft">{words.more(format.count(edits.length - most))}</p> : null}
    </>
  );
}

/** A text between quotes, a number as it is written here: so that `"1.234"` and `1.234` are told apart. */
function Cell({ value }: { value: CellValue }): ReactElement {
  const { words, format } = usePane();
  if (value === '') return <span className="soft">{words.controle.emptyCell}</span>;
  return <>{typeof value === 'string' ? `“${value}”` : format.content(value)}</>;
}
