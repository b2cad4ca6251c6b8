import type { ReactElement } from 'react';
import { choiceId, choiceOf, chooseColumn, YEAR_PARTS, type ColumnChoice } from '#core/lists/chooseColumn';
import { listTemplate } from '#core/lists/ListKind';
import type { ListColumn, ListFile, ListReading, Meaning } from '#core/lists/ListReading';
import { jaarFromCell } from '#core/values/jaar';
import { textOf } from '#core/values/text';
import { usePane } from '../state/PaneContext';
import { Choice } from '../ui/Choice';
import { Sheet } from '../ui/Sheet';
import { choiceText } from './meaningText';
import { WORDS } from './words';

export interface ColumnsSheetProps { file: ListFile; reading: ListReading; onChange: (reading: ListReading) => void; onClose: () => void }

/** The meaning of each column, with an example from the file, to be changed by a pick list. */
export function ColumnsSheet({ file, reading, onChange, onClose }: ColumnsSheetProps): ReactElement {
  const { words: pane, language } = usePane();
  const words = WORDS[language];
  const choices = choicesOf(reading);
  const choose = (column: ListColumn, id: string): void => onChange(chooseColumn(reading, column, choices.find((choice) => choiceId(choice) === id) ?? null));
  return (
    <Sheet title={words.columns.title} closeLabel={pane.close} onClose={onClose}>
      <p className="soft">{words.columns.hint}</p>
      {reading.columns.map((column) => (
        <div key={column.column} className="list-column">
          <Choice label={column.header} isLabelShown value={choiceId(choiceOf(reading, column))} onChange={(id) => choose(column, id)}
            options={[{ value: '', text: words.columns.none }, ...choices.map((choice) => ({ value: choiceId(choice), text: choiceText(choice, reading.kind, words) }))]} />
          <p className="soft list-example">{example(file, reading, column, words.columns.example)}</p>
        </div>
      ))}
    </Sheet>
  );
}

/** What a column of this list can be; the years are those that headers of the file speak of. */
function choicesOf({ kind, columns, perYear }: ListReading): NonNullable<ColumnChoice>[] {
  const years = perYear ? [] : [...new Set(columns.flatMap(({ header, meaning }) => meaning?.jaar ?? jaarFromCell(header) ?? []))].sort((a, b) => a - b);
  const fields = listTemplate(kind).columns.filter(({ field }) => field !== 'note');
  const parts = fields.some(({ isPerYear }) => isPerYear) ? YEAR_PARTS.filter((part) => part !== 'direction' || kind === 'budgetplaatsen') : [];
  return [...fields.flatMap(({ field, isPerYear }): Meaning[] => (isPerYear ? years.map((jaar) => ({ field, jaar })) : [{ field }])), ...parts.map((part) => ({ perYear: part }))];
}

function example(file: ListFile, { sheet, headerRow }: ListReading, { column }: ListColumn, say: (text: string) => string): string {
  const { values, top, left } = file.sheets[sheet]!;
  const texts = values.slice(headerRow + 1 - top, headerRow + 200 - top).map((row) => textOf(row[column - left])).filter((text) => text !== '');
  return texts.length === 0 ? '' : say([...new Set(texts)].slice(0, 2).join(', ').slice(0, 80));
}
