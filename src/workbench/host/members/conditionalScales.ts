import type { BookConditionalFormat } from '#xlsx/book/Book';
import type { ScalePoint } from '#xlsx/parts/sheet/readConditionalFormats';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { detailOf, evenPoints } from '../rules/conditionalKinds';
import { colorOf } from '../values/colors';
import { attributesOf, changeFormat, conditionalFormatOf, formulaGiven, setAttribute, wordFor, type FormatHandle } from './conditionalFormatHandle';
import { object, property, type ExcelClass, type PropertyMember } from './Member';

/** What a threshold is counted in, in the file's words and in Excel's. */
const POINT_TYPES = { min: 'LowestValue', max: 'HighestValue', num: 'Number', percent: 'Percent', formula: 'Formula', percentile: 'Percentile' } as const;

type Given = { type?: unknown; formula?: unknown; color?: unknown; operator?: unknown };

function member(read: (format: BookConditionalFormat) => unknown, write: (format: BookConditionalFormat, value: unknown) => void): PropertyMember<FormatHandle> {
  return property((self: FormatHandle, host: HostContext) => read(conditionalFormatOf(host, self)), (self, value, host) => changeFormat(host, self, (format) => write(format, value)));
}

/** Something that a file keeps only in an extension which isn't written here: it can be read as what it is, and not be changed. */
function fixed(usual: unknown): PropertyMember<FormatHandle> {
  return member(() => usual, (_format, value) => {
    if (value !== usual) throw new ExcelError('UnsupportedFeature', 'This part of a data bar can not be kept in a file here.');
  });
}

function pointGiven({ type, formula }: Given): ScalePoint {
  const found = wordFor(POINT_TYPES, type);
  if (!found) throw invalidArgument();
  return found === 'min' || found === 'max' ? { type: found } : { type: found, value: formulaGiven(formula) };
}

function pointTold({ type, value }: ScalePoint): { type: string; formula: string | null } {
  return { type: POINT_TYPES[type as keyof typeof POINT_TYPES] ?? 'Invalid', formula: value === undefined ? null : type === 'formula' ? `=${value}` : value };
}

function criteriaOf(format: BookConditionalFormat): object {
  const { points = [], colors = [] } = detailOf(format);
  const [minimum, middle, maximum] = points.map((point, index) => ({ ...pointTold(point), color: colors[index] ?? null }));
  return points.length > 2 ? { minimum, midpoint: middle, maximum } : { minimum, maximum: middle };
}

function setCriteria(format: BookConditionalFormat, value: unknown): void {
  const { minimum, midpoint, maximum } = (value ?? {}) as Record<string, Given | null | undefined>;
  if (!minimum || !maximum) throw invalidArgument();
  const given = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  format.detail = { points: given.map(pointGiven), colors: given.map(({ color }) => colorOf(color)) };
}

const colorScale: ExcelClass<FormatHandle> = {
  name: 'ColorScaleConditionalFormat',
  members: {
    ThreeColorScale: property((self, host) => (detailOf(conditionalFormatOf(host, self)).points ?? []).length === 3),
    Criteria: member(criteriaOf, setCriteria),
  },
};

/** Whether the values stand beside the bars or icons: the reverse of what the file says. */
const showsOnly = member((format) => ['0', 'false'].includes(attributesOf(format).showValue ?? ''), (format, value) => setAttribute(format, 'showValue', value === true ? '0' : undefined));

/** Lowest and highest value are what a bar of the older kind takes by itself. */
function bound(at: 0 | 1): PropertyMember<FormatHandle> {
  return member((format) => {
    const { type, formula } = pointTold(detailOf(format).points?.[at] ?? { type: at === 0 ? 'min' : 'max' });
    return formula === null ? { type } : { type, formula };
  }, (format, value) => {
    const given = (value ?? {}) as Given;
    const automatic = at === 0 ? 'LowestValue' : 'HighestValue';
    const points = [...detailOf(format).points ?? []];
    points[at] = pointGiven(given.type === 'Automatic' ? { type: automatic } : given);
    format.detail = { ...detailOf(format), points };
  });
}

const dataBar: ExcelClass<FormatHandle> = {
  name: 'DataBarConditionalFormat',
  members: {
    ShowDataBarOnly: showsOnly,
    LowerBoundRule: bound(0),
    UpperBoundRule: bound(1),
    BarDirection: fixed('Context'),
    AxisFormat: fixed('Automatic'),
    AxisColor: fixed('#000000'),
    PositiveFormat: object('ConditionalDataBarPositiveFormat', (self) => self),
    NegativeFormat: object('ConditionalDataBarNegativeFormat', (self) => self),
  },
};

const positiveFormat: ExcelClass<FormatHandle> = {
  name: 'ConditionalDataBarPositiveFormat',
  members: {
    FillColor: member((format) => detailOf(format).colors?.[0] ?? '#638EC6', (format, value) => { format.detail = { ...detailOf(format), colors: [colorOf(value)] }; }),
    GradientFill: fixed(true),
    BorderColor: fixed(''),
  },
};

const negativeFormat: ExcelClass<FormatHandle> = {
  name: 'ConditionalDataBarNegativeFormat',
  members: { FillColor: fixed('#FF0000'), MatchPositiveFillColor: fixed(false), BorderColor: fixed(''), MatchPositiveBorderColor: fixed(true) },
};

/** `Excel.IconSet` and the file's names. The three sets that came with Excel 2010 can't be kept in a file here. */
const ICON_SETS = {
  '3Arrows': 'ThreeArrows', '3ArrowsGray': 'ThreeArrowsGray', '3Flags': 'ThreeFlags', '3TrafficLights1': 'ThreeTrafficLights1', '3TrafficLights2': 'ThreeTrafficLights2',
  '3Signs': 'ThreeSigns', '3Symbols': 'ThreeSymbols', '3Symbols2': 'ThreeSymbols2', '4Arrows': 'FourArrows', '4ArrowsGray': 'FourArrowsGray', '4RedToBlack': 'FourRedToBlack',
  '4Rating': 'FourRating', '4TrafficLights': 'FourTrafficLights', '5Arrows': 'FiveArrows', '5ArrowsGray': 'FiveArrowsGray', '5Rating': 'FiveRating', '5Quarters': 'FiveQuarters',
} as const;
const NEWER_SETS = ['ThreeStars', 'ThreeTriangles', 'FiveBoxes'];
const USUAL_SET = '3TrafficLights1';

function setIcons(format: BookConditionalFormat, value: unknown): void {
  if (NEWER_SETS.includes(String(value))) throw new ExcelError('UnsupportedFeature', 'This set of icons can not be kept in a file here.');
  const found = wordFor(ICON_SETS, value);
  if (!found) throw invalidArgument();
  setAttribute(format, 'iconSet', found);
  format.detail = { ...detailOf(format), points: evenPoints(Number(found[0])) };
}

function iconCriteria(format: BookConditionalFormat): object[] {
  return (detailOf(format).points ?? []).map((point) => {
    const { type, formula } = pointTold(point);
    return { type, formula, operator: point.isAbove ? 'GreaterThan' : 'GreaterThanOrEqual', customIcon: null };
  });
}

/** The whole list is replaced; its first entry may be left empty, for the lowest icon is for all the rest. */
function setIconCriteria(format: BookConditionalFormat, value: unknown): void {
  const count = (detailOf(format).points ?? []).length;
  if (!Array.isArray(value) || value.length !== count) throw invalidArgument();
  const points = (value as Given[]).map((given, index) => (index === 0 && !given.type ? { type: 'percent', value: '0' } : iconPoint(given)));
  format.detail = { ...detailOf(format), points };
}

function iconPoint(given: Given): ScalePoint {
  return { ...pointGiven(given), ...(given.operator === 'GreaterThan' && { isAbove: true }) };
}

const iconSet: ExcelClass<FormatHandle> = {
  name: 'IconSetConditionalFormat',
  members: {
    Style: member((format) => ICON_SETS[(attributesOf(format).iconSet ?? USUAL_SET) as keyof typeof ICON_SETS] ?? 'Invalid', setIcons),
    Criteria: member(iconCriteria, setIconCriteria),
    ReverseIconOrder: member((format) => ['1', 'true'].includes(attributesOf(format).reverse ?? ''), (format, value) => setAttribute(format, 'reverse', value === true ? '1' : undefined)),
    ShowIconOnly: showsOnly,
  },
};

/** The kinds of conditional format that draw each value on a scale. */
export const conditionalScaleClasses = [colorScale, dataBar, positiveFormat, negativeFormat, iconSet] as ExcelClass<never>[];
