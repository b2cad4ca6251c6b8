/** `auto` leaves it to the system's own preference, which the style sheet follows by itself. */
const CHOICES = ['light', 'dark', 'auto'] as const;
export type ThemeChoice = (typeof CHOICES)[number];

interface OfficeTheme { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string }

/**
 * An explicit wish first, then what Office says (it says nothing in Excel on the web), then the system.
 * Older Office gives colours only: dark is then what has a dark background.
 */
export function chooseTheme(wish: string | null, office: OfficeTheme | undefined): ThemeChoice {
  const asked = CHOICES.find((choice) => choice === wish);
  if (asked) return asked;
  const dark = office?.isDarkTheme ?? (office?.bodyBackgroundColor ? isDark(office.bodyBackgroundColor) : null);
  if (dark === null) return 'auto';
  return dark ? 'dark' : 'light';
}

function isDark(colour: string): boolean {
  const hex = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (!hex) return false;
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4) < 110;
}

export function applyTheme(theme: ThemeChoice): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Lets the page around it (the workbench, of the same origin) change the theme while the pane stays as it is. */
export function hearTheme(): void {
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || typeof data !== 'object' || data === null) return;
    const { type, theme } = data as { type?: unknown; theme?: unknown };
    if (type === 'doelboom-theme' && typeof theme === 'string') applyTheme(chooseTheme(theme, undefined));
  });
}
