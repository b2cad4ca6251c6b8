import type { BookValidation } from '#xlsx/book/Book';
import { withoutPrefixes } from '#xlsx/formula/futureFunctions';
import { parseRanges } from '#xlsx/place/cellAddress';
import { decodeEscapedString } from '#xlsx/xml/escapedString';
import { present } from '#xlsx/present';
import { child, childrenOf, flagOf, type XmlElement } from '#xlsx/xml/XmlElement';
import type { SheetReading } from './SheetReading';

const types: readonly string[] = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];

/** Data validation, in its plain form and in the form that Excel 2010 wrote for lists on another sheet. */
export function readValidations(validations: XmlElement, reading: SheetReading): void {
  for (const each of childrenOf(validations, 'dataValidation')) {
    const ranges = parseRanges(each.attributes['sqref'] ?? child(each, 'sqref')?.text);
    if (ranges.length > 0) reading.sheet.validations.push({ ranges, ...readRule(each), ...readMessages(each) });
  }
}

function readRule(each: XmlElement): Omit<BookValidation, 'ranges'> {
  const { type: stated = 'none', operator = 'between' } = each.attributes;
  const type = types.includes(stated) ? stated as BookValidation['type'] : 'any';
  const isCompared = !['list', 'custom', 'any'].includes(type);
  return present({
    type, operator: isCompared ? operator as NonNullable<BookValidation['operator']> : undefined,
    formula1: formulaOf(each, 'formula1'), formula2: formulaOf(each, 'formula2'),
    allowBlank: flagOf(each, 'allowBlank') === true,
    // The file's word for it means the reverse of what it says.
    inCellDropdown: flagOf(each, 'showDropDown') !== true,
  });
}

function formulaOf(each: XmlElement, name: string): string | undefined {
  const found = child(each, name);
  const text = found && (child(found, 'f')?.text ?? found.text);
  return text === undefined || text === '' ? undefined : withoutPrefixes(text);
}

function readMessages(each: XmlElement): Pick<BookValidation, 'prompt' | 'error'> {
  const text = (name: string): string => decodeEscapedString(each.attributes[name] ?? '');
  const prompt = { title: text('promptTitle'), message: text('prompt') };
  const error = {
    title: text('errorTitle'), message: text('error'), style: (each.attributes['errorStyle'] ?? 'stop') as 'stop' | 'warning' | 'information',
    show: flagOf(each, 'showErrorMessage') ?? false,
  };
  return present({
    prompt: prompt.title + prompt.message === '' ? undefined : { ...prompt, ...present({ show: flagOf(each, 'showInputMessage') ? undefined : false }) },
    error: isUsualError(error) ? undefined : error,
  });
}

/** Excel's own message, as a stop. */
function isUsualError(error: NonNullable<BookValidation['error']>): boolean {
  return error.show && error.style === 'stop' && error.title + error.message === '';
}
