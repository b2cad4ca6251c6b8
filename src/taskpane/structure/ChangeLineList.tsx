import { useCallback, useRef, type ReactElement } from 'react';
import type { ChangeLine } from '#core/edits/change/changeLines';
import type { CellValue } from '#core/values/CellValue';
import { usePane } from '../state/PaneContext';
import { useWindow } from '../ui/useWindow';
import type { StructureWords } from './words';

const ROW = 30;

/** Every line of a change, old and new; only those in sight are drawn. */
export function ChangeLineList({ lines, words }: { lines: readonly ChangeLine[]; words: StructureWords }): ReactElement {
  const viewport = useRef<HTMLDivElement>(null);
  const heightOf = useCallback(() => ROW, []);
  const { shown, totalHeight, styleOf } = useWindow(viewport, lines.length, heightOf, -1);
  return (
    <div className="list-viewport change-lines" ref={viewport} tabIndex={0} role="group" aria-label={words.allLines(lines.length)}>
      <ul className="list" style={{ height: totalHeight }}>
        {shown.map((index) => (
          <li key={index} className="change-line" style={styleOf(index)} aria-setsize={lines.length} aria-posinset={index + 1}>
            <Line line={lines[index] as ChangeLine} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line, words }: { line: ChangeLine; words: StructureWords }): ReactElement {
  if (line.kind !== 'cell') return <span className="change-said" title={words.lines[line.kind](line.sheet, line.what, line.count)}>{words.lines[line.kind](line.sheet, line.what, line.count)}</span>;
  return (
    <>
      <span className="change-cell">{line.sheet} {line.cell}</span>
      {line.before === '' ? null : <><span className="edit-old"><Content value={line.before} /></span><span className="only-read">{words.becomes}</span></>}
      <span className="edit-new"><Content value={line.after} /></span>
    </>
  );
}

function Content({ value }: { value: CellValue }): ReactElement {
  const { words, format } = usePane();
  return value === '' ? <span className="soft">{words.controle.emptyCell}</span> : <>{format.content(value)}</>;
}
