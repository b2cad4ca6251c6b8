import { QuestionDialog } from './dialogs/QuestionDialog';
import { PanePanel } from './layout/PanePanel';
import { Splitter } from './layout/Splitter';
import type { PageActs } from './PageActs';
import type { PageState } from './state/PageState';
import { useStore, type Store } from './state/Store';
import { Toolbar } from './toolbar/Toolbar';
import { wordsOf } from './words/wordsOf';

interface PageProps { store: Store<PageState>; acts: PageActs; grid: HTMLElement; onPane: (frame: HTMLIFrameElement) => void }

/** The whole page. `grid` is the element in which the spreadsheet engine already draws; it is only given its place. */
export function Page({ store, acts, grid, onPane }: PageProps) {
  const words = wordsOf(useStore(store, (state) => state.language));
  const paneWidth = useStore(store, (state) => state.paneWidth);
  const question = useStore(store, (state) => state.question);
  return (
    <>
      <Toolbar store={store} acts={acts} words={words} />
      <main className="desk">
        <section className="desk__grid" aria-label={words.page.grid}>
          <div className="desk__place" ref={(place) => { place?.append(grid); }} />
          <Busy store={store} />
        </section>
        <Splitter label={words.pane.resize} paneWidth={paneWidth} onResize={acts.setPaneWidth} />
        <PanePanel store={store} acts={acts} words={words} onPane={onPane} />
      </main>
      <Told store={store} />
      <DropHint store={store} text={words.file.dropHere} />
      {question && <QuestionDialog question={question} words={words} />}
    </>
  );
}

function Busy({ store }: { store: Store<PageState> }) {
  const busy = useStore(store, (state) => state.busy);
  return busy ? <div className="busy" role="status"><span>{busy}</span></div> : null;
}

function Told({ store }: { store: Store<PageState> }) {
  const told = useStore(store, (state) => state.told);
  return <div className={told ? 'told told--shown' : 'told'} role="status" aria-live="polite">{told}</div>;
}

function DropHint({ store, text }: { store: Store<PageState>; text: string }) {
  const isDragging = useStore(store, (state) => state.isDragging);
  return isDragging ? <div className="drop-hint"><p>{text}</p></div> : null;
}
