import type { Desk } from '#actions/Desk';
import type { Session } from '#actions/Session';
import type { Room } from '#actions/Room';
import type { Cut, Totals } from '#core/totals/Totals';
import { rowCard } from '#core/live/rowCard';
import { coverageSteps } from '#core/report/dekking/coverage';
import { linkageSteps } from '#core/report/koppelingen/linkage';
import { linesBehindSteps } from '#core/report/koppelingen/linesBehind';
import { signIn, signOut, showAccounts } from '#actions/account';
import { applyFixes } from '#actions/applyFixes';
import { askRegister } from '#actions/askRegister';
import { takeBack } from '#actions/changes';
import { createFollower, type Follower } from '#actions/followChanges';
import { followSelection } from '#actions/followSelection';
import { goTo, goToElement } from '#actions/goTo';
import { keepProfile } from '#actions/keepProfile';
import { keepReceipt } from '#actions/keepReceipt';
import { newPlan } from '#actions/newPlan';
import { newFrom } from '#actions/newFrom';
import { offerChoices } from '#actions/offerChoices';
import { openPlan } from '#actions/openPlan';
import { correctLayout, forgetCorrections, importLayout } from '#actions/correctLayout';
import { forgetLayout, keepLayout, layoutToKeep } from '#actions/keepLayout';
import { nothingInHand } from '#actions/LayoutInHand';
import { notesNow } from '#actions/notesNow';
import { NO_PROFILE_IN_HAND } from '#actions/ProfileInHand';
import { createStore } from '#actions/Store';
import { submitPlan } from '#actions/submitPlan';
import { workOut } from '#actions/workOut';
import { writeOverzicht } from '#actions/writeOverzicht';
import { writeReport } from '#actions/writeReport';

/** One open workbook with all that a person can do in it; nothing is read before `open`. */
// eslint-disable-next-line max-lines-per-function -- one line for each thing that a person can do
export function createSession(desk: Desk): Session {
  const room: Room = { desk, store: createStore(), live: null, reading: null, snapshot: null, layout: nothingInHand(), profile: NO_PROFILE_IN_HAND, previous: null, selected: null, written: new Map() };
  const ends = [desk.hearNetwork((isOnline) => room.store.change({ isOnline }))];
  const follower = createFollower(room);
  let isListening = false;
  return {
    get state() { return room.store.state; },
    subscribe: (listener) => room.store.subscribe(listener),
    async open() {
      // The first time the pane opens; from then on a person asks.
      const isFullLook = isListening;
      if (!isListening) {
        isListening = true;
        void showAccounts(room);
        ends.push(await listen(room, follower));
      }
      await openPlan(room, isFullLook);
    },
    look: () => follower.look(),
    cancel: () => room.reading?.abort(),
    totals: (cut) => room.live?.totals(cut) ?? nothing(cut),
    goTo: (where) => goTo(room, where),
    goToElement: (index) => goToElement(room, index),
    ...lookups(room),
    ...layoutActs(room),
    applyFixes: (title, edits) => applyFixes(room, title, edits),
    ...treeActs(room),
    takeBack: (change) => takeBack(room, change),
    writeOverzicht: (cut) => writeOverzicht(room, cut),
    writeReport: (report) => writeReport(room, report),
    lists: async () => (await import('#actions/listActions')).listActions(room),
    previewStructure: async (parts) => (await import('#actions/previewStructure')).previewStructure(room, parts),
    structureSheets: async (title, shown) => (await import('#actions/structureSheets')).structureSheets(room, title, shown),
    previewBeside: async () => (await import('#actions/structureBeside')).previewBeside(room),
    structureBeside: async (title) => (await import('#actions/structureBeside')).structureBeside(room, title),
    newFrom: (source) => newFrom(room, source),
    newPlan: (wishes) => newPlan(room, wishes),
    signIn: (accountId) => signIn(room, accountId),
    signOut: () => signOut(room),
    submit: (reasons) => submitPlan(room, reasons),
    keepProfile: (profile, title) => keepProfile(room, profile, title),
    keepReceipt: () => keepReceipt(room),
    askRegister: () => askRegister(room),
    dismissNotice: () => room.store.change({ notice: null }),
    close() {
      room.reading?.abort();
      follower.end();
      for (const end of ends) end();
    },
  };
}

/** Hears what changes and what is selected; an Excel that tells nothing still reads and checks when asked. */
async function listen(room: Room, follower: Follower): Promise<() => void> {
  const heard = await room.desk.workbook.hearChanges((hint) => {
    followSelection(room, hint);
    follower.hear(hint);
  });
  return heard.ok ? heard.value : () => undefined;
}

/** How the workbook is read: only `keepLayout` and `forgetLayout` write. */
function layoutActs(room: Room): Pick<Session, 'correct' | 'forgetCorrections' | 'layoutToKeep' | 'keepLayout' | 'forgetLayout' | 'importLayout' | 'notes' | 'statedTotals'> {
  return {
    correct: (corrections, questionId) => correctLayout(room, corrections, questionId),
    forgetCorrections: () => forgetCorrections(room),
    layoutToKeep: () => layoutToKeep(room),
    keepLayout: (title) => keepLayout(room, title),
    forgetLayout: (title) => forgetLayout(room, title),
    importLayout: (text) => importLayout(room, text),
    notes: () => notesNow(room),
    statedTotals: async () => await workOut(room, (live) => live.statedTotals()) ?? [],
  };
}

/** Work in the tree: fetched when somebody first does any. */
function treeActs(room: Room): Pick<Session, 'previewTree' | 'workInTree'> {
  const load = () => import('#actions/workInTree');
  return {
    previewTree: async (act) => (await load()).previewTree(room, act),
    workInTree: async (title, act, seen) => (await load()).workInTree(room, title, act, seen),
  };
}

/** What is told of the plan as it stands; nothing of it writes. */
function lookups(room: Room): Pick<Session, 'card' | 'subtree' | 'group' | 'cell' | 'choices' | 'linkage' | 'linesBehind' | 'coverage'> {
  return {
    card: (row) => (room.live ? rowCard(room.live.plan, row, room.live) : null),
    subtree: (index) => room.live?.subtree(index) ?? {},
    group: (cut, code) => room.live?.group(cut, code) ?? {},
    cell: ({ sheet, row, column }) => room.live?.cell(sheet, row, column) ?? '',
    choices: (field) => offerChoices(room, field),
    linkage: (cut) => workOut(room, (live) => linkageSteps(live.ledger(), (each) => live.totals(each), cut)),
    linesBehind: async (query) => await workOut(room, ({ plan }) => linesBehindSteps(plan, query)) ?? [],
    coverage: (across) => workOut(room, (live) => coverageSteps(live.ledger(), across)),
  };
}

function nothing(cut: Cut): Totals {
  return { cut, years: [], rows: [], total: {} };
}
