import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('dienst-unknown', {
  fires: {
    'a dienst that is not on the list': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | | **Muzea**
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'a dienst of a kostenplaats': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | | Musea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | **Onthaal**
      K2 | Zaal | Musea
    `,
    'a dienst of an SD and of its action': `
      Niveau | Code | Titel | Departement | Dienst
      SD | SD1 | Wonen | | **Woondienst**
      Actie | AC1 | Premies | | **Woondienst**
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'a number, where the list numbers some of them': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | **'0999**
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | 0421 Musea
      Cultuur | Bibliotheek
    `,
  },
  silent: {
    'a dienst in other case and with a blank': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | | musea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'an empty cell': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie |
    `,
    'a workbook without the list': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | | Muzea
    `,
    'a list with departementen only': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | | Muzea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur |
    `,
    'a number where the list has names alone': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | '0421
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
    `,
    'an error of Excel’s, which is a finding of its own': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | #N/A
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
    `,
  },
});

test('the nearest dienst is offered, also on the list of kostenplaatsen', () => {
  const found = findingsOf(`
    Niveau | Code | Titel | Dienst
    Actie | AC1 | Premies | Muzea
    Blad *Departementen en diensten*
    Departement | Dienst
    Cultuur | Musea
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Balie | Museaa
  `, 'dienst-unknown');
  expect(found.map(({ data: { value, nearest }, fixes }) => [value, nearest, fixes.map(({ isSafe, edits }) => [isSafe, edits[0]?.value, edits[0]?.place.identity.map((cell) => cell.value)])])).toEqual([
    ['Muzea', 'Musea', [[false, 'Musea', ['AC1', 'Premies']]]], ['Museaa', 'Musea', [[false, 'Musea', ['K1', 'Balie']]]],
  ]);
});

test('of a long name, too, the nearest is offered', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Departement | Dienst
    Actie | AC1 | Premies | | Dienst Secundair en Volwassenenonderwijs1
    Blad *Departementen en diensten*
    Departement | Dienst
    Onderwijs | Dienst Secundair en Volwassenenonderwijs
    Onderwijs | Dienst Basisonderwijs
  `, 'dienst-unknown');
  expect(finding!.data.nearest).toBe('Dienst Secundair en Volwassenenonderwijs');
});
