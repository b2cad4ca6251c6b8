import type { ReactElement } from 'react';
import { listTemplate } from '#core/lists/ListKind';
import { meaningId, type ListColumn, type ListFile, type ListReading, type Meaning } from '#core/lists/ListReading';
import { jaarFromCell } from '#core/values/jaar';
import { textOf } from '#core/values/text';
import { usePane } from '../state/PaneContext';
import { Choice } from '../ui/Choice';
import { Sheet } from '../ui/Sheet';
import { meaningText } from './meaningText';
import { WORDS } from './words';

export interface ColumnsSheetProps { file: ListFile; reading: ListReading; onChange: (reading: ListReading) => void; onClose: () => void }

/** The meaning of each column, with an example from the file, to be changed by a pick list. */
export function ColumnsSheet({ file, reading, onChange, onClose }: ColumnsSheetProps): ReactElement {
  const { words: pane, language } = usePane();
  const words = WORDS[language];
  const meanings = meaningsOf(reading);
  const choose = (column: ListColumn, id: string): void => onChange({ ...reading, columns: reading.columns.map((each) => (
    each === column ? { ...each, meaning: meanings.find((meaning) => meaningId(meaning) === id) ?? null }
      // A meaning stands once: the column that had it gives it up.
      : each.meaning && meaningId(each.meaning) === id ? { ...each, meaning: null } : each)) });
  return (
    <Sheet title={words.columns.title} closeLabel={pane.close} onClose={onClose}>
      <p className="soft">{words.columns.hint}</p>
      {reading.columns.map((column) => (
        <div key={column.column} className="list-column">
          <Choice label={column.header} isLabelShown value={column.meaning ? meaningId(column.meaning) : ''} onChange={(id) => choose(column, id)}
            options={[{ value: '', text: words.columns.none }, ...meanings.map((meaning) => ({ value: meaningId(meaning), text: meaningText(meaning, words) }))]} />
          <p className="soft list-example">{example(file, reading, column, words.columns.example)}</p>
        </div>
      ))}
    </Sheet>
  );
}

/** What a column of this list can mean; the years are those that headers of the file speak of. */
function meaningsOf({ kind, columns }: ListReading): Meaning[] {
  const years = [...new Set(columns.flatMap(({ header, meaning }) => meaning?.jaar ?? jaarFromCell(header) ?? []))].sort((a, b) => a - b);
  return listTemplate(kind).columns.filter(({ field }) => field !== 'note').flatMap(({ field, isPerYear }): Meaning[] => (isPerYear ? years.map((jaar) => ({ field, jaar })) : [{ field }]));
}

function example(file: ListFile, { sheet, headerRow }: ListReading, { column }: ListColumn, say: (text: string) => string): string {
  const { values, top, left } = file.sheets[sheet]!;
  const texts = values.slice(headerRow + 1 - top, headerRow + 200 - top).map((row) => textOf(row[column - left])).filter((text) => text !== '');
  return texts.length === 0 ? '' : say([...new Set(texts)].slice(0, 2).join(', ').slice(0, 80));
}
