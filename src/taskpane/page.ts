/* What the pane asks of the page that it stands in. */

export interface SignInConfig { readonly clientId: string; readonly authority: string; readonly scopes: readonly string[] }

/** The organisation's sign-in as whoever serves the page wrote it there; null where the demo accounts serve. */
export function readSignInConfig(): SignInConfig | null {
  const text = document.querySelector<HTMLMetaElement>('meta[name="doelboom-sign-in"]')?.content ?? '';
  return text.startsWith('{') ? JSON.parse(text) as SignInConfig : null;
}

const ASSETS = { sjabloon: '/assets/plan-sjabloon.xlsx', voorbeeld: '/assets/voorbeeld-gent2020.xlsx' } as const;

/** A workbook of ours in base64, as Excel wants it. Throws when it can't be fetched. */
export async function loadAsset(source: keyof typeof ASSETS): Promise<string> {
  const response = await fetch(ASSETS[source]);
  if (!response.ok) throw new Error(`${ASSETS[source]} answers ${response.status}`);
  return toBase64(new Uint8Array(await response.arrayBuffer()));
}

/** Characters at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(''));
}

export function hearNetwork(listener: (isOnline: boolean) => void): () => void {
  const tell = (): void => listener(navigator.onLine);
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  tell();
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

/** Tells when somebody comes back to the pane. */
export function hearLooks(listener: () => void): void {
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') listener(); });
}

/** Name of the workbook's file without its ending; '' for one that was never saved. */
export function workbookName(): string {
  return nameOfFile(Office.context.document.url ?? '');
}

/** `C:\plannen\Stad.xlsx` and `https://…/Stad%202026.xlsx?web=1` give `Stad` and `Stad 2026`. */
export function nameOfFile(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.[^.]+$/, '');
  try {
    return /^https?:/.test(address) ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
