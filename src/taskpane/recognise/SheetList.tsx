import { useState, type ReactElement } from 'react';
import type { Correction, OfSheet } from '#core/layout/Correction';
import { reasonWords } from '#core/layout/explain/reasonWords';
import type { SheetKind } from '#core/layout/Layout';
import type { Recognition, SheetRecognition } from '#core/layout/Recognition';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Choice } from '../ui/Choice';
import { Icon } from '../ui/icons';
import { ColumnEntry } from './ColumnEntry';
import { Sureness } from './Sureness';
import type { RecogniseWords } from './words';

/** Every sheet of the workbook: what was made of it and why, and what a person may say instead. */
export function SheetList({ recognition, words }: { recognition: Recognition; words: RecogniseWords }): ReactElement {
  const [open, keepOpen] = useKept<ReadonlySet<string>>('herken.open', new Set());
  const fold = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    keepOpen(next);
  };
  return (
    <ul className="sheets">
      {recognition.sheets.map((sheet) => {
        const key = `${sheet.id} ${sheet.table ?? ''}`;
        return <li key={key}><SheetEntry sheet={sheet} words={words} isOpen={open.has(key)} onFold={() => fold(key)} /></li>;
      })}
    </ul>
  );
}

interface SheetEntryProps { sheet: SheetRecognition; words: RecogniseWords; isOpen: boolean; onFold: () => void }

function SheetEntry({ sheet, words, isOpen, onFold }: SheetEntryProps): ReactElement {
  const { name, kind, table, sureness } = sheet;
  return (
    <div className={kind ? 'sheet-entry' : 'sheet-entry is-out'}>
      <h3>
        <button type="button" className="list-button sheet-button" aria-expanded={isOpen} onClick={onFold}>
          <span className={`twisty${isOpen ? ' is-open' : ''}`}><Icon name="chevron" size={14} /></span>
          <span className="sheet-lines">
            <span className="sheet-name">{name}{table !== undefined && table !== name ? <span className="soft"> · {table}</span> : null}</span>
            <span className="sheet-under"><span>{kind ? words.kinds[kind] : words.leftOut}</span><Sureness sureness={sureness} words={words} /></span>
          </span>
        </button>
      </h3>
      {isOpen ? <SheetDetails sheet={sheet} words={words} /> : null}
    </div>
  );
}

function SheetDetails({ sheet, words }: { sheet: SheetRecognition; words: RecogniseWords }): ReactElement {
  const { session, language, format } = usePane();
  const { id, name, table, kind, why, headerRow, columns, leftOut } = sheet;
  const of: OfSheet = { sheetId: id, ...(table !== undefined && { table }) };
  const rows = leftOut.reduce((count, { from, to }) => count + to - from + 1, 0);
  const say = (corrections: readonly Correction[]): void => { void session.correct(corrections); };
  const kinds = [{ value: '', text: words.leftOut }, ...Object.entries(words.kinds).map(([value, text]) => ({ value, text }))];
  return (
    <div className="sheet-details">
      <p>{reasonWords(why, language)}</p>
      <Choice label={words.kindOf(name)} isLabelShown value={kind ?? ''} options={kinds} onChange={(as) => say([{ kind: 'sheet', ...of, as: (as || null) as SheetKind | null }])} />
      {headerRow >= 0 ? <p className="soft">{words.headerRow(headerRow + 1)}{rows > 0 ? ` ${words.rowsOut(format.count(rows))}` : ''}</p> : null}
      {kind && columns.length > 0 ? <Columns sheet={sheet} of={of} kind={kind} words={words} say={say} /> : null}
    </div>
  );
}

interface ColumnsProps { sheet: SheetRecognition; of: OfSheet; kind: SheetKind; words: RecogniseWords; say: (corrections: readonly Correction[]) => void }

/** More columns than this are shown when they are asked for: a sheet may have hundreds. */
const AT_ONCE = 60;

function Columns({ sheet: { columns }, of, kind, words, say }: ColumnsProps): ReactElement {
  const { words: common, format } = usePane();
  const [isAll, showAll] = useState(false);
  const shown = isAll ? columns : columns.slice(0, AT_ONCE);
  return (
    <>
      <h4>{words.columnsTitle}</h4>
      <ul className="columns">
        {shown.map((column) => <li key={column.column}><ColumnEntry column={column} kind={kind} words={words} onSay={(as) => say([{ kind: 'column', ...of, column: column.column, as }])} /></li>)}
      </ul>
      {shown.length < columns.length ? <button type="button" className="answer" onClick={() => showAll(true)}>{common.more(format.count(columns.length - shown.length))}</button> : null}
    </>
  );
}
