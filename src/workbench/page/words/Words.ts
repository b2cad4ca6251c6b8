/** Every sentence of the page itself; the grid has its own words (`grid/`), and so has the pane. */
export interface Words {
  page: { title: string; grid: string; pane: string; toolbar: string };
  file: {
    group: string; fresh: string; freshHint: string; sample: string; sampleHint: string; open: string; openHint: string;
    save: string; saveHint: string; untitled: string; unsaved: string; dropHere: string;
  };
  edit: { group: string; undo: string; redo: string };
  outline: { group: string; label: string; level: (level: number) => string; none: string };
  trial: { group: string; slow: string; slowHint: string; author: string; authorHint: string; authorNow: string; authorNowHint: string };
  view: { group: string; language: string; toDark: string; toLight: string };
  pane: { title: string; reload: string; widths: string; width: (pixels: number) => string; resize: string; frame: string };
  traffic: { counts: (roundTrips: number, bytes: string) => string; hint: string };
  busy: { opening: (name: string) => string; saving: string };
  dialog: { cancel: string; close: string };
  loss: { title: string; intro: (name: string) => string; saveAnyway: string; part: string; where: string; name: (feature: string) => string };
  unsaved: { title: string; text: (name: string) => string; discard: string; saveFirst: string };
  failure: { titleOpen: string; titleSave: string; titleStart: string; unreadable: (name: string) => string; details: string; reasons: Record<string, (name: string) => string> };
  told: { saved: (name: string) => string; opened: (name: string) => string; authorChanged: (where: string) => string };
}

export type Language = 'nl' | 'en';
