/** Gives cells a dropdown with the values of a named range; another value is refused, or only warned about. */
export function setList(validation: Excel.DataValidation, { listName, isStrict }: { readonly listName: string; readonly isStrict: boolean }): void {
  validation.rule = { list: { source: `=${listName}`, inCellDropDown: true } };
  validation.ignoreBlanks = true;
  validation.errorAlert = isStrict
    ? { title: 'Niet in de lijst', message: 'Kies een waarde uit de lijst.', style: 'Stop', showAlert: true }
    : { title: 'Niet in de lijst', message: 'Deze waarde staat (nog) niet in de lijst. Toch gebruiken?', style: 'Warning', showAlert: true };
}
