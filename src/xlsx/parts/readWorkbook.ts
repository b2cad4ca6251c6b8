import type { Book, BookSheet } from '#xlsx/book/Book';
import { emptySheet } from '#xlsx/book/emptyBook';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';
import { readHash } from './sheet/readProtection';

/** A sheet as the workbook part lists it: its relationship leads to its part. */
export interface ListedSheet { sheet: BookSheet; relationship: string }

/** The id of a sheet that has none of its own, by its place. */
export function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}

/** The sheets in tab order, still empty. */
export function readSheetList(root: XmlElement): ListedSheet[] {
  return childrenOf(child(root, 'sheets'), 'sheet').map((each, n) => {
    const { name = `Blad${n + 1}`, state } = each.attributes;
    const sheet = emptySheet(name, sheetId(n));
    if (state === 'hidden' || state === 'veryHidden') sheet.visibility = state;
    return { sheet, relationship: each.attributes['id'] ?? '' };
  });
}

/** What the workbook part says of the whole: dates, calculation, sheet in front, protection of the structure. */
export function readWorkbookSettings(root: XmlElement): Pick<Book, 'activeSheet' | 'calculation' | 'date1904' | 'structureProtection'> {
  const mode = child(root, 'calcPr')?.attributes['calcMode'];
  const view = child(child(root, 'bookViews'), 'workbookView');
  return {
    activeSheet: numberOf(view, 'activeTab') ?? 0,
    calculation: mode === 'manual' ? 'manual' : mode === 'autoNoTable' ? 'automaticExceptTables' : 'automatic',
    date1904: flagOf(child(root, 'workbookPr'), 'date1904') ?? false,
    ...readStructureProtection(child(root, 'workbookProtection')),
  };
}

/** What the workbook part says and the model cannot hold, by our name for it. `fullPrecision` off means that Excel rounds what it stores. */
export function workbookLosses(root: XmlElement): string[] {
  const calculation = child(root, 'calcPr');
  const found: readonly (readonly [boolean, string])[] = [
    [flagOf(calculation, 'iterate') === true, 'iterativeCalculation'], [flagOf(calculation, 'fullPrecision') === false, 'precisionAsDisplayed'],
    [child(root, 'fileSharing') !== undefined, 'writeReservation'], [child(root, 'customWorkbookViews') !== undefined, 'customViews'],
  ];
  return found.filter(([isFound]) => isFound).map(([, feature]) => feature);
}

function readStructureProtection(element: XmlElement | undefined): Pick<Book, 'structureProtection'> {
  const [structure, windows] = [flagOf(element, 'lockStructure') ?? false, flagOf(element, 'lockWindows') ?? false];
  if (!element || (!structure && !windows)) return {};
  const hash = readHash(element, 'workbook');
  return { structureProtection: { structure, windows, ...(hash ? { hash } : {}) } };
}
