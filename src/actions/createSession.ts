import type { Desk } from '#actions/Desk';
import type { Session } from '#actions/Session';
import type { Room } from '#actions/Room';
import type { Cut, Totals } from '#core/totals/Totals';
import { signIn, signOut, showAccounts } from '#actions/account';
import { applyFixes } from '#actions/applyFixes';
import { askRegister } from '#actions/askRegister';
import { takeBack } from '#actions/changes';
import { createFollower } from '#actions/followChanges';
import { followSelection } from '#actions/followSelection';
import { goTo, goToElement } from '#actions/goTo';
import { keepReceipt } from '#actions/keepReceipt';
import { newFrom } from '#actions/newFrom';
import { openPlan } from '#actions/openPlan';
import { createStore } from '#actions/Store';
import { submitPlan } from '#actions/submitPlan';
import { writeOverzicht } from '#actions/writeOverzicht';

/** One open workbook with all that a person can do in it; nothing is read before `open`. */
// eslint-disable-next-line max-lines-per-function -- one line for each thing that a person can do
export function createSession(desk: Desk): Session {
  const room: Room = { desk, store: createStore(), live: null, reading: null, written: new Map() };
  const ends = [desk.hearNetwork((isOnline) => room.store.change({ isOnline }))];
  let isListening = false;
  return {
    get state() { return room.store.state; },
    subscribe: (listener) => room.store.subscribe(listener),
    async open() {
      if (!isListening) {
        isListening = true;
        void showAccounts(room);
        ends.push(await listen(room));
      }
      await openPlan(room);
    },
    cancel: () => room.reading?.abort(),
    totals: (cut) => room.live?.totals(cut) ?? nothing(cut),
    goTo: (where) => goTo(room, where),
    goToElement: (index) => goToElement(room, index),
    applyFixes: (title, edits) => applyFixes(room, title, edits),
    takeBack: (change) => takeBack(room, change),
    writeOverzicht: (cut) => writeOverzicht(room, cut),
    newFrom: (source) => newFrom(room, source),
    signIn: (accountId) => signIn(room, accountId),
    signOut: () => signOut(room),
    submit: (reasons) => submitPlan(room, reasons),
    keepReceipt: () => keepReceipt(room),
    askRegister: () => askRegister(room),
    dismissNotice: () => room.store.change({ notice: null }),
    close() {
      room.reading?.abort();
      for (const end of ends) end();
    },
  };
}

/** Hears what changes and what is selected; an Excel that tells nothing still reads and checks when asked. */
async function listen(room: Room): Promise<() => void> {
  const follow = createFollower(room);
  const heard = await room.desk.workbook.hearChanges((hint) => {
    followSelection(room, hint);
    follow(hint);
  });
  return heard.ok ? heard.value : () => undefined;
}

function nothing(cut: Cut): Totals {
  return { cut, years: [], rows: [], total: {} };
}
