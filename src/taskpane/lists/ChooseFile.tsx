import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { WORDS } from './words';

/** A file by the system's own window, or dropped onto the pane. */
export function ChooseFile({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isBusy) onFile(file);
  };
  return (
    <>
      <p className="soft">{words.lead}</p>
      <div className={isOver ? 'list-drop is-over' : 'list-drop'} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <Button kind="primary" icon="sheet" isDisabled={isBusy} onPress={() => input.current?.click()}>{words.choose}</Button>
        <span className="soft">{words.drop}</span>
        <input ref={input} type="file" accept=".csv,.txt,.tsv,.xlsx,.xlsm,text/csv" aria-label={words.choose} tabIndex={-1} className="only-read"
          onChange={(event) => { const [file] = event.target.files ?? []; if (file) onFile(file); event.target.value = ''; }} />
      </div>
    </>
  );
}
