import type { ReactElement } from 'react';
import type { Edit } from '#core/edits/Edit';
import { cellName } from '#core/values/address';
import type { CellValue } from '#core/values/CellValue';
import { groupedBy } from '#core/values/groupedBy';
import { usePane } from '../state/PaneContext';
import { sheetName } from '../state/sheetName';

/** Old and new of each cell, one line a cell, by the sheets on which they stand. */
export function EditPreview({ edits, most }: { edits: readonly Edit[]; most: number }): ReactElement {
  const { state: { plan }, words, format } = usePane();
  const bySheet = groupedBy(edits.slice(0, most), ({ place: { sheetId } }) => sheetId);
  return (
    <>
      <table className="edits">
        <thead className="only-read"><tr><th scope="col">{words.controle.cell}</th><th scope="col">{words.controle.was}</th><th scope="col">{words.controle.becomes}</th></tr></thead>
        {[...bySheet].map(([sheetId, own]) => (
          <tbody key={sheetId}>
            <tr><th scope="rowgroup" colSpan={3}>{sheetName(plan, sheetId)}</th></tr>
            {own.map((edit) => <EditRow key={`${edit.place.row}:${edit.place.column}`} edit={edit} />)}
          </tbody>
        ))}
      </table>
      {edits.length > most ? <p className="soft">{words.more(format.count(edits.length - most))}</p> : null}
    </>
  );
}

function EditRow({ edit: { place, expected, value, sumTo } }: { edit: Edit }): ReactElement {
  const { words } = usePane();
  return (
    <tr>
      <th scope="row">{cellName(place.row, place.column)}</th>
      <td className="edit-old"><Cell value={expected} /></td>
      <td className="edit-new"><Cell value={value} />{sumTo ? <span className="soft"> {words.controle.sumOfRows(place.row + 2, sumTo.row + 1)}</span> : null}</td>
    </tr>
  );
}

/** A text between quotes, a number as it is written here: so that `"1.234"` and `1.234` are told apart. */
function Cell({ value }: { value: CellValue }): ReactElement {
  const { words, format } = usePane();
  if (value === '') return <span className="soft">{words.controle.emptyCell}</span>;
  return <>{typeof value === 'string' ? `“${value}”` : format.content(value)}</>;
}
