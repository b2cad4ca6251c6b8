import type { BookConditionalFormat, BookFont, BookStyle } from '#xlsx/book/Book';
import { formulaOfFormat } from './formulaOfFormat';
import { engineRange, type MarkedSheet, type Marking } from './Marking';

/** What `BookConditionalFormat.detail` holds, as far as it is drawn. */
interface Detail { points?: { type: string; value?: string; isAbove?: boolean }[]; colors?: string[]; attributes?: Record<string, string> }

const NUMBERS = new Set(['equal', 'notEqual', 'greaterThan', 'greaterThanOrEqual', 'lessThan', 'lessThanOrEqual', 'between', 'notBetween']);
const TEXTS = new Set(['containsText', 'notContainsText', 'beginsWith', 'endsWith', 'containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors']);

/** Conditional formats as the engine's plug-in knows them. A kind that it cannot draw is left undrawn; the host keeps it all the same. */
export function conditionalMarkings({ state }: MarkedSheet): Marking[] {
  const inOrder = [...state.conditionalFormats].sort((one, other) => one.priority - other.priority);
  return inOrder.flatMap((format, at) => {
    const rule = ruleOf(format);
    if (!rule) return [];
    const cfId = `format-${at}`;
    return [{
      add: { id: 'sheet.mutation.add-conditional-rule', params: { rule: { cfId, ranges: format.ranges.map(engineRange), stopIfTrue: format.stopIfTrue, rule } } },
      remove: { id: 'sheet.mutation.delete-conditional-rule', params: { cfId } },
    }];
  });
}

function ruleOf(format: BookConditionalFormat): object | null {
  const detail = (format.detail ?? {}) as Detail;
  if (format.type === 'colorScale') return colorScale(detail);
  if (format.type === 'dataBar') return dataBar(detail);
  if (format.type === 'iconSet') return iconSet(detail);
  const highlight = highlightOf(format, detail);
  return highlight && { type: 'highlightCell', style: highlightStyle(format.style), ...highlight };
}

function highlightOf(format: BookConditionalFormat, detail: Detail): object | null {
  const { type, operator = '', formulas, text } = format;
  if (TEXTS.has(type)) return { subType: 'text', operator: type, value: text ?? '' };
  if (type.endsWith('Values')) return { subType: type };
  switch (type) {
    case 'top10': return rank(detail);
    case 'cellIs': return comparison(operator, formulas) ?? custom(format);
    default: return custom(format);
  }
}

function custom(format: BookConditionalFormat): object | null {
  const formula = formulaOfFormat(format);
  return formula === null ? null : { subType: 'formula', value: `=${formula}` };
}

function rank({ attributes = {} }: Detail): object {
  return { subType: 'rank', value: Number(attributes['rank'] ?? 10), isPercent: attributes['percent'] === '1', isBottom: attributes['bottom'] === '1' };
}

function comparison(operator: string, formulas: string[]): object | null {
  const numbers = formulas.map(Number);
  if (!NUMBERS.has(operator) || numbers.length === 0 || numbers.some(Number.isNaN)) return null;
  return { subType: 'number', operator, value: operator.endsWith('etween') ? numbers.slice(0, 2) : numbers[0] };
}

function highlightStyle({ font = {}, fill = {} }: BookStyle = {}): object {
  // A conditional fill is written in the file as a solid pattern's background.
  const background = fill.color ?? fill.patternColor;
  return { ...(background && { bg: { rgb: background } }), ...fontOf(font) };
}

function fontOf({ color, bold, italic, strikethrough, underline }: BookFont): object {
  return {
    ...(color && { cl: { rgb: color } }), ...(bold && { bl: 1 }), ...(italic && { it: 1 }),
    ...(strikethrough && { st: { s: 1 } }), ...(underline && underline !== 'none' && { ul: { s: 1 } }),
  };
}

function valueOf(point: { type: string; value?: string } | undefined, otherwise: string): object {
  const type = point && ['num', 'min', 'max', 'percent', 'percentile', 'formula'].includes(point.type) ? point.type : otherwise;
  return point?.value === undefined ? { type } : { type, value: type === 'formula' ? `=${point.value}` : Number(point.value) };
}

function colorScale({ points = [], colors = [] }: Detail): object {
  return { type: 'colorScale', config: points.map((point, index) => ({ index, color: colors[index] ?? '#FFFFFF', value: valueOf(point, 'num') })) };
}

function dataBar({ points = [], colors = [], attributes = {} }: Detail): object {
  return {
    type: 'dataBar', isShowValue: attributes['showValue'] !== '0',
    config: { min: valueOf(points[0], 'min'), max: valueOf(points[1], 'max'), isGradient: true, positiveColor: colors[0] ?? '#638EC6', nativeColor: '#FF0000' },
  };
}

/** The plug-in begins with the icon for the highest values; the last is for all the rest. */
function iconSet({ points = [], attributes = {} }: Detail): object {
  const isReversed = attributes['reverse'] === '1';
  const config = [...points].reverse().map((point, at) => ({
    operator: point.isAbove ? 'greaterThan' : 'greaterThanOrEqual', value: valueOf(point, 'percent'),
    iconType: attributes['iconSet'] ?? '3TrafficLights1', iconId: String(isReversed ? points.length - 1 - at : at),
  }));
  return { type: 'iconSet', isShowValue: attributes['showValue'] !== '0', config };
}
