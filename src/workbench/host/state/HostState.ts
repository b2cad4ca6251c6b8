import type { Book, BookProperties, BookSheet, BookStyle, NotKept } from '#xlsx/book/Book';
import type { Area } from '#core/values/grid/Area';

/**
 * What Excel keeps of a workbook and the spreadsheet engine doesn't: the one place for it.
 * Everything that has a row or a column in it moves along in `moveState`, and goes back into the file in `toBook`.
 */
export interface HostState {
  properties: BookProperties;
  customXmlParts: { id: string; xml: string }[];
  settings: Map<string, string>;
  calculation: Book['calculation'];
  date1904: boolean;
  notKept: NotKept[];
  /** Parts of the workbook that the engine has no place for; but for named styles nothing here looks into them. */
  carried: Pick<Book, 'namedStyles' | 'theme' | 'structureProtection'>;
  sheets: Map<string, SheetState>;
  /** Files handed to `Excel.createWorkbook`, until a page or the command line takes them up. */
  createdWorkbooks: Map<string, string>;
  isDirty: boolean;
  /** The style of cells that have none of their own. */
  plainStyle: BookStyle;
}

/** Levels of an outline by row or column, 1 to 7; what isn't in it stands at 0. */
export interface Outline { levels: Map<number, number>; collapsed: Set<number> }

/** The parts of a sheet that live here. Rows and columns count from 0. */
export interface SheetState {
  isVeryHidden: boolean;
  rows: Outline;
  columns: Outline;
  outline: BookSheet['outline'];
  customProperties: Map<string, string>;
  selection: Area;
  tables: BookSheet['tables'];
  validations: BookSheet['validations'];
  conditionalFormats: BookSheet['conditionalFormats'];
  comments: BookSheet['comments'];
  autoFilter: BookSheet['autoFilter'];
  protection: BookSheet['protection'];
  print: BookSheet['print'];
  /** In characters and points, as in the file. */
  defaultColumnWidth: number | undefined;
  defaultRowHeight: number | undefined;
}

/** The state of a sheet that has just been added. */
export function freshSheetState(): SheetState {
  return {
    isVeryHidden: false, rows: emptyOutline(), columns: emptyOutline(), outline: { summaryBelow: true, summaryRight: true },
    customProperties: new Map(), selection: { top: 0, left: 0, bottom: 0, right: 0 },
    tables: [], validations: [], conditionalFormats: [], comments: [], autoFilter: undefined, protection: undefined, print: undefined,
    defaultColumnWidth: undefined, defaultRowHeight: undefined,
  };
}

/** The state that a book brings along. */
export function stateOf(book: Book): HostState {
  return {
    properties: structuredClone(book.properties), customXmlParts: structuredClone(book.customXmlParts), settings: new Map(Object.entries(book.settings)),
    calculation: book.calculation, date1904: book.date1904, notKept: structuredClone(book.notKept),
    sheets: new Map(book.sheets.map((sheet) => [sheet.id, stateOfSheet(sheet)])), createdWorkbooks: new Map(), isDirty: false,
    plainStyle: structuredClone(book.styles[0] ?? {}), carried: carriedOf(book),
  };
}

function carriedOf({ namedStyles, theme, structureProtection }: Book): HostState['carried'] {
  return structuredClone({ ...(namedStyles && { namedStyles }), ...(theme !== undefined && { theme }), ...(structureProtection && { structureProtection }) });
}

function stateOfSheet(sheet: BookSheet): SheetState {
  const { tables, validations, conditionalFormats, comments, autoFilter, protection, print } = sheet;
  return {
    ...freshSheetState(),
    ...structuredClone({ tables, validations, conditionalFormats, comments, autoFilter, protection, print }),
    isVeryHidden: sheet.visibility === 'veryHidden', rows: outlineOf(sheet.rows), columns: outlineOf(sheet.columns), outline: { ...sheet.outline },
    defaultColumnWidth: sheet.defaultColumnWidth, defaultRowHeight: sheet.defaultRowHeight,
  };
}

function emptyOutline(): Outline {
  return { levels: new Map(), collapsed: new Set() };
}

function outlineOf(lines: Record<number, { level?: number; collapsed?: boolean }>): Outline {
  const outline = emptyOutline();
  for (const [index, line] of Object.entries(lines)) {
    if (line.level) outline.levels.set(Number(index), line.level);
    if (line.collapsed) outline.collapsed.add(Number(index));
  }
  return outline;
}
