import { useMemo, type ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { Segmented } from '../ui/Segmented';
import { KeepBar } from './KeepBar';
import { NoteList } from './NoteList';
import { QuestionList } from './QuestionList';
import { SheetList } from './SheetList';
import { StatedList } from './StatedList';
import { TreePreview } from './TreePreview';
import { WORDS, type RecogniseWords } from './words';
import './recognise.css';

const PARTS = ['bladen', 'totalen', 'opmerkingen'] as const;
type Part = (typeof PARTS)[number];

/** "Herken mijn plan": how the workbook is read, sheet by sheet, what is asked, and what came of it. */
export function RecogniseView(): ReactElement {
  const { state, language } = usePane();
  const words = WORDS[language];
  const { recognition } = state;
  const out = recognition?.sheets.filter(({ kind }) => kind === null).length ?? 0;
  return (
    <div className="recognise">
      <div className="recognise-head">
        <h2 id="herken-title">{words.title}</h2>
        {recognition ? <p role="status">{words.read(recognition.sheets.length - out, out)}</p> : null}
      </div>
      <div className="recognise-body" tabIndex={0} role="group" aria-labelledby="herken-title">
        {recognition ? <QuestionList questions={recognition.questions} words={words} /> : null}
        <Parts words={words} />
      </div>
      {state.plan ? <TreePreview plan={state.plan} words={words} /> : null}
      {recognition ? <KeepBar words={words} /> : null}
    </div>
  );
}

function Parts({ words }: { words: RecogniseWords }): ReactElement | null {
  const { session, state } = usePane();
  const [part, choose] = useKept<Part>('herken.part', 'bladen');
  const { plan, recognition, revision } = state;
  const notes = useMemo(() => session.notes(), [session, revision]);
  if (!recognition || !plan) return null;
  return (
    <>
      <div className="recognise-parts">
        <Segmented label={words.partsLabel} value={part} onChange={choose} options={PARTS.map((value) => ({ value, text: value === 'opmerkingen' && notes.length > 0 ? `${words.parts[value]} (${notes.length})` : words.parts[value] }))} />
      </div>
      <div className="recognise-part">
        {part === 'bladen' ? <><p className="soft">{words.intro}</p><SheetList recognition={recognition} words={words} /></> : null}
        {part === 'totalen' ? <StatedList plan={plan} words={words} /> : null}
        {part === 'opmerkingen' ? <NoteList notes={notes} words={words} /> : null}
      </div>
    </>
  );
}
