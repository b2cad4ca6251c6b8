import type { ReactElement } from 'react';
import type { Aard } from '#core/values/aard';
import type { PreviewStep, TreePreview } from '#core/write/tree/TreePreview';
import type { Format } from '../format/Format';
import { usePane } from '../state/PaneContext';
import { useTreeWords } from './useTreeWords';
import type { TreeWords } from './words';

/** More rows and cells than this are counted, not listed. */
const MOST = 40;

/** How much it is about, in elements, lines, euros and VTE; new codes beside the old; then each row and cell. */
export function PreviewBody({ kind, preview }: { kind: 'move' | 'delete' | 'copy' | 'renumber'; preview: TreePreview }): ReactElement {
  const { format } = usePane();
  const words = useTreeWords();
  const { steps } = preview;
  return (
    <>
      <p><strong>{summary(words, kind, preview)}</strong></p>
      {kind === 'delete' || kind === 'copy' ? <Amounts amounts={preview.amounts} /> : null}
      {preview.codes.length > 0 ? <Codes codes={preview.codes} /> : null}
      <h3 className="card-title">{words.steps}</h3>
      <ul className="tree-steps">{steps.slice(0, MOST).map((step, index) => <li key={index}>{stepText(words, format, step)}</li>)}</ul>
      {steps.length > MOST ? <p className="soft">{words.moreSteps(format.count(steps.length - MOST))}</p> : null}
    </>
  );
}

function summary(words: TreeWords, kind: string, { elements, lines, codes }: TreePreview): string {
  if (kind === 'delete') return words.goes(elements, lines);
  if (kind === 'copy') return words.comes(elements, lines);
  return kind === 'move' ? words.moves(elements, codes.length) : words.recoded(codes.length);
}

function Amounts({ amounts }: Pick<TreePreview, 'amounts'>): ReactElement {
  const { format } = usePane();
  const words = useTreeWords();
  const kinds = (Object.keys(amounts) as Aard[]).filter((aard) => amounts[aard] !== 0);
  return <dl className="facts">{kinds.map((aard) => <div key={aard}><dt>{words.kinds[aard]}</dt><dd className="number">{format.exact(amounts[aard] ?? 0, aard === 'VTE' ? 'hundredth' : 'cent')}</dd></div>)}</dl>;
}

function Codes({ codes }: Pick<TreePreview, 'codes'>): ReactElement {
  const { format } = usePane();
  const words = useTreeWords();
  return (
    <>
      <table className="tree-codes">
        <thead><tr><th scope="col">{words.oldCode}</th><th scope="col">{words.newCode}</th><th scope="col">{words.title}</th></tr></thead>
        <tbody>{codes.slice(0, MOST).map(({ element, old, code, title }) => <tr key={element}><td>{old}</td><td><strong>{code}</strong></td><td>{title}</td></tr>)}</tbody>
      </table>
      {codes.length > MOST ? <p className="soft">{words.moreSteps(format.count(codes.length - MOST))}</p> : null}
    </>
  );
}

function stepText(words: TreeWords, format: Format, step: PreviewStep): string {
  if (step.kind === 'cell') return words.cell(step.sheet, step.cell, format.content(step.before), format.content(step.after));
  const rows = step.count === 1 ? String(step.row) : `${step.row}–${step.row + step.count - 1}`;
  if (step.kind === 'rows-moved') return words.rowsMoved(`${step.sheet} ${rows}`, step.to);
  return step.kind === 'rows-in' ? words.rowsIn(step.sheet, rows) : words.rowsOut(step.sheet, rows);
}
