import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

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
    'one of the two departementen that have the dienst, written otherwise': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | sport | Onthaal
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Onthaal
      Sport | Onthaal
    `,
    'a departement that is on no list, which is a finding of its own': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | Haven | Musea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Sport | Zwembaden
    `,
    'a departement beside that of the dienst, and what is of all': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | Sport; Cultuur | Musea
      Actie | AC2 | Lessen | alle departementen | Musea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Sport | Zwembaden
    `,
    'a departement that is an error of Excel’s, which is a finding of its own': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | #N/A | Musea
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Sport | Zwembaden
    `,
    'a departement of the list that is an error of Excel’s': `
      Niveau | Code | Titel | Departement | Dienst
      Actie | AC1 | Premies | Sport | Musea
      Blad *Departementen en diensten*
      Departement | Dienst
      #N/A | Musea
    `,
  },
});

test('the departement of the list is offered', () => {
  const [finding] = findingsOf('Niveau | Code | Titel | Departement | Dienst\nActie | AC1 | Premies | Sport | Musea\nBlad *Departementen en diensten*\nDepartement | Dienst\nCultuur | Musea\nSport | Zwembaden', 'dienst-of-other-departement');
  expect(finding).toMatchObject({ where: { column: 4 }, related: [{ column: 3 }], fixes: [{ isSafe: false, edits: [{ expected: 'Sport', value: 'Cultuur' }] }] });
});

test('of two departementen that have the dienst none is offered, nor where the sheet names the departement of all its rows', () => {
  const list = `
    Blad *Departementen en diensten*
    Departement | Dienst
    Cultuur | Musea
    Sport | Zwembaden`;
  const row = 'Niveau | Code | Titel | Departement | Dienst\nActie | AC1 | Premies | Sport | Musea';
  expect(offered(`${row}${list}`, 'dienst-of-other-departement')).toEqual(['departement: Departement Sport → Cultuur']);
  expect(offered(`${row}${list}\nErfgoed | Musea`, 'dienst-of-other-departement')).toEqual([]);
  const titled = `Departement | Sport | | \n | | | \nNiveau | Code | Titel | Dienst\nActie | AC1 | Premies | Musea${list}`;
  expect(findingsOf(titled, 'dienst-of-other-departement')).toMatchObject([{ data: { departement: 'Sport', own: 'Cultuur' }, fixes: [] }]);
});
