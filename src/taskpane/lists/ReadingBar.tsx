import { useState, type ReactElement } from 'react';
import { choiceOf } from '#core/lists/chooseColumn';
import { LIST_KINDS, type ListKind } from '#core/lists/ListKind';
import type { ListFile, ListReading } from '#core/lists/ListReading';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Message } from '../ui/Message';
import { ColumnsSheet } from './ColumnsSheet';
import { DoublesChoice } from './DoublesChoice';
import { RemarksSheet } from './RemarksSheet';
import type { ListTask, ListTaskActs } from './useListTask';
import { WORDS } from './words';

/** Which file, which list, which columns: what the file was taken for, and where that is changed. */
export function ReadingBar({ task, acts }: { task: ListTask; acts: ListTaskActs }): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  const sheets = task.file?.sheets ?? [];
  return (
    <>
      <div className="tools-row list-file"><strong className="list-file-name">{task.file?.name}</strong><Button kind="quiet" onPress={acts.restart}>{words.another}</Button></div>
      <KindChoice task={task} acts={acts} />
      {sheets.length > 1 ? (
        <Choice label={words.whichSheet} isLabelShown value={String(task.sheet)} options={sheets.map(({ name }, index) => ({ value: String(index), text: name }))}
          onChange={(index) => { void acts.chooseSheet(Number(index)); }} />
      ) : null}
      {task.reading && task.file ? <Details task={task} reading={task.reading} file={task.file} acts={acts} /> : null}
    </>
  );
}

/** Which list it is; asked for where two may be meant, or none. */
function KindChoice({ task: { reading, others }, acts }: { task: ListTask; acts: ListTaskActs }): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  const offered = LIST_KINDS.map((value) => ({ value: value as ListKind | '', text: words.kinds[value] }));
  const asking = others.length > 0 ? words.twoMeant(others.map((kind) => words.kinds[kind]).join(', ')) : words.notRecognised;
  return (
    <>
      {reading ? null : <Message tone="info">{asking}</Message>}
      <Choice label={words.whichList} isLabelShown value={reading?.kind ?? ''} options={reading ? offered : [{ value: '', text: words.askKind }, ...offered]}
        onChange={(kind) => { if (kind !== '') void acts.chooseKind(kind); }} />
    </>
  );
}

interface DetailsProps { task: ListTask; reading: ListReading; file: ListFile; acts: ListTaskActs }

function Details({ task: { preview }, reading, file, acts }: DetailsProps): ReactElement {
  const { language, format } = usePane();
  const words = WORDS[language];
  const [open, setOpen] = useState<'columns' | 'remarks' | null>(null);
  const taken = reading.columns.filter((column) => choiceOf(reading, column) !== null).length;
  const [remarks, without, turned] = preview ? [preview.comparison.remarks, preview.withoutColumn, preview.turned] : [[], [], []];
  return (
    <div className="list-details">
      <Button kind="quiet" icon="filter" onPress={() => setOpen('columns')}>{words.columns.button(taken, reading.columns.length)}</Button>
      {turned.length > 0 ? <p className="soft">{words.turned(turned[0]!, turned.at(-1)!)}</p> : null}
      {remarks.length > 0 ? <Button kind="quiet" icon="warning" onPress={() => setOpen('remarks')}>{words.remarks.button(format.count(remarks.length))}</Button> : null}
      {without.length > 0 ? <p className="soft">{words.withoutColumn(without.join(', '))}</p> : null}
      <DoublesChoice reading={reading} remarks={remarks} onChange={(changed) => { void acts.read(changed); }} />
      {open === 'columns' ? <ColumnsSheet file={file} reading={reading} onClose={() => setOpen(null)} onChange={(changed) => { void acts.read(changed); }} /> : null}
      {open === 'remarks' ? <RemarksSheet remarks={remarks} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
