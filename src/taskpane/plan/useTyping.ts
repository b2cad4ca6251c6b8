import { useRef } from 'react';

const PAUSE_MS = 700;

/** Gathers letters typed in quick succession into the beginning of a word. */
export function useTyping(): (letter: string) => string {
  const typed = useRef({ text: '', at: 0 });
  return (letter) => {
    const now = performance.now();
    const text = now - typed.current.at < PAUSE_MS ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    return text;
  };
}
