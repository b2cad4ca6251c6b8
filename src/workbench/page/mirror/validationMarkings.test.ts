import type { BookValidation } from '#xlsx/book/Book';
import { freshSheetState } from '#workbench/host/state/HostState';
import { validationMarkings } from './validationMarkings';

function ruleFor(validation: Partial<BookValidation>) {
  const state = freshSheetState();
  state.validations = [{ ranges: [{ top: 1, left: 2, bottom: 9, right: 2 }], type: 'list', allowBlank: true, inCellDropdown: true, ...validation }];
  const [marking] = validationMarkings({ state, referenceOf: (name) => (name === 'lijst_HSD' ? 'Lijsten!$A$1:$A$3' : undefined) });
  return (marking!.add.params as { rule: Record<string, unknown> }).rule;
}

test.each([
  ['own words', '"GD,BD,VTE"', 'GD,BD,VTE'],
  ['a name', 'lijst_HSD', '=Lijsten!$A$1:$A$3'],
  ['a range', "'Mijn lijst'!$A$1:$A$3", "='Mijn lijst'!$A$1:$A$3"],
  ['a formula', 'INDIRECT("x")', '=INDIRECT("x")'],
])('a list from %s', (_, formula1, drawn) => {
  expect(ruleFor({ formula1 }).formula1).toBe(drawn);
});

test('what breaks a rule is stopped unless the file says otherwise', () => {
  expect(ruleFor({})).toMatchObject({ showErrorMessage: true, errorStyle: 1 });
  expect(ruleFor({ error: { title: 'Let op', message: 'Onbekend', style: 'warning', show: true } })).toMatchObject({ errorStyle: 2, error: 'Onbekend', errorTitle: 'Let op' });
  expect(ruleFor({ error: { title: '', message: '', style: 'stop', show: false } })).toMatchObject({ showErrorMessage: false });
});
