import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('vte-over-capacity', {
  fires: {
    'a dienst that plans more than it has': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Actie | AC2 | Leningen | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 5 | 5
      AC2 | | VTE | 3.5 | 4
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | 9 | **8.99**
    `,
    'the first of two years': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 5 | 5
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | **4** | 4
    `,
    'people by the dienst of their kostenplaats': `
      Niveau | Code | Titel
      Actie | AC1 | Premies
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | VTE | 2 |
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | **1** |
      Sport | Sport | 1 |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
    `,
    'one capacity for all years': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 5 | 5
      Blad *Departementen en diensten*
      Departement | Dienst | Capaciteit
      Cultuur | Musea | **4**
    `,
    'people below an OD of the dienst': `
      Niveau | Code | Titel | Bovenliggende code | Dienst
      OD | OD1 | Huur | | Musea
      Actie | AC1 | Premies | OD1 |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 1 |
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | **0** |
    `,
    'one dienst of which the list knows the capacity, beside one of which it does not': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      AC1 | K1 | VTE | 5
      Blad *Departementen en diensten*
      Departement | Dienst | 2026
      Cultuur | Musea | **4**
      Cultuur | Bibliotheek |
    `,
  },
  silent: {
    'a dienst that plans just what it has': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 5 | 5.01
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | 5 | 5.01
    `,
    'euros': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | GD | 5000 | 5000
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | 1 | 1
    `,
    'no capacity in that year': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 1 | 50
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | 1 |
    `,
    'a list without capacities': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 1 | 50
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
    'an unknown dienst, which is a finding of its own': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Muzea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 5 | 5
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | 1 | 1
    `,
    'as many as it has, to the hundredth': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Actie | AC2 | Leningen | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 5 | 5
      AC2 | | VTE | 3.5 | 4
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | 9 | 9
    `,
  },
});

test('other years are told, with what is planned and what there is', () => {
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Dienst
    Actie | AC1 | Premies | Musea
    Blad *Middelen*
    Code actie | Kostenplaats | Aard | 2026 | 2027
    AC1 | | VTE | 8.5 | 9
    Blad *Departementen en diensten*
    Departement | Dienst | VTE 2026 | VTE 2027
    Cultuur | Musea | 8 | 8
  `, 'vte-over-capacity');
  expect(finding).toMatchObject({ data: { value: 'Musea', jaar: 2026, planned: 850, capaciteit: 800, others: '2027' }, related: [{ sheet: 2, row: 1, column: 3 }, { sheet: 1, row: 1, column: 3 }] });
});
