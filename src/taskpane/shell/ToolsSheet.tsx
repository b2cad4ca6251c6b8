import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { TOOLS, type ToolWords } from '../state/tools';
import { Sheet } from '../ui/Sheet';

/** Everything that is done now and then, with a line on what it is for. */
export function ToolsSheet({ onClose }: { onClose: () => void }): ReactElement {
  const { words, show } = usePane();
  return (
    <Sheet title={words.tools.title} closeLabel={words.close} onClose={onClose}>
      <ul className="tool-list">
        {TOOLS.map((id) => <li key={id}><Tool words={words.tools.each[id]} onPress={() => { onClose(); show(id); }} /></li>)}
      </ul>
    </Sheet>
  );
}

function Tool({ words, onPress }: { words: ToolWords; onPress: () => void }): ReactElement {
  return (
    <button type="button" className="tool" onClick={onPress}>
      <strong>{words.name}</strong>
      <span className="soft">{words.hint}</span>
    </button>
  );
}
