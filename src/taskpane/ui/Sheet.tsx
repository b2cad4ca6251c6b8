import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { IconButton } from './IconButton';

export interface SheetProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons that stay in sight at the foot. */
  foot?: ReactNode;
}

/**
 * A modal over the pane, on the browser's own `<dialog>`: focus stays inside, Escape closes, and the focus goes back
 * to where it came from. Where there is something to type, it begins there, else at what it says: that is read first.
 */
export function Sheet({ title, closeLabel, onClose, children, foot }: SheetProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it is taken off the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) {
      shown.showModal();
      (shown.querySelector<HTMLElement>('.sheet-body :is([autofocus], input[type=text], textarea)') ?? shown.querySelector<HTMLElement>('.sheet-body'))?.focus();
    }
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <div className="sheet-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onPress={onClose} />
      </div>
      {/* Scrolls by keyboard too, so it can be reached by keyboard. */}
      <div className="sheet-body" tabIndex={0} role="group" aria-labelledby={id}>{children}</div>
      {foot ? <div className="sheet-foot">{foot}</div> : null}
    </dialog>
  );
}
