import type { Desk } from './desk/Desk';
import type { HostPort } from './desk/PagePorts';
import { SecondAuthor } from './desk/SecondAuthor';
import type { Grid } from './grid/Grid';
import type { PageActs } from './PageActs';
import type { PageState } from './state/PageState';
import { clampPaneWidth } from './state/rememberedChoices';
import type { Store } from './state/Store';

/** What "slow" means here: a busy network and a far-off server together. */
const SLOW_MS = 600;

interface Wired { store: Store<PageState>; grid: Grid; host: HostPort; desk: Desk }

/** Everything a person can do on the page, tied to the parts that do it. */
export function wireActs(wired: Wired): PageActs {
  const { grid, desk } = wired;
  return {
    startFresh: () => { void desk.startFresh(); },
    openSample: () => { void desk.openSample(); },
    open: () => { void desk.open(); },
    openFile: (file) => { void desk.openFile(file); },
    save: () => { void desk.save(); },
    undo: grid.undo,
    redo: grid.redo,
    ...trialActs(wired),
    ...lookActs(wired),
  };
}

/** What can be put in the pane's way. */
function trialActs({ store, host }: Wired): Pick<PageActs, 'setSlow' | 'setSecondAuthor' | 'letSecondAuthorEdit'> {
  const author = new SecondAuthor(host, store);
  return {
    setSlow: (isSlow) => {
      host.setLatency(isSlow ? SLOW_MS : 0);
      store.set({ isSlow });
    },
    setSecondAuthor: (isOn) => {
      author.set(isOn);
      store.set({ hasSecondAuthor: isOn });
    },
    letSecondAuthorEdit: () => { void author.edit(); },
  };
}

/** How things are shown. */
function lookActs({ store, grid, host }: Wired): Pick<PageActs, 'foldTo' | 'setLanguage' | 'setTheme' | 'setPaneWidth' | 'reloadPane'> {
  return {
    foldTo: (level) => { void host.foldTo(level).then(() => store.set({ outline: host.outline() })); },
    setLanguage: (language) => {
      grid.setLanguage(language);
      store.set({ language });
    },
    setTheme: (theme) => {
      grid.setTheme(theme);
      store.set({ theme });
    },
    setPaneWidth: (pixels) => store.set({ paneWidth: clampPaneWidth(pixels) }),
    reloadPane: () => {
      host.restartTraffic();
      store.set({ paneRound: store.get().paneRound + 1 });
    },
  };
}
