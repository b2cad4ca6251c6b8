import { useState, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { nameOf } from './nameOf';
import { useTreeWords } from './useTreeWords';
import './tree.css';

/** The title of a row, typed where it stands. */
export function TitleInput({ plan, element, onClose }: { plan: Plan; element: number; onClose: () => void }): ReactElement {
  const { session, state } = usePane();
  const words = useTreeWords();
  const old = plan.elements[element]?.title ?? '';
  const [title, setTitle] = useState(old);
  async function write(): Promise<void> {
    if (state.busy !== null) return;
    const wanted = title.trim();
    if (wanted === '' || wanted === old) return onClose();
    const done = await session.workInTree(words.renamed(nameOf(plan, element), wanted), { kind: 'rename', element, title: wanted });
    if (done.ok) onClose();
  }
  return (
    <input type="text" className="tree-title-input" autoFocus maxLength={500} value={title} aria-label={words.newTitle(nameOf(plan, element))} title={words.howToRename}
      onFocus={(event) => event.target.select()} onChange={(event) => setTitle(event.target.value)} onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        // The keys of the tree are those of its rows, not of what is typed in one.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter') void write();
      }} />
  );
}
