import type { ReactElement } from 'react';
import { structureText } from '#core/write/structure/structureText';
import type { StructureRow } from '#core/write/structure/StructurePreview';
import { usePane } from '../state/PaneContext';
import type { StructureWords } from './words';

/** What is added and what is left, sheet by sheet, in sentences. */
export function PreviewRows({ rows, words }: { rows: readonly StructureRow[]; words: StructureWords }): ReactElement {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return (
    <div className="structure-rows">
      {sheets.map((sheet) => (
        <section key={sheet}>
          <h3>{sheet || words.title}</h3>
          <ul>{rows.filter((row) => row.sheet === sheet).map((row, at) => <Row key={at} row={row} />)}</ul>
        </section>
      ))}
    </div>
  );
}

function Row({ row }: { row: StructureRow }): ReactElement {
  const { language } = usePane();
  return <li className={row.is.startsWith('new-') ? undefined : 'is-left'}>{structureText(row, language)}</li>;
}
