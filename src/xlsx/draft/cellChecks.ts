import type { CheckDraft, SheetDraft, ValidationDraft } from '#core/layout/Draft';
import type { BookConditionalFormat, BookValidation } from '#xlsx/book/Book';
import { LOOKS } from './looks';

export function bookValidations({ validations, checks = [] }: SheetDraft): BookValidation[] {
  return [...validations.map(dropdown), ...checks.map(check)];
}

export function bookConditionalFormats({ rowStyles = [] }: SheetDraft): BookConditionalFormat[] {
  return rowStyles.map(({ top, left, bottom, right, formula, style }, index) => ({
    ranges: [{ top, left, bottom, right }], priority: index + 1, stopIfTrue: false, type: 'expression', formulas: [formula], style: LOOKS[style],
  }));
}

function dropdown({ top, bottom, column, listName, prompt, isStrict }: ValidationDraft): BookValidation {
  return {
    ranges: [{ top, left: column, bottom, right: column }], type: 'list', formula1: listName, allowBlank: true, inCellDropdown: true,
    error: isStrict
      ? { title: 'Niet in de lijst', message: 'Kies een waarde uit de lijst.', style: 'stop', show: true }
      : { title: 'Niet in de lijst', message: 'Deze waarde staat (nog) niet in de lijst. Toch gebruiken?', style: 'warning', show: true },
    ...(prompt ? { prompt } : {}),
  };
}

function check({ top, bottom, left, right, type, from, to, title, message }: CheckDraft): BookValidation {
  return {
    ranges: [{ top, left, bottom, right }], type, operator: 'between', formula1: String(from), formula2: String(to),
    allowBlank: true, inCellDropdown: false,
    error: { title, message: `${message} Toch zo laten?`, style: 'warning', show: true },
  };
}
