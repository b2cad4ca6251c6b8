import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('dienst-of-other-departement', {
  fires: {
    'a dienst of another departement': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | Sport | **Musea**
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'in other case': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | sport | **MUSEA**
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'each of two rows': `
      Niveau | Code | Titel | Departement | Dienst
      SD | SD1 | Wonen | Sport | **Bibliotheek**
      Actie | AC1 | Premies | Cultuur | **Zwembaden**
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
  },
  silent: {
    'a dienst of its departement': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | Cultuur | Musea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'a row that names no departement': `
      Niveau | Code | Titel | Bovenliggende code | Departement | Dienst
      SD | SD1 | Sport voor elk | | Sport |
      OD | OD1 | Kunst in de sporthal | SD1 | | Musea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'an unknown dienst, which is a finding of its own': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | Sport | Muzea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'a name that two departementen have': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | Sport | Onthaal
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Onthaal
      Sport | Onthaal
    `,
  },
});

test('the departement of the list is offered', () => {
  const [finding] = findingsOf('Niveau | Code | Titel | Departement | Dienst\nActie | AC1 | Premies | Sport | Musea\nBlad *Departementen en diensten*\nDepartement | Dienst\nCultuur | Musea', 'dienst-of-other-departement');
  expect(finding).toMatchObject({ related: [{ column: 3 }], fixes: [{ isSafe: false, edits: [{ expected: 'Sport', value: 'Cultuur' }] }] });
});
