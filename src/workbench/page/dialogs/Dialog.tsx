import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps { title: string; children: ReactNode; actions: ReactNode; onCancel: () => void }

/** A modal question over the page. Escape cancels; the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, children, actions, onCancel }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => { if (before instanceof HTMLElement) before.focus(); };
  }, []);

  return (
    <dialog ref={element} className="dialog" aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); onCancel(); }}>
      <h2 id={heading}>{title}</h2>
      <div className="dialog__body">{children}</div>
      <div className="dialog__actions">{actions}</div>
    </dialog>
  );
}
