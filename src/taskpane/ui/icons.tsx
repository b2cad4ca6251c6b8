import type { ReactElement } from 'react';

/** Outlines on a grid of 16, drawn with the colour of the text beside them. They are decoration: the words say it. */
const OUTLINES = {
  chevron: 'M6 3.5 10.5 8 6 12.5',
  chevronDown: 'M3.5 6 8 10.5 12.5 6',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  back: 'M13 8H3.5M7.5 4 3.5 8l4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  refresh: 'M13 3.5V7H9.5M12.7 7A5 5 0 1 0 13 9.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  go: 'M2.5 8h9M8 4.5 11.5 8 8 11.5M14 3v10',
  undo: 'M6 3 3 6l3 3M3.5 6H9a4 4 0 0 1 0 8H6',
  error: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2 14.5 13.5h-13L8 2Zm0 4.5v3.2M8 11.6v.2',
  info: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 7.2v4M8 4.8V5',
  check: 'M3 8.5 6.5 12 13 4.5',
  copy: 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2',
  sheet: 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.8h11M6.5 3v10',
  help: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.4v.2',
  offline: 'M2 5.5a9 9 0 0 1 12 0M4.5 8.3a5.4 5.4 0 0 1 7 0M8 12h.1M2.5 13.5l11-11',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  person: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8Zm-5.2 5.8a5.2 5.2 0 0 1 10.4 0',
  tree: 'M8 2.5v3M3.5 9V7.2h9V9M8 5.5V9M2 9h3v3H2zM6.5 9h3v3h-3zM11 9h3v3h-3z',
  more: 'M3.5 8h.1M8 8h.1M12.4 8h.1',
  wand: 'M3 13 9.5 6.5M11.5 2v3M10 3.5h3M13 8v2M12 9h2M5.5 2.5v2M4.5 3.5h2',
} as const;

export type IconName = keyof typeof OUTLINES;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }): ReactElement {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4"
      strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
