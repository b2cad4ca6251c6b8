import type { PageState } from '../state/PageState';
import { useStore, type Store } from '../state/Store';
import type { Words } from '../words/Words';

interface LevelButtonsProps { store: Store<PageState>; words: Words; onFold: (level: number) => void }

/** The outline buttons 1 2 3 … as in Excel, for the sheet in front; absent when it has no groups. */
export function LevelButtons({ store, words: { outline }, onFold }: LevelButtonsProps) {
  const { deepest, shown } = useStore(store, (state) => state.outline);
  if (deepest === 0) return null;
  return (
    <div className="group" role="group" aria-label={outline.group}>
      <span className="group__label" aria-hidden="true">{outline.label}</span>
      <div className="segments">
        {Array.from({ length: deepest }, (_, at) => at + 1).map((level) => (
          <button key={level} type="button" aria-pressed={shown === level} aria-label={outline.level(level)} title={outline.level(level)} onClick={() => onFold(level)}>{level}</button>
        ))}
      </div>
    </div>
  );
}
