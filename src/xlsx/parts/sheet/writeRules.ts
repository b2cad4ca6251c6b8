import type { BookConditionalFormat, BookProtection, BookSheet, BookValidation } from '#xlsx/book/Book';
import { withPrefixes } from '#xlsx/formula/futureFunctions';
import { rangeAddress, rangesText } from '#xlsx/place/cellAddress';
import { onlyTrue } from '#xlsx/present';
import { encodeEscapedString } from '#xlsx/xml/escapedString';
import { element, textElement, type XmlAttributes } from '#xlsx/xml/writeXml';
import type { StyleWriter } from '../styles/StyleWriter';
import { colorElement } from '../styles/writeFormat';
import type { ConditionalDetail, ScalePoint } from './readConditionalFormats';
import { protectionOptions } from './readProtection';

/** Protection of a sheet; what is on in the file forbids. */
export function writeProtection(protection: BookProtection | undefined): string {
  if (!protection || (!protection.protected && !protection.hash)) return '';
  const { options, selectionMode = 'normal', hash } = protection;
  const forbids = protectionOptions.map(([option, attribute, isAllowed]) => [attribute, !options[option], isAllowed] as const);
  return element('sheetProtection', {
    ...hash, sheet: onlyTrue(protection.protected),
    ...Object.fromEntries(forbids.filter(([, isForbidden, isAllowed]) => isForbidden === isAllowed).map(([attribute, isForbidden]) => [attribute, isForbidden])),
    selectLockedCells: onlyTrue(selectionMode !== 'normal'), selectUnlockedCells: onlyTrue(selectionMode === 'none'),
  });
}

export function writeMerges(sheet: BookSheet): string {
  if (sheet.merges.length === 0) return '';
  return element('mergeCells', { count: sheet.merges.length }, sheet.merges.map((range) => element('mergeCell', { ref: rangeAddress(range) })).join(''));
}

/** Rules over the same ranges stand together, as Excel groups them. */
export function writeConditionalFormats(sheet: BookSheet, styles: StyleWriter): string {
  return sheet.conditionalFormats.map((format) => {
    const { type, priority, stopIfTrue, operator, text, style } = format;
    const detail = (format.detail ?? {}) as ConditionalDetail;
    const attributes = {
      type, dxfId: style ? styles.differentialId(style) : undefined, priority, stopIfTrue: stopIfTrue || undefined,
      ...(detail.points ? {} : detail.attributes), operator, text,
    };
    const formulas = format.formulas.map((formula) => textElement('formula', withPrefixes(formula)));
    return element('conditionalFormatting', { sqref: rangesText(format.ranges) }, element('cfRule', attributes, formulas.join('') + writeScale(format, detail)));
  }).join('');
}

function writeScale(format: BookConditionalFormat, detail: ConditionalDetail): string {
  if (!detail.points) return '';
  const points = detail.points.map((point: ScalePoint) => element('cfvo', { type: point.type, val: point.value, gte: point.isAbove ? false : undefined }));
  const colors = (detail.colors ?? []).map((color) => colorElement('color', color));
  return element(format.type, detail.attributes ?? {}, [...points, ...colors].join(''));
}

export function writeValidations(sheet: BookSheet): string {
  const validations = sheet.validations.filter((each) => each.ranges.length > 0);
  if (validations.length === 0) return '';
  return element('dataValidations', { count: validations.length }, validations.map(writeValidation).join(''));
}

function writeValidation(validation: BookValidation): string {
  const { type, operator, formula1, formula2 } = validation;
  return element('dataValidation', {
    type: type === 'any' ? undefined : type, errorStyle: validation.error?.style === 'stop' ? undefined : validation.error?.style,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: onlyTrue(validation.allowBlank), showDropDown: onlyTrue(!validation.inCellDropdown),
    ...messages(validation), sqref: rangesText(validation.ranges),
  }, formulaElement('formula1', formula1) + formulaElement('formula2', formula2));
}

const longestTitle = 32;
const longestMessage = 255;

function messages({ prompt, error }: BookValidation): XmlAttributes {
  // Excel repairs a file whose titles or messages are longer than its own dialogue lets one type.
  const text = (value: string | undefined, most: number): string | undefined => value ? encodeEscapedString(value.slice(0, most)) : undefined;
  return {
    showInputMessage: onlyTrue(prompt !== undefined && prompt.show !== false), showErrorMessage: onlyTrue(error?.show ?? true),
    errorTitle: text(error?.title, longestTitle), error: text(error?.message, longestMessage), promptTitle: text(prompt?.title, longestTitle), prompt: text(prompt?.message, longestMessage),
  };
}

function formulaElement(name: string, formula: string | undefined): string {
  return formula === undefined ? '' : textElement(name, withPrefixes(formula.replace(/^=/, '')));
}
