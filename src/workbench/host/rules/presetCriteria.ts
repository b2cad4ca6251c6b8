import type { BookConditionalFormat } from '#xlsx/book/Book';
import { detailOf } from './conditionalKinds';

/** A preset criterion as a file writes it: kind, attributes, and for some a formula in which `A1` stands for the cell. */
interface Preset { type: string; attributes?: Record<string, string>; formula?: string }

function average(isAbove: boolean, more: Record<string, string> = {}): Preset {
  return { type: 'aboveAverage', attributes: { ...(!isAbove && { aboveAverage: '0' }), ...more } };
}

function period(timePeriod: string, formula: string): Preset {
  return { type: 'timePeriod', attributes: { timePeriod }, formula };
}

function sameMonth(months: string): string {
  const month = months === '' ? 'TODAY()' : `EDATE(TODAY(),${months})`;
  return `AND(MONTH(A1)=MONTH(${month}),YEAR(A1)=YEAR(${month}))`;
}

/** `Excel.ConditionalFormatPresetCriterion`. Weeks begin on Sunday, as Excel has it. */
const PRESETS: Record<string, Preset> = {
  Blanks: { type: 'containsBlanks', formula: 'LEN(TRIM(A1))=0' }, NonBlanks: { type: 'notContainsBlanks', formula: 'LEN(TRIM(A1))>0' },
  Errors: { type: 'containsErrors', formula: 'ISERROR(A1)' }, NonErrors: { type: 'notContainsErrors', formula: 'NOT(ISERROR(A1))' },
  Yesterday: period('yesterday', 'FLOOR(A1,1)=TODAY()-1'), Today: period('today', 'FLOOR(A1,1)=TODAY()'), Tomorrow: period('tomorrow', 'FLOOR(A1,1)=TODAY()+1'),
  LastSevenDays: period('last7Days', 'AND(TODAY()-FLOOR(A1,1)<=6,FLOOR(A1,1)<=TODAY())'),
  LastWeek: period('lastWeek', 'AND(TODAY()-ROUNDDOWN(A1,0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(A1,0)<WEEKDAY(TODAY())+7)'),
  ThisWeek: period('thisWeek', 'AND(TODAY()-ROUNDDOWN(A1,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(A1,0)-TODAY()<=7-WEEKDAY(TODAY()))'),
  NextWeek: period('nextWeek', 'AND(ROUNDDOWN(A1,0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(A1,0)-TODAY()<15-WEEKDAY(TODAY()))'),
  LastMonth: period('lastMonth', sameMonth('-1')), ThisMonth: period('thisMonth', sameMonth('')), NextMonth: period('nextMonth', sameMonth('1')),
  AboveAverage: average(true), BelowAverage: average(false), EqualOrAboveAverage: average(true, { equalAverage: '1' }), EqualOrBelowAverage: average(false, { equalAverage: '1' }),
  OneStdDevAboveAverage: average(true, { stdDev: '1' }), OneStdDevBelowAverage: average(false, { stdDev: '1' }),
  TwoStdDevAboveAverage: average(true, { stdDev: '2' }), TwoStdDevBelowAverage: average(false, { stdDev: '2' }),
  ThreeStdDevAboveAverage: average(true, { stdDev: '3' }), ThreeStdDevBelowAverage: average(false, { stdDev: '3' }),
  UniqueValues: { type: 'uniqueValues' }, DuplicateValues: { type: 'duplicateValues' },
};

/** Attributes that a file may write although they say what goes without saying. */
const USUAL: Record<string, string> = { aboveAverage: '1', equalAverage: '0', stdDev: '0' };

/** The name of the criterion that a format has; `Invalid` where Excel has no name for it. */
export function criterionOf(format: BookConditionalFormat): string {
  const written = spoken(detailOf(format).attributes);
  return Object.keys(PRESETS).find((name) => PRESETS[name]?.type === format.type && spoken(PRESETS[name].attributes) === written) ?? 'Invalid';
}

function spoken(attributes: Record<string, string> = {}): string {
  return JSON.stringify(Object.entries(attributes).filter(([name, value]) => USUAL[name] !== value).sort());
}

/** What a criterion is in a file, with its formula as seen from the cell `anchor`. Undefined for what is no criterion. */
export function presetOf(criterion: string, anchor: string): Pick<BookConditionalFormat, 'type' | 'formulas' | 'detail'> | undefined {
  const preset = PRESETS[criterion];
  if (!preset) return undefined;
  const attributes = Object.keys(preset.attributes ?? {}).length > 0 ? { attributes: preset.attributes } : undefined;
  return { type: preset.type, formulas: preset.formula ? [preset.formula.replaceAll('A1', anchor)] : [], detail: attributes };
}
