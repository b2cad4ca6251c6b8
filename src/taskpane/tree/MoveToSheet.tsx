import { useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Plan } from '#core/plan/Plan';
import { usePane } from '../state/PaneContext';
import { Sheet } from '../ui/Sheet';
import { nameOf } from './nameOf';
import { newParents } from './newParents';
import { useTreeWords } from './useTreeWords';

/** More are not shown: typing narrows them down. */
const MOST = 50;
const LIST = 'tree-parents';

/** Chooses what an element is to hang under: a combobox over all that may hold it. */
export function MoveToSheet({ plan, element, onChoose, onClose }: { plan: Plan; element: number; onChoose: (under: number) => void; onClose: () => void }): ReactElement {
  const { words: pane } = usePane();
  const words = useTreeWords();
  const [query, setQuery] = useState('');
  const [active, light] = useState(0);
  const all = useMemo(() => newParents(plan, element), [plan, element]);
  const found = all.filter(({ search }) => query.toLowerCase().split(/\s+/).every((word) => search.includes(word))).slice(0, MOST);
  function onKey(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(0, active + by), found.length - 1);
    light(next);
    document.getElementById(`${LIST}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }
  return (
    <Sheet title={words.acts.move(nameOf(plan, element))} closeLabel={pane.cancel} onClose={onClose}>
      <form className="tree-search" onSubmit={(event) => { event.preventDefault(); if (found[active]) onChoose(found[active].index); }}>
        <input type="text" role="combobox" aria-label={words.where} aria-expanded={found.length > 0} aria-controls={LIST} aria-autocomplete="list" autoComplete="off" ref={(input) => input?.setAttribute('autofocus', '')}
          aria-describedby="tree-move-how" placeholder={words.search} value={query} {...(found[active] ? { 'aria-activedescendant': `${LIST}-${active}` } : {})}
          onChange={(event) => { setQuery(event.target.value); light(0); }} onKeyDown={onKey} />
      </form>
      <p role="status" className="soft">{found.length === 0 ? words.noPlace : null}</p>
      <div id={LIST} role="listbox" aria-label={words.places} className="tree-parents">
        {found.map(({ index, code, title }, at) => (
          <div key={index} id={`${LIST}-${at}`} role="option" aria-selected={at === active} className={at === active ? 'tree-parent is-lit' : 'tree-parent'} onClick={() => onChoose(index)}>
            <strong>{code}</strong> <span>{title}</span>
          </div>
        ))}
      </div>
      <p id="tree-move-how" className="soft">{words.howToMove}</p>
    </Sheet>
  );
}
