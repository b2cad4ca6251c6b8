import type { ReactElement } from 'react';
import type { Doubles, ListReading } from '#core/lists/ListReading';
import type { ListRemark } from '#core/lists/ListTable';
import { usePane } from '../state/PaneContext';
import { Choice, type ChoiceOption } from '../ui/Choice';
import { Message } from '../ui/Message';
import { WORDS } from './words';

export interface DoublesChoiceProps { reading: ListReading; remarks: readonly ListRemark[]; onChange: (reading: ListReading) => void }

/** What counts where several rows are of one entry and one year: a person says, for nothing in the file does. */
export function DoublesChoice({ reading, remarks, onChange }: DoublesChoiceProps): ReactElement | null {
  const { language } = usePane();
  const words = WORDS[language].doubles;
  const { perYear } = reading;
  const [first, ...others] = remarks.filter(({ id }) => id === 'rows-doubled');
  if (!first || !perYear) return null;
  const rows = [first.row, ...first.rows ?? []].map((row) => row + 1);
  const options: ChoiceOption<Doubles | ''>[] = [{ value: '', text: words.open }, { value: 'sum', text: words.sum }, { value: 'first', text: words.first }];
  const { doubles, ...rest } = perYear;
  return (
    <Message tone="warning">
      <p>{words.asked(others.length + 1, first.value, rows)}</p>
      <Choice label={words.label} isLabelShown value={doubles ?? ''} options={options} onChange={(chosen) => onChange({ ...reading, perYear: chosen === '' ? rest : { ...rest, doubles: chosen } })} />
    </Message>
  );
}
