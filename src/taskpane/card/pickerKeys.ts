const PAGE = 5;

/** Which of the choices a key lights; null for a key that is the text's own (letters, Home, End, left and right). */
export function answerPickerKey(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown': return (active + 1) % count;
    case 'ArrowUp': return active <= 0 ? count - 1 : active - 1;
    case 'PageDown': return Math.min(active + PAGE, count - 1);
    case 'PageUp': return Math.max(active - PAGE, 0);
    default: return null;
  }
}
