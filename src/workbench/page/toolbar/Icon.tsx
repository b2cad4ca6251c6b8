const DRAWINGS = {
  fresh: 'M9.5 1.75H4.25a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h7.5a1 1 0 0 0 1-1V5zM9.5 1.75V5h3.25M8 7.25v4M6 9.25h4',
  sample: 'M9.5 1.75H4.25a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h7.5a1 1 0 0 0 1-1V5zM9.5 1.75V5h3.25M5.5 7.75h2M7 10h3.5M7 12h3.5',
  open: 'M1.75 12.25v-8.5a1 1 0 0 1 1-1h3l1.5 1.75h5a1 1 0 0 1 1 1V7M1.9 12.9l1.9-5.2a1 1 0 0 1 .95-.7h9l-1.8 5.35a1 1 0 0 1-.95.65H2.5a.7.7 0 0 1-.6-.1z',
  save: 'M3.25 2.25h7.5l3 3v7.5a1 1 0 0 1-1 1h-9.5a1 1 0 0 1-1-1v-9.5a1 1 0 0 1 1-1zM5 2.5v3.25h5V2.5M4.75 13.5V9.25h6.5v4.25',
  undo: 'M5.5 3 2.5 6l3 3M2.75 6h6.5a3.75 3.75 0 0 1 0 7.5H6.5',
  redo: 'm10.5 3 3 3-3 3M13.25 6h-6.5a3.75 3.75 0 0 0 0 7.5H9.5',
  slow: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM8 4.5V8l2.5 1.75',
  author: 'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c.2-2.6 2-4 4.5-4s4.3 1.4 4.5 4zM10.25 2.75a2.4 2.4 0 0 1 0 4.5M12 9.75c1.5.5 2.4 1.8 2.5 3.75',
  dark: 'M13.5 9.5A5.75 5.75 0 0 1 6.5 2.5a5.75 5.75 0 1 0 7 7z',
  light: 'M8 10.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM8 1.5v1.25M8 13.25v1.25M1.5 8h1.25M13.25 8h1.25M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9',
  reload: 'M13.25 8A5.25 5.25 0 1 1 11.5 4.1l1.75 1.65M13.25 2.5v3.25H10',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A line drawing of 16 pixels in the text's colour; always beside or under a name, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.25" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
