import type { BookTable } from '#xlsx/book/Book';
import { withoutPrefixes } from '../formula/futureFunctions';
import { parseRange, rangeAddress } from '../place/cellAddress';
import { present, unlessEmpty } from '../present';
import { decodeEscapedString } from '../xml/escapedString';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';
import { readCriteria } from './readFilter';
import { noteLoss, type SheetReading } from './sheet/SheetReading';

/** A table part. Undefined when it has no range, which Excel would call damaged too. */
export function readTable(root: XmlElement, part: string, reading: SheetReading): BookTable | undefined {
  const range = parseRange(root.attributes['ref'] ?? '');
  if (!range) return undefined;
  const { displayName, name = '' } = root.attributes;
  if (child(root, 'sortState')) noteLoss(reading, 'sortState', rangeAddress(range), part);
  return {
    id: tableId(root), name: displayName ?? name, range,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(readTableColumn),
    hasHeaders: numberOf(root, 'headerRowCount') !== 0,
    hasTotals: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    ...readTableStyle(child(root, 'tableStyleInfo')),
    ...readTableFilter(child(root, 'autoFilter'), (kind) => noteLoss(reading, `filter:${kind}`, rangeAddress(range), part)),
  };
}

/** A table without an id of its own gets one from its number, as Excel does. */
function tableId(root: XmlElement): string {
  return root.attributes['uid'] ?? `{00000000-000C-0000-FFFF-${(numberOf(root, 'id') ?? 0).toString(16).toUpperCase().padStart(12, '0')}}`;
}

function readTableFilter(filter: XmlElement | undefined, lose: (kind: string) => void): Pick<BookTable, 'hasFilter' | 'criteria'> {
  return present({ hasFilter: filter !== undefined, criteria: filter && unlessEmpty(readCriteria(filter, lose)) });
}

function readTableColumn(column: XmlElement): BookTable['columns'][number] {
  const { name = '', totalsRowFunction, totalsRowLabel } = column.attributes;
  const formula = (tag: string): string | undefined => {
    const text = child(column, tag)?.text;
    return text === undefined ? undefined : withoutPrefixes(text);
  };
  return present({
    name: decodeEscapedString(name),
    totalsFunction: totalsRowFunction === 'none' ? undefined : totalsRowFunction,
    totalsLabel: totalsRowLabel === undefined ? undefined : decodeEscapedString(totalsRowLabel),
    totalsFormula: formula('totalsRowFormula'), formula: formula('calculatedColumnFormula'),
  });
}

function readTableStyle(info: XmlElement | undefined): Pick<BookTable, 'style' | 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn'> {
  const style = info?.attributes['name'];
  return {
    ...(style === undefined ? {} : { style }),
    bandedRows: flagOf(info, 'showRowStripes') ?? false, bandedColumns: flagOf(info, 'showColumnStripes') ?? false,
    firstColumn: flagOf(info, 'showFirstColumn') ?? false, lastColumn: flagOf(info, 'showLastColumn') ?? false,
  };
}
