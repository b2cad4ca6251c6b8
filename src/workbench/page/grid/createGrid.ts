import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-thread-comment/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import { UniverSheetsThreadCommentPreset } from '@univerjs/preset-sheets-thread-comment';
import { CommandType, createUniver, greenTheme, IUndoRedoService, LifecycleStages, LocaleService, UserManagerService, type FUniver, type IExecutionOptions, type Univer } from '@univerjs/presets';
import { IExclusiveRangeService } from '@univerjs/sheets';
import type { Theme } from '../state/PageState';
import type { Language } from '../words/Words';
import { NO_PICTURE } from '../mirror/Mirror';
import { DropdownArrow } from './DropdownArrow';
import type { Grid } from './Grid';
import { fitFewRows } from './fitFewRows';
import { takeFlemishEntries } from './flemishEntries';
import { GRID_LOCALE, gridLocales } from './gridLocales';
import { keepTyping } from './keepTyping';
import { registerTableLooks } from './tableLooks';

/**
 * Undo and redo stand in the page's own toolbar. The others make things that the host would not hear of:
 * they would be drawn, and missing from the saved file.
 */
const NOT_OFFERED = [
  'univer.command.undo', 'univer.command.redo',
  'sheet.operation.open-table-selector', 'sheet.menu.data-validation', 'sheet.operation.open.conditional.formatting.panel',
  'sheet.command.add-range-protection-from-toolbar', 'sheet.command.add-range-protection-from-context-menu', 'sheet.contextMenu.permission',
  'sheet.command.change-sheet-protection-from-sheet-bar', 'sheet.command.delete-worksheet-protection-from-sheet-bar', 'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.table.context-insert_menu-id', 'sheet.table.context-remove_menu-id',
];

const CHANGES_THE_FRONT = /^sheet\.(operation\.set-worksheet-active|mutation\.(set-row-(hidden|visible)|insert-row|remove-rows?|set-worksheet-))/;

interface GridChoices { language: Language; theme: Theme }

/** The engine with everything a planner needs of a spreadsheet, drawn in `container`, still without a workbook. */
export function createGrid(container: HTMLElement, { language, theme }: GridChoices): Grid {
  const { univer, univerAPI } = createUniver({
    theme: greenTheme,
    darkMode: theme === 'dark',
    locale: GRID_LOCALE[language],
    locales: gridLocales(),
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        disableAutoFocus: true,
        menu: Object.fromEntries(NOT_OFFERED.map((id) => [id, { hidden: true }])),
      }),
      // Without the tab that the engine hangs over every table's first row: Excel has none.
      { plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
      UniverSheetsFilterPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsThreadCommentPreset(),
    ],
  });
  // The engine's services come with its first workbook.
  univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== LifecycleStages.Ready) return;
    takeFlemishEntries(univer);
    fitFewRows(univer);
    registerTableLooks(univer);
    leaveCommandsInTables(univer);
    nameThePerson(univer);
  });
  return asGrid(univer, univerAPI, container);
}

function asGrid(univer: Univer, api: FUniver, container: HTMLElement): Grid {
  const services = univer.__getInjector();
  const focus = (): void => { container.querySelector<HTMLElement>('[data-u-comp="editor"][contenteditable], [contenteditable="true"]')?.focus(); };
  keepTyping(api, container.ownerDocument, focus);
  return {
    univer,
    api,
    undo: () => { void api.undo(); },
    redo: () => { void api.redo(); },
    setTheme: (theme) => { api.toggleDarkMode(theme === 'dark'); },
    setLanguage: (language) => { services.get(LocaleService).setLocale(GRID_LOCALE[language]); },
    followUndo: (tell) => { services.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => tell({ undo: undos > 0, redo: redos > 0 })); },
    followChanges: (tell) => { api.onCommandExecuted(({ id, type }, options) => { if (type === CommandType.MUTATION && isChangeOfContents(id, options)) tell(); }); },
    followFront: (tell) => { api.onCommandExecuted(({ id }) => { if (CHANGES_THE_FRONT.test(id)) tell(); }); },
    followEditing: (tell) => {
      api.addEvent(api.Event.SheetEditStarted, () => tell(true));
      api.addEvent(api.Event.SheetEditEnded, () => tell(false));
    },
    offerLists: (hasDropdown) => {
      const arrow = new DropdownArrow(api, hasDropdown);
      container.addEventListener('keydown', (event) => {
        if (event.altKey && event.key === 'ArrowDown' && arrow.open()) event.preventDefault();
      }, true);
    },
    focus,
  };
}

/**
 * Where the engine's tables claim their cells, the ordinary commands (insert a row, delete one) disappear from the menus.
 * In Excel they are always offered, and the host follows them; so nothing is claimed.
 */
function leaveCommandsInTables(univer: Univer): void {
  Object.assign(univer.__getInjector().get(IExclusiveRangeService), { addExclusiveRange: () => undefined });
}

/** The engine's own user keeps its id, which is what gives it the right to edit. */
function nameThePerson(univer: Univer): void {
  const users = univer.__getInjector().get(UserManagerService);
  users.setCurrentUser({ ...users.getCurrentUser(), name: 'Planner', avatar: NO_PICTURE });
}

/** Mutations also carry formula results and row heights measured while drawing, neither of which is anybody's change. */
function isChangeOfContents(id: string, options: IExecutionOptions | undefined): boolean {
  return !options?.fromFormula && !/^(formula|doc)\.|auto-height|rich-text-editing|mark-dirty/.test(id);
}
