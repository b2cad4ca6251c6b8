import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { Session } from '#actions/Session';
import { formatFor } from '../format/Format';
import type { Language } from '../language';
import { PaneContext, usePane, type PaneContents } from '../state/PaneContext';
import { useSession } from '../state/useSession';
import { TABS, type ViewId } from '../state/views';
import { useKeptFocus } from '../ui/useKeptFocus';
import { en } from '../words/en';
import { nl } from '../words/nl';
import { ChangeBar } from './ChangeBar';
import { ErrorBoundary } from './ErrorBoundary';
import { Head } from './Head';
import { Notices } from './Notices';
import { ThrownElsewhere } from './ThrownElsewhere';
import { ViewBody } from './ViewBody';
import { ViewTabs } from './ViewTabs';

export interface PaneProps {
  session: Session;
  language: Language;
  firstView: ViewId;
}

const DICTIONARIES = { nl, en };

function isTab(view: ViewId): boolean {
  return TABS.some((tab) => tab === view);
}

/** The whole pane over one session: a head that says how things stand, four views, and what was changed at the foot. */
export function Pane({ session, language, firstView }: PaneProps): ReactElement {
  const state = useSession(session);
  const [view, setView] = useState<ViewId>(firstView);
  const [kept] = useState(() => new Map<string, unknown>());
  const fixed = useMemo(() => ({ session, language, words: DICTIONARIES[language], format: formatFor(language), kept }), [session, language, kept]);
  const contents = useMemo<PaneContents>(() => ({
    ...fixed,
    state,
    show: (next, search) => {
      if (search !== undefined) kept.set('controle.search', search);
      setView(next);
    },
  }), [fixed, state, kept]);
  return (
    <PaneContext.Provider value={contents}>
      <ErrorBoundary words={fixed.words.states} onRestart={() => { void session.open(); }}>
        <ThrownElsewhere />
        <Frame view={view} />
      </ErrorBoundary>
    </PaneContext.Provider>
  );
}

function Frame({ view }: { view: ViewId }): ReactElement {
  const { state: { busy, phase } } = usePane();
  const [pane, panel] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  useKeptFocus(pane, panel, busy !== null || phase === 'starting' || phase === 'reading');
  return (
    <div ref={pane} className="pane">
      <Head view={view} />
      <main className="main">
        <ViewTabs current={view} />
        <Notices view={view} />
        <div ref={panel} id="view" className="view" role="tabpanel" tabIndex={-1} aria-labelledby={isTab(view) ? `tab-${view}` : `${view}-title`}>
          <ViewBody view={view} />
        </div>
        <ChangeBar />
      </main>
    </div>
  );
}
