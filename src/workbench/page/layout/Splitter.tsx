import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { clampPaneWidth, NARROWEST_PANE, WIDEST_PANE } from '../state/rememberedChoices';

interface SplitterProps { label: string; paneWidth: number; onResize: (pixels: number) => void }

const STEPS: Record<string, (width: number) => number> = {
  ArrowLeft: (width) => width + 10,
  ArrowRight: (width) => width - 10,
  Home: () => NARROWEST_PANE,
  End: () => WIDEST_PANE,
};

/** The bar between spreadsheet and pane: dragged with a pointer, or moved with the arrow keys, Home and End. */
export function Splitter({ label, paneWidth, onResize }: SplitterProps) {
  const [isHeld, setHeld] = useState(false);
  const start = useRef({ x: 0, width: 0 });

  const take = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: paneWidth };
    setHeld(true);
  };
  const move = (event: PointerEvent) => { if (isHeld) onResize(clampPaneWidth(start.current.width + start.current.x - event.clientX)); };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    onResize(clampPaneWidth(step(paneWidth)));
  };

  return (
    <div
      className={isHeld ? 'splitter splitter--held' : 'splitter'} role="separator" aria-orientation="vertical" aria-label={label} title={label} tabIndex={0}
      aria-valuenow={paneWidth} aria-valuemin={NARROWEST_PANE} aria-valuemax={WIDEST_PANE} aria-controls="pane"
      onPointerDown={take} onPointerMove={move} onPointerUp={() => setHeld(false)} onLostPointerCapture={() => setHeld(false)} onKeyDown={press}
    />
  );
}
