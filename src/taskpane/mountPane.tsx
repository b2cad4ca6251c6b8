import './ui/fabricConfig';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import type { Session } from '#actions/Session';
import type { Language } from './language';
import { Pane } from './shell/Pane';
import { fetchTabViews } from './shell/tabViews';
import type { ViewId } from './state/views';
import { loadFluentTheme } from './ui/fluentTheme';

export interface PaneWish { readonly language: Language; readonly firstView: ViewId }

/** Puts the pane in the place of the static shell; gives what draws it over a session, and over another one later. */
export function mountPane(place: HTMLElement, { language, firstView }: PaneWish): (session: Session) => void {
  document.documentElement.lang = language === 'nl' ? 'nl-BE' : 'en';
  loadFluentTheme();
  const root = createRoot(place);
  return (session) => {
    root.render(<Pane session={session} language={language} firstView={firstView} />);
    // After the paint: nobody waits for these yet.
    setTimeout(fetchTabViews);
  };
}
