import type { ChangeLine } from '#core/edits/change/changeLines';
import type { StructureParts } from '#core/write/structure/StructureParts';
import { many } from '../words/many';

type LineWords = Readonly<Record<Exclude<ChangeLine['kind'], 'cell'>, (sheet: string, what: string, count: number) => string>>;

const nl = {
  title: 'Structureren',
  way: 'Hoe',
  ways: { place: 'Op je eigen blad', beside: 'In het sjabloon ernaast' },
  placeText: 'Je blad blijft zoals het is. Wat ontbreekt, komt erbij; een cel waar al iets in staat, wordt nooit overschreven.',
  besideText: 'Hetzelfde plan komt in nieuwe bladen van het sjabloon. De oude bladen blijven ongewijzigd staan en tellen niet meer mee; elke rij leidt terug naar haar oude plaats, en wat geen code heeft, krijgt er een.',
  parts: { codes: 'Codes voor rijen zonder code', niveau: 'Kolom Niveau', hsd: 'Kolom HSD met keuzelijst', keuzelijsten: 'Keuzelijsten', groepen: 'Inklapbare groepen', totalen: 'Totalen op de bovenliggende rijen', stijlen: 'Een celstijl per niveau (verandert lettertype en opvulling)' } satisfies Record<keyof StructureParts, string>,
  look: 'Voorbeeld tonen',
  looking: 'Het voorbeeld wordt gemaakt…',
  nothing: 'Er is niets toe te voegen: alles staat er al.',
  added: 'Wat erbij komt', left: 'Wat blijft zoals het is',
  allLines: (count: number) => `${count} ${many(count, 'wijziging', 'wijzigingen')}, een voor een`,
  becomes: 'wordt',
  write: (count: number) => `${count} ${many(count, 'wijziging', 'wijzigingen')} schrijven`,
  writeHint: 'In een stap. Je kunt alles terugnemen.',
  changeTitle: { place: 'Gestructureerd op het eigen blad', beside: 'Gestructureerd in het sjabloon' },
  besideDone: 'Het plan staat in nieuwe bladen, en de oude tellen in dit venster niet meer mee. Onthoud dat in de werkmap, anders tellen ze bij het volgende openen weer mee.',
  keep: 'Onthouden', keepTitle: 'Indeling onthouden',
  lines: {
    'insert-rows': (sheet, what, count) => `${sheet}: ${count} ${many(count, 'rij', 'rijen')} erbij (${what})`,
    'delete-rows': (sheet, what, count) => `${sheet}: ${count} ${many(count, 'rij', 'rijen')} weg (${what})`,
    'restore-rows': (sheet, what, count) => `${sheet}: ${count} ${many(count, 'rij', 'rijen')} terug (${what})`,
    'move-rows': (sheet, what, count) => `${sheet}: ${count} ${many(count, 'rij verplaatst', 'rijen verplaatst')} (${what})`,
    'insert-columns': (sheet, what) => `${sheet}: kolom ${what} erbij`,
    'delete-columns': (sheet, what) => `${sheet}: kolom ${what} weg`,
    'group-rows': (sheet, what) => `${sheet}: rijen ${what} inklapbaar`,
    'merge-cells': (sheet, what) => `${sheet}: samengevoegde cellen ${what} blijven zo`,
    dropdown: (sheet, what, count) => `${sheet}: keuzelijst in ${count} ${many(count, 'cel', 'cellen')} (${what})`,
    name: (_sheet, what) => `Naam ${what}`,
    'add-sheet': (_sheet, what, count) => `Nieuw blad ${what}, ${count} ${many(count, 'rij', 'rijen')}`,
    'remove-sheet': (_sheet, what) => `Blad ${what} weg`,
    'make-style': (_sheet, what) => `Celstijl ${what}, waar er nog geen is`,
    'drop-style': (_sheet, what) => `Celstijl ${what} weg`,
    'style-rows': (sheet, what, count) => `${sheet}: stijl ${what} op ${count} ${many(count, 'rij', 'rijen')}`,
    'restore-looks': (sheet, _what, count) => `${sheet}: vroeger uitzicht van ${count} ${many(count, 'rij', 'rijen')}`,
  } satisfies LineWords as LineWords,
};

const en: typeof nl = {
  title: 'Structure',
  way: 'How',
  ways: { place: 'On your own sheet', beside: 'In the template beside it' },
  placeText: 'Your sheet stays as it is. What is missing is added; a cell that holds something is never overwritten.',
  besideText: 'The same plan goes into new sheets of the template. The old sheets stay unchanged and no longer count; each row leads back to its old place, and what has no code gets one.',
  parts: { codes: 'Codes for rows without one', niveau: 'Level column', hsd: 'HSD column with dropdown', keuzelijsten: 'Dropdowns', groepen: 'Groups that fold', totalen: 'Totals on parent rows', stijlen: 'A cell style per level (changes font and fill)' },
  look: 'Show preview',
  looking: 'Making the preview…',
  nothing: 'There is nothing to add: all is there.',
  added: 'What is added', left: 'What stays as it is',
  allLines: (count) => `${count} ${many(count, 'change', 'changes')}, one by one`,
  becomes: 'becomes',
  write: (count) => `Write ${count} ${many(count, 'change', 'changes')}`,
  writeHint: 'In one step. You can take all of it back.',
  changeTitle: { place: 'Structured on its own sheet', beside: 'Structured in the template' },
  besideDone: 'The plan stands in new sheets, and in this pane the old ones no longer count. Keep that in the workbook, or they will count again when it is next opened.',
  keep: 'Remember', keepTitle: 'Remember layout',
  lines: {
    'insert-rows': (sheet, what, count) => `${sheet}: ${count} ${many(count, 'row', 'rows')} added (${what})`,
    'delete-rows': (sheet, what, count) => `${sheet}: ${count} ${many(count, 'row', 'rows')} removed (${what})`,
    'restore-rows': (sheet, what, count) => `${sheet}: ${count} ${many(count, 'row', 'rows')} back (${what})`,
    'move-rows': (sheet, what, count) => `${sheet}: ${count} ${many(count, 'row', 'rows')} moved (${what})`,
    'insert-columns': (sheet, what) => `${sheet}: column ${what} added`,
    'delete-columns': (sheet, what) => `${sheet}: column ${what} removed`,
    'group-rows': (sheet, what) => `${sheet}: rows ${what} fold`,
    'merge-cells': (sheet, what) => `${sheet}: merged cells ${what} stay so`,
    dropdown: (sheet, what, count) => `${sheet}: dropdown in ${count} ${many(count, 'cell', 'cells')} (${what})`,
    name: (_sheet, what) => `Name ${what}`,
    'add-sheet': (_sheet, what, count) => `New sheet ${what}, ${count} ${many(count, 'row', 'rows')}`,
    'remove-sheet': (_sheet, what) => `Sheet ${what} removed`,
    'make-style': (_sheet, what) => `Cell style ${what}, where there is none`,
    'drop-style': (_sheet, what) => `Cell style ${what} removed`,
    'style-rows': (sheet, what, count) => `${sheet}: style ${what} on ${count} ${many(count, 'row', 'rows')}`,
    'restore-looks': (sheet, _what, count) => `${sheet}: former looks of ${count} ${many(count, 'row', 'rows')}`,
  },
};

export const WORDS = { nl, en };
export type StructureWords = typeof nl;
