import type { BookName, BookPrint, BookRange, BookSheet, NotKept } from '#xlsx/book/Book';
import { withoutPrefixes } from '../formula/futureFunctions';
import { lastColumn, lastRow } from '../packageLimits';
import { parseRange } from '../place/cellAddress';
import { present } from '../present';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';

/** Defined names. Those that Excel uses for itself go where they belong: print areas, titles, filters. */
export function readNames(root: XmlElement, sheets: readonly BookSheet[], part: string, notKept: NotKept[]): BookName[] {
  return childrenOf(child(root, 'definedNames'), 'definedName').flatMap((each) => {
    const { name = '' } = each.attributes;
    const sheet = sheets[numberOf(each, 'localSheetId') ?? -1];
    const lose = (feature: string): void => { notKept.push({ feature, part, where: sheet?.name ?? name }); };
    const isReserved = name.startsWith('_xlnm.');
    if (isReserved) takeReserved(name.slice('_xlnm.'.length), each.text, sheet, lose);
    else if (isMacro(each)) lose('macroName');
    else return [readName(each, name, sheet)];
    return [];
  });
}

function readName(each: XmlElement, name: string, sheet: BookSheet | undefined): BookName {
  return present({ name, refersTo: withoutPrefixes(each.text), comment: each.attributes['comment'], visible: !(flagOf(each, 'hidden') ?? false), sheet: sheet?.name });
}

function isMacro(each: XmlElement): boolean {
  return [flagOf(each, 'function'), flagOf(each, 'vbProcedure')].includes(true);
}

function takeReserved(kind: string, refersTo: string, sheet: BookSheet | undefined, lose: (feature: string) => void): void {
  if (kind === '_FilterDatabase') return;
  if (!sheet || !takePrint(kind, areasOf(refersTo), sheet)) lose(kind === 'Print_Area' || kind === 'Print_Titles' ? 'printAreas' : `reservedName:${kind}`);
}

function takePrint(kind: string, areas: readonly (BookRange | undefined)[], sheet: BookSheet): boolean {
  const found = areas.filter((area) => area !== undefined);
  if (found.length < areas.length) return false;
  if (kind === 'Print_Area') return takePrintArea(found, sheet);
  if (kind !== 'Print_Titles') return false;
  found.forEach((area) => takeTitles(area, (sheet.print ??= {})));
  return true;
}

/** Whole rows repeat above each page, whole columns beside it. */
function takeTitles(area: BookRange, print: BookPrint): void {
  if (area.left === 0 && area.right === lastColumn) print.titleRows = { from: area.top, to: area.bottom };
  else if (area.top === 0 && area.bottom === lastRow) print.titleColumns = { from: area.left, to: area.right };
}

function takePrintArea(areas: readonly BookRange[], sheet: BookSheet): boolean {
  const [area] = areas;
  if (!area || areas.length > 1) return false;
  sheet.print = { ...sheet.print, printArea: area };
  return true;
}

/** The areas of `'Blad 1'!$A$1:$C$9,'Blad 1'!$1:$2`. */
function areasOf(refersTo: string): (BookRange | undefined)[] {
  const pieces = refersTo.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return pieces.map((piece) => parseRange(piece.slice(piece.lastIndexOf('!') + 1)));
}
