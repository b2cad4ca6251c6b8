import type { PageActs } from '../PageActs';
import type { PageState } from '../state/PageState';
import { useStore, type Store } from '../state/Store';
import { ToolButton } from '../toolbar/ToolButton';
import { formatBytes } from '../words/formatBytes';
import type { Words } from '../words/Words';

interface PanePanelProps { store: Store<PageState>; acts: PageActs; words: Words; onPane: (frame: HTMLIFrameElement) => void }

/** Widths at which Office shows a pane: the narrowest on the web, Excel's own, and a wide one. */
const PRESETS = [270, 320, 350];

/** The task pane as Excel frames it: a title, and the add-in's own page under it. */
export function PanePanel({ store, acts, words, onPane }: PanePanelProps) {
  const width = useStore(store, (state) => state.paneWidth);
  return (
    <aside id="pane" className="pane" style={{ width }} aria-label={words.page.pane}>
      <div className="pane__head">
        <h2>{words.pane.title}</h2>
        <div className="segments segments--small" role="group" aria-label={words.pane.widths}>
          {PRESETS.map((preset) => (
            <button key={preset} type="button" aria-pressed={width === preset} title={words.pane.width(preset)} aria-label={words.pane.width(preset)} onClick={() => acts.setPaneWidth(preset)}>{preset}</button>
          ))}
        </div>
        <ToolButton icon="reload" hint={words.pane.reload} onPress={acts.reloadPane} />
      </div>
      <PaneFrame store={store} words={words} onPane={onPane} />
      <Traffic store={store} words={words} />
    </aside>
  );
}

function PaneFrame({ store, words, onPane }: Omit<PanePanelProps, 'acts'>) {
  const round = useStore(store, (state) => state.paneRound);
  const language = useStore(store, (state) => state.language);
  const theme = useStore(store, (state) => state.theme);
  // No workbook yet: Excel too shows no pane before it has opened one.
  if (round === 0) return <div className="pane__frame" />;
  // Another language or appearance is a new start for the pane, as it is in Excel.
  return (
    <iframe
      key={`${round} ${language} ${theme}`} className="pane__frame" name="pane" title={words.pane.frame}
      src={`/workbench/pane.html?lang=${language}&theme=${theme}`} onLoad={(event) => onPane(event.currentTarget)}
    />
  );
}

function Traffic({ store, words }: Pick<PanePanelProps, 'store' | 'words'>) {
  const { roundTrips, bytes } = useStore(store, (state) => state.traffic);
  const language = useStore(store, (state) => state.language);
  return <p className="pane__traffic" title={words.traffic.hint}>{words.traffic.counts(roundTrips, formatBytes(bytes, language))}</p>;
}
