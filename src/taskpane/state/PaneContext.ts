import { createContext, useContext } from 'react';
import type { Session } from '#actions/Session';
import type { SessionState } from '#actions/SessionState';
import type { Format } from '../format/Format';
import type { Language } from '../language';
import type { Words } from '../words/nl';
import type { ViewId } from './views';

/** What every part of the pane has at hand. */
export interface PaneContents {
  readonly session: Session;
  readonly state: SessionState;
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
  /** Shows another view; `search` fills the search box of Controle. */
  show(view: ViewId, search?: string): void;
  /** What the views remember while another one is shown. */
  readonly kept: Map<string, unknown>;
}

export const PaneContext = createContext<PaneContents | null>(null);

export function usePane(): PaneContents {
  const contents = useContext(PaneContext);
  if (!contents) throw new Error('usePane is used outside the pane');
  return contents;
}
