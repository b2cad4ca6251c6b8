import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ListPreview } from '#actions/previewList';
import { LIST_STATUSES, type ListDifference, type ListStatus } from '#core/lists/compareLists';
import { usePane } from '../state/PaneContext';
import { useMeasuredHeights } from '../ui/useMeasuredHeights';
import { useWindow } from '../ui/useWindow';
import { DifferenceEntry } from './DifferenceEntry';
import type { GoneByKey } from './goneChoices';
import { WORDS } from './words';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1), ArrowUp: (at) => Math.max(at - 1, 0), Home: () => 0, End: (_at, count) => count - 1,
};

interface Row { readonly key: string; readonly difference: ListDifference }

/** Every difference, with what it touches; only what is in sight is drawn, for there may be twenty thousand. */
export function DifferenceList({ preview, gone }: { preview: ListPreview; gone: GoneByKey }): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  const [status, setStatus] = useState<ListStatus | null>(null);
  const rows = useMemo(() => rowsOf(preview, status), [preview, status]);
  return (
    <>
      <StatusChips preview={preview} status={status} onStatus={setStatus} />
      <Rows preview={preview} rows={rows} label={words.list} gone={gone} />
    </>
  );
}

/** What asks most attention first: gone, closed, changed, new; of each first what the plan hangs on. */
const ORDER: readonly ListStatus[] = ['gone', 'closed', 'changed', 'new'];

function rowsOf({ comparison, touched }: ListPreview, status: ListStatus | null): Row[] {
  return ORDER.filter((each) => status === null || each === status).flatMap((each) => {
    const rows = comparison.differences.filter((difference) => difference.status === each).map((difference) => ({ key: `${each} ${difference.key} ${difference.own?.row ?? ''} ${difference.file?.row ?? ''}`, difference }));
    const isTouching = ({ difference }: Row): boolean => touched(difference) !== null;
    return [...rows.filter(isTouching), ...rows.filter((row) => !isTouching(row))];
  });
}

function StatusChips({ preview: { comparison }, status, onStatus }: { preview: ListPreview; status: ListStatus | null; onStatus: (status: ListStatus | null) => void }): ReactElement {
  const { language, format } = usePane();
  const words = WORDS[language];
  const { differences, same } = comparison;
  return (
    <div className="list-chips">
      <div className="chips">
        {LIST_STATUSES.map((each) => ({ each, count: differences.filter((difference) => difference.status === each).length })).filter(({ count }) => count > 0).map(({ each, count }) => (
          <button key={each} type="button" className="chip" aria-pressed={status === each} onClick={() => onStatus(status === each ? null : each)}>
            <b>{format.count(count)}</b> {words.status[each]}
          </button>
        ))}
      </div>
      <p className="soft" role="status">{words.counts(format.count(differences.length), format.count(same))}</p>
    </div>
  );
}

function Rows({ preview, rows, label, gone }: { preview: ListPreview; rows: readonly Row[]; label: string; gone: GoneByKey }): ReactElement {
  const viewport = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState('');
  const [current, setCurrent] = useState({ key: '', takesFocus: false });
  const at = Math.max(0, rows.findIndex(({ key }) => key === current.key));
  const { heightOf, measure } = useMeasuredHeights(rows, () => 62);
  const { shown, totalHeight, styleOf, reveal } = useWindow(viewport, rows.length, heightOf, at);
  function onKey(event: KeyboardEvent): void {
    const to = STEPS[event.key]?.(at, rows.length) ?? -1;
    const next = rows[to];
    if (!next || !(event.target as HTMLElement).classList.contains('list-button')) return;
    event.preventDefault();
    setCurrent({ key: next.key, takesFocus: true });
    reveal(to);
  }
  return (
    <div ref={viewport} className="list-viewport" tabIndex={-1}>
      <div role="list" aria-label={label} className="list" style={{ height: totalHeight }} onKeyDown={onKey}>
        {shown.map((index) => {
          const { key, difference } = rows[index]!;
          return <DifferenceEntry key={key} preview={preview} gone={gone} difference={difference} isOpen={open === key} style={styleOf(index)} measure={measure(key)} position={index + 1} setSize={rows.length}
            isCurrent={index === at} takesFocus={index === at && current.takesFocus} onPress={() => { setCurrent({ key, takesFocus: false }); setOpen(open === key ? '' : key); }} />;
        })}
      </div>
    </div>
  );
}
