import { describeRule, findingsOf, offered } from '#core/rules/example.testing';

describeRule('kostenplaats-of-other-dienst', {
  fires: {
    'a cost centre that went from one other service to another': `
      Niveau | Code | Titel | Dienst
      Activiteit | AV1 | Onthaal | Toerisme
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AV1 | **K1** | GD | 5
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | 2020 | 2026
      K1 | Onthaal | Sport | 2026 |`,
    'a cost centre of another service than that of the OD': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | **K2** | B1 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
    `,
    'two rows on it, at the first': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      AV1 | **K2** | B1 | GD | U | 100 | |
      AV1 | K2 | B1 | VTE | U | 1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
    `,
    'each of two actions': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Actie | AC1 | Zaalteksten | OD1 | | Gebouwen
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | **K2** | B1 | GD | U | 100 | |
      AC1 | **K1** | B1 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
    `,
    'a budget position of the right one beside it, once': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | **K2** | B1 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Budgetplaatsen*
      Code | Naam | Kostenplaats | Soort
      B1 | Werking | K1 | GD
    `,
    'a number and name of another dienst, where the list of diensten knows both by name': `
      Niveau | Code | Titel | Bovenliggende code | Dienst
      OD | OD1 | Musea | |
      Actie | AC1 | Nacht van het museum | OD1 | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | **K1** | GD | 100
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Archief | 0422 Archief
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur |
      Cultuur | Musea
      Cultuur | Archief
    `,
  },
  silent: {
    'a cost centre that went to the service of the action, or came of it': `
      Niveau | Code | Titel | Dienst
      Activiteit | AV1 | Onthaal | Toerisme
      Activiteit | AV2 | Depot | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AV1 | K1 | GD | 5 | 5
      AV2 | K1 | GD | 5 | 5
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | 2020 | 2026
      K1 | Onthaal | Toerisme | 2026 |`,
    'a cost centre that went to a service that is not told': `
      Niveau | Code | Titel | Dienst
      Activiteit | AV1 | Onthaal | Toerisme
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AV1 | K1 | GD | 5
      Blad *Kostenplaatsen*
      Code | Naam | Dienst | Geldig van | Geldig tot
      K1 | Onthaal | Musea | 2020 | 2026
      K1 | Onthaal | | 2026 |`,
    'a cost centre of its own service': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K1 | B1 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
    `,
    'a service written with other blanks and capitals': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Actie | AC1 | Zaalteksten | OD1 | | MUSEA
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AC1 | K1 | B1 | GD | U | 100 | |
      AV1 | K1 | B1 | GD | U | 1 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
    `,
    'an action without a service': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Cultuur | | HSD1
      OD | OD1 | Musea | SD1 |
      Activiteit | AV1 | Onthaal | OD1 |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K2 | B1 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
    `,
    'a cost centre without a service': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K3 | B1 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      K3 | Algemeen |
    `,
    'a service that is not on the list of services': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
      SD | SD1 | Cultuur | | HSD1 |
      OD | OD1 | Musea | SD1 | | Musea
      Activiteit | AV1 | Onthaal in het museum | OD1 | |
      Blad *Middelen*
      Actie of activiteit | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | 2028
      AV1 | K2 | B1 | GD | U | 100 | |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Onthaal | Musea
      K2 | Beheer | Gebouwen
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur |
      Cultuur | Gebouwen
    `,
    'a list that writes number and name in one cell': `
      Niveau | Code | Titel | Bovenliggende code | Dienst
      OD | OD1 | Musea | |
      Actie | AC1 | Nacht van het museum | OD1 | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 100
      AC1 | K2 | GD | 100
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Museum | 0421 - Musea
      K2 | Archief | Musea (0421)
    `,
    'a list that writes numbers where the plan names': `
      Niveau | Code | Titel | Bovenliggende code | Dienst
      OD | OD1 | Musea | |
      Actie | AC1 | Nacht van het museum | OD1 | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 100
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Museum | 0421
    `,
    'numbers in the list of kostenplaatsen, names in that of the diensten': `
      Niveau | Code | Titel | Bovenliggende code | Dienst
      OD | OD1 | Musea | |
      Actie | AC1 | Nacht van het museum | OD1 | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | GD | 100
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Museum | 0421
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur |
      Cultuur | Musea
      Cultuur | Archief
    `,
  },
});

test('the cost centres of the service are offered, and its own service where all means stand with the other', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Dienst
    OD | OD1 | Musea | Musea
    Blad *Middelen*
    Actie of activiteit | Kostenplaats | Aard | 2026
    OD1 | K2 | GD | 5
    OD1 | K2 | VTE | 5
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Onthaal | Musea
    K2 | Beheer | Gebouwen
  `, 'kostenplaats-of-other-dienst');
  expect(finding?.related).toMatchObject([{ row: 2, column: 1 }]);
  expect(finding?.fixes.map(({ id, data, edits }) => [id, data, edits.map(({ expected, value }) => [expected, value])])).toEqual([
    ['replace', { code: 'K1', title: 'Onthaal' }, [['K2', 'K1'], ['K2', 'K1']]],
    ['dienst', { dienst: 'Gebouwen' }, [['Musea', 'Gebouwen']]],
  ]);
});

test('its own dienst may be what is wrong only where it stands on the row, with all its means, in that departement', () => {
  const fixes = ({ dienst = 'Musea', second = 'K2', departement = 'Stad', other = 'Stad' }) => offered(`
    Niveau | Code | Titel | Bovenliggende code | Departement | Dienst
    OD | OD1 | Musea | | | Musea
    Actie | AC1 | Onthaal | OD1 | ${departement} | ${dienst}
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026
    AC1 | K2 | GD | 5
    AC1 | ${second} | GD | 6
    Blad *Kostenplaatsen*
    Code | Naam | Dienst
    K1 | Onthaal | Musea
    K2 | Beheer | Gebouwen
    Blad *Departementen en diensten*
    Departement | Dienst
    Stad | Musea
    ${other} | Gebouwen
  `, 'kostenplaats-of-other-dienst').filter((fix) => fix.startsWith('dienst'));
  const offer = ['dienst: Dienst Musea → Gebouwen'];
  expect(fixes({})).toEqual(offer);
  expect(fixes({ departement: '' })).toEqual(offer);
  expect(fixes({ other: '(leeg)' })).toEqual(offer);
  expect(fixes({ other: 'Patrimonium' })).toEqual([]);
  expect(fixes({ second: 'K1' })).toEqual([]);
  expect(fixes({ dienst: '' })).toEqual([]);
});
