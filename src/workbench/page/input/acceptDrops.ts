interface DropHandlers { onDragging(isDragging: boolean): void; onFile(file: File): void }

/** Lets a file be dropped anywhere on the page. `document` may also be the pane's, over which the page itself hears nothing. */
export function acceptDrops(document: Document, { onDragging, onFile }: DropHandlers): void {
  let depth = 0;
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const enter = (step: number) => (event: DragEvent) => {
    if (!carriesFile(event)) return;
    depth = Math.max(0, depth + step);
    onDragging(depth > 0);
  };
  document.addEventListener('dragenter', enter(1), true);
  document.addEventListener('dragleave', enter(-1), true);
  document.addEventListener('dragover', (event) => { if (carriesFile(event)) event.preventDefault(); }, true);
  document.addEventListener('drop', (event) => {
    depth = 0;
    onDragging(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    onFile(file);
  }, true);
}
