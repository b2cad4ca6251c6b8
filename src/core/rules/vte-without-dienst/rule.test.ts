import { describeRule } from '#core/rules/example.testing';

describeRule('vte-without-dienst', {
  fires: {
    'people on a kostenplaats without a dienst': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | **K2** | VTE | 5 |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
    'the first of two rows of an action': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | VTE | 1 |
      AC1 | **K2** | VTE | 2 |
      AC1 | K2 | VTE | | 3
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
    'people of an action without a dienst, without a list of kostenplaatsen': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | **K9** | VTE | 5 |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
    `,
  },
  silent: {
    'people on a kostenplaats of a dienst': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K1 | VTE | 5 |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
    'people of an action of a dienst': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Musea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K2 | VTE | 5 |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
    'an unknown dienst, which is a finding of its own': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies | Muzea
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K2 | VTE | 5 |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
    'an unknown kostenplaats, which is a finding of its own': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K9 | VTE | 5 |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
    'no kostenplaats, which is a finding of its own': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | | VTE | 5 |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
    'a workbook without diensten': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K2 | VTE | 5 |
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
    'a row with no people in it': `
      Niveau | Code | Titel | Dienst
      Actie | AC1 | Premies |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027
      AC1 | K2 | VTE | 0 |
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Cultuur | Bibliotheek
      Sport | Zwembaden
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Balie | Musea
      K2 | Zaal |
    `,
  },
});
