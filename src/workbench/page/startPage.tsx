import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import { Asker } from './desk/Asker';
import { Desk } from './desk/Desk';
import { HostLink } from './desk/HostLink';
import { createGrid } from './grid/createGrid';
import type { Grid } from './grid/Grid';
import { univerParts } from './grid/univerParts';
import { HOST_ON_PAGE, type PageWithHost } from './inPane/HostOnPage';
import { acceptDrops } from './input/acceptDrops';
import { pageShortcuts } from './input/pageShortcuts';
import { goToNextRegion } from './input/regions';
import { Page } from './Page';
import type { PageActs } from './PageActs';
import { followLook, guardUnsaved, letMessagesPass } from './state/followLook';
import type { PageState } from './state/PageState';
import { rememberedChoices } from './state/rememberedChoices';
import { Store } from './state/Store';
import { wireActs } from './wireActs';

const AT_THE_START: Omit<PageState, 'language' | 'theme' | 'paneWidth'> = {
  fileName: '', isChanged: false, busy: '', told: '', canUndo: false, canRedo: false, isSlow: false, hasSecondAuthor: false,
  traffic: { roundTrips: 0, bytes: 0 }, outline: { deepest: 0, shown: 0 }, question: null, paneRound: 0, isDragging: false,
};

/** Puts the page together: the views, the spreadsheet in them, the host behind that, and what a person can do with it. */
export function startPage(root: HTMLElement): void {
  const choices = rememberedChoices();
  const store = new Store<PageState>({ ...AT_THE_START, ...choices });
  followLook(store);
  letMessagesPass(store);
  guardUnsaved(store);

  const place = document.createElement('div');
  place.className = 'grid';
  root.append(place);
  const grid = createGrid(place, choices);
  const host = new HostLink(univerParts(grid.univer));
  (window as PageWithHost)[HOST_ON_PAGE] = Object.assign(host, { file: () => writeXlsx(host.take()) });
  const desk = new Desk({ store, host, files: { read: readXlsx, write: writeXlsx }, ask: new Asker(store) });
  host.onCreateWorkbook = (base64) => { void desk.openMade(base64); };
  const acts = wireActs({ store, grid, host, desk });
  followGrid(store, grid, host);

  root.replaceChildren();
  const onPane = (frame: HTMLIFrameElement) => { if (frame.contentWindow) listenIn(frame.contentWindow, store, acts, grid); };
  flushSync(() => createRoot(root).render(<Page store={store} acts={acts} grid={place} onPane={onPane} />));
  listenIn(window, store, acts, grid);
  void desk.start(new URLSearchParams(location.search).get('open'));
}

/** The page's keys and drops, in one window: the page's own, or the pane's. */
function listenIn(target: Window, store: Store<PageState>, acts: PageActs, grid: Grid): void {
  const regions = { focusGrid: grid.focus, pane: () => document.querySelector<HTMLIFrameElement>('iframe[name="pane"]') };
  pageShortcuts(target, { ...acts, nextRegion: (backwards) => goToNextRegion(regions, backwards) });
  acceptDrops(target.document, { onDragging: (isDragging) => store.set({ isDragging }), onFile: acts.openFile });
}

/** What the grid and the host tell, shown on the page. */
function followGrid(store: Store<PageState>, grid: Grid, host: HostLink): void {
  grid.followUndo(({ undo, redo }) => store.set({ canUndo: undo, canRedo: redo }));
  grid.followChanges(() => { if (!store.get().busy && !host.isDrawing) store.set({ isChanged: true }); });
  grid.followFront(() => store.set({ outline: host.outline() }));
  grid.followEditing((isEditing) => host.setEditing(isEditing));
  grid.offerLists((place) => host.hasDropdown(place));
  host.followTraffic(() => store.set({ traffic: host.traffic() }));
}
