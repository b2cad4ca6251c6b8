import type { BookConditionalFormat } from '#xlsx/book/Book';
import type { ConditionalDetail } from '#xlsx/parts/sheet/readConditionalFormats';

/** `Excel.ConditionalFormatType`. */
export type FormatKind = 'Custom' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria' | 'ContainsText' | 'CellValue';

const KINDS: Record<string, FormatKind> = {
  cellIs: 'CellValue', expression: 'Custom', containsText: 'ContainsText', notContainsText: 'ContainsText', beginsWith: 'ContainsText', endsWith: 'ContainsText',
  top10: 'TopBottom', colorScale: 'ColorScale', dataBar: 'DataBar', iconSet: 'IconSet',
};

/** Excel's word for a kind of format, from the file's; what has no form of its own is one of the preset criteria. */
export function kindOf({ type }: BookConditionalFormat): FormatKind {
  return KINDS[type] ?? 'PresetCriteria';
}

export function detailOf(format: BookConditionalFormat): ConditionalDetail {
  return (format.detail ?? {}) as ConditionalDetail;
}

type Fresh = Pick<BookConditionalFormat, 'type' | 'formulas'> & Partial<BookConditionalFormat>;

/** The thresholds that Excel gives an icon set: equal shares of the percentages. */
export function evenPoints(count: number): { type: string; value: string }[] {
  return Array.from({ length: count }, (_, index) => ({ type: 'percent', value: String(Math.round(index * 100 / count)) }));
}

/** What a kind begins as, complete enough for a file that is saved before its rule is set: it marks nothing, or what Excel's own dialogue offers first. */
const FRESH: Record<FormatKind, () => Fresh> = {
  Custom: () => ({ type: 'expression', formulas: ['FALSE'] }),
  CellValue: () => ({ type: 'cellIs', operator: 'greaterThan', formulas: ['0'] }),
  ContainsText: () => ({ type: 'containsText', operator: 'containsText', formulas: ['FALSE'], text: '' }),
  TopBottom: () => ({ type: 'top10', formulas: [], detail: { attributes: { rank: '10' } } }),
  PresetCriteria: () => ({ type: 'aboveAverage', formulas: [] }),
  ColorScale: () => ({ type: 'colorScale', formulas: [], detail: { points: [{ type: 'min' }, { type: 'max' }], colors: ['#FF7128', '#FFEF9C'] } }),
  DataBar: () => ({ type: 'dataBar', formulas: [], detail: { points: [{ type: 'min' }, { type: 'max' }], colors: ['#638EC6'] } }),
  IconSet: () => ({ type: 'iconSet', formulas: [], detail: { attributes: { iconSet: '3TrafficLights1' }, points: evenPoints(3) } }),
};

export function freshFormat(kind: FormatKind): Fresh {
  return FRESH[kind]();
}
