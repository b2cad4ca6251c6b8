import type { BookConditionalFormat } from '#xlsx/book/Book';
import { withoutPrefixes } from '#xlsx/formula/futureFunctions';
import { parseRanges } from '#xlsx/place/cellAddress';
import { present, unlessEmpty } from '#xlsx/present';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '#xlsx/xml/XmlElement';
import type { Palette } from '../styles/Palette';
import { readDifferential } from '../styles/readStyles';
import { noteLoss, type SheetReading } from './SheetReading';

/** A threshold of a scale, bar or icon set. */
export interface ScalePoint { type: string; value?: string; isAbove?: boolean }

/** What `BookConditionalFormat.detail` holds for scales, bars and icon sets; and the attributes of the other kinds that have any. */
export interface ConditionalDetail {
  points?: ScalePoint[];
  colors?: string[];
  /** Attributes as in the file: `iconSet`, `showValue`, `reverse`, `rank`, `percent`, `bottom`, `aboveAverage`, `timePeriod` … */
  attributes?: Record<string, string>;
}

/** Attributes that belong to one kind of rule; some programs write them on every rule. */
const ownAttributes: Readonly<Record<string, readonly string[]>> = {
  top10: ['rank', 'percent', 'bottom'], aboveAverage: ['aboveAverage', 'equalAverage', 'stdDev'], timePeriod: ['timePeriod'],
};

/** The rules of one `conditionalFormatting`. */
export function readConditionalFormatting(formatting: XmlElement, reading: SheetReading): void {
  const ranges = parseRanges(formatting.attributes['sqref']);
  if (ranges.length === 0) return;
  for (const rule of childrenOf(formatting, 'cfRule')) {
    const style = reading.differential[numberOf(rule, 'dxfId') ?? -1];
    reading.sheet.conditionalFormats.push({ ranges: ranges.map((range) => ({ ...range })), ...readRule(rule, reading.palette), ...(style ? { style } : {}) });
  }
}

/** The rules that Excel 2010 and later keep apart: those that look at other sheets are as good as any; of the rest the extras are lost. */
export function readExtendedFormatting(list: XmlElement, reading: SheetReading): void {
  for (const formatting of childrenOf(list, 'conditionalFormatting')) {
    const where = child(formatting, 'sqref')?.text ?? '';
    for (const rule of childrenOf(formatting, 'cfRule')) {
      const type = rule.attributes['type'] ?? '';
      const isPlain = ['expression', 'cellIs', 'containsText', 'notContainsText', 'beginsWith', 'endsWith'].includes(type);
      if (!isPlain) noteLoss(reading, `conditionalFormatExtension:${type}`, where);
      else keepExtended(rule, where, reading);
    }
  }
}

function keepExtended(rule: XmlElement, where: string, reading: SheetReading): void {
  const format = child(rule, 'dxf');
  const formulas = childrenOf(rule, 'f').map((each) => withoutPrefixes(each.text));
  const style = format ? { style: readDifferential(format, reading.palette) } : {};
  reading.sheet.conditionalFormats.push({ ranges: parseRanges(where), ...readRule(rule, reading.palette), formulas, ...style });
}

function readRule(rule: XmlElement, palette: Palette): Omit<BookConditionalFormat, 'ranges' | 'style'> {
  const { operator, text, type = 'expression' } = rule.attributes;
  return present({
    priority: numberOf(rule, 'priority') ?? 1, stopIfTrue: flagOf(rule, 'stopIfTrue') ?? false, type, operator,
    formulas: childrenOf(rule, 'formula').map((each) => withoutPrefixes(each.text)), text: text || undefined, detail: readDetail(rule, type, palette),
  });
}

function readDetail(rule: XmlElement, type: string, palette: Palette): ConditionalDetail | undefined {
  const scale = child(rule, 'colorScale') ?? child(rule, 'dataBar') ?? child(rule, 'iconSet');
  const own = Object.entries((scale ?? rule).attributes).filter(([name]) => scale !== undefined || ownAttributes[type]?.includes(name));
  const attributes = unlessEmpty(Object.fromEntries(own));
  if (!scale) return attributes && { attributes };
  const colors = childrenOf(scale, 'color').map((color) => palette.colorOf(color) ?? '#000000');
  return present({ points: childrenOf(scale, 'cfvo').map(readPoint), colors: colors.length > 0 ? colors : undefined, attributes });
}

function readPoint(point: XmlElement): ScalePoint {
  const { type = 'num', val } = point.attributes;
  return { type, ...(val === undefined ? {} : { value: val }), ...(flagOf(point, 'gte') === false ? { isAbove: true } : {}) };
}
