/** The lists of each of these workbooks. */
export const LISTS = `
  Blad *Kostenplaatsen*
  | Code | Titel | Dienst |
  | K1 | Balie | Musea |
  | K2 | Beheer | Loket |
  Blad *Budgetplaatsen*
  | Code | Titel | Kostenplaats | Soort | Budget 2026 |
  | B1 | Lonen | K1 | GD | 5 |
  | B2 | Aankopen | K2 | BD | 7 |
  Blad *Departementen en diensten*
  | Departement | Dienst | VTE 2026 |
  | Cultuur | Musea | 3 |
  | Sport | Loket | 1 |
`;

/** Sheets on which each row names its parents too, all of them or at the first row of their group. */
export const FLAT_SHEETS = {
  'a flat export': `
    Blad *Plan*
    | HSD | Code SD | SD | Code OD | OD | Code actie | Actie | Dienst | Kostenplaats | GD 2026 | GD 2027 | VTE 2026 | Registratiesleutel |
    | HSD1 | SD1 | Wonen | OD1 | Huren | AC1 | Premie | Musea | K1 | 10 | 20 | | S1 |
    | HSD1 | SD1 | Wonen | OD1 | Huren | AC1 | Premie | Musea | K2 | 5 | | 1 | S2 |
    | HSD1 | SD1 | Wonen | OD1 | Huren | AC2 | Loket | Loket | K1 | | '1.200 | | S1 |
    | HSD1 | SD1 | Wonen | OD2 | Kopen | AC3 | Lening | Loket | K2 | | | | S3 |
    | HSD2 | SD2 | Leren | OD3 | Scholen | AC4 | Grond | | K2 | 30 | | 2 | S4 |
    Blad *HSD*
    | Code | Titel |
    | HSD1 | Kennis |
    | HSD2 | Zorg |
    ${LISTS}`,
  'a flat export with one column of titles': `
    Blad *Plan*
    | SD | OD | Actie | Titel | Dienst | GD 2026 |
    | SD1 | | | Wonen | | |
    | SD1 | OD1 | AC1 | Premie | Musea | 10 |
    | SD1 | OD1 | | Huren | | |
    | SD1 | OD1 | AC2 | Loket | | 5 |
    | SD2 | OD2 | AC3 | Lening | Loket | |
    | SD2 | OD2 | | Leren | | 7 |
    ${LISTS}`,
  'levels in columns': `
    Blad *Plan*
    | OD | Actie | Dienst | Kostenplaats | GD 2026 | GD 2027 | VTE 2026 |
    | OD1 Huren | | | | 60 | | |
    | | AC1 Premie | Musea | K1 | 10 | 20 | 1 |
    | | | | K2 | 30 | | |
    | | AC2 Loket | Loket | K1 | 40 | 50 | |
    | OD2 Kopen | | | | 60 | | |
    | | AC3 Lening | Loket | K2 | 60 | | |
    ${LISTS}`,
  'a flat export without codes': `
    Blad *Plan*
    | SD | OD | Actie | Dienst | Kostenplaats | GD 2026 |
    | Wonen | Huren | Premie | Musea | K1 | 10 |
    | Wonen | Huren | Loket | | K1 | 5 |
    | Wonen | Kopen | Premie | Loket | K2 | |
    | Leren | Scholen | Klas | | K2 | 7 |
    ${LISTS}`,
  'flat exports that name the same': `
    Blad *Cultuur*
    | HSD | Code SD | SD | Code OD | OD | Code actie | Actie | Dienst | Kostenplaats | GD 2026 |
    | HSD1 | SD1 | Wonen | OD1 | Huren | AC1 | Premie | Musea | K1 | 10 |
    | HSD1 | SD1 | Wonen | OD2 | Kopen | AC2 | Loket | | K2 | 5 |
    Blad *Sport*
    | HSD | Code SD | SD | Code OD | OD | Code actie | Actie | Dienst | Kostenplaats | GD 2026 |
    | HSD1 | SD1 | Wonen | OD1 | Huren | AC3 | Balie | Loket | K1 | 3 |
    | HSD1 | SD1 | Woning | OD2 | Kopen | AC2 | Loket | | K1 | |
    | HSD2 | SD2 | Leren | OD3 | Scholen | AC4 | Grond | | K2 | 7 |
    Blad *HSD*
    | Code | Titel |
    | HSD1 | Kennis |
    | HSD2 | Zorg |
    ${LISTS}`,
  'amounts on a flat export beside the plan': `
    Blad *Plan*
    | Code | Niveau | Titel | Bovenliggende code | Dienst |
    | SD1 | SD | Wonen | | |
    | OD1 | OD | Huren | SD1 | |
    | AC1 | Actie | Premie | OD1 | Musea |
    | AC2 | Actie | | | Loket |
    Blad *Middelen*
    | Code OD | OD | Code actie | Actie | Kostenplaats | GD 2026 | VTE 2026 |
    | OD1 | Huren | AC1 | Premie | K1 | 100 | |
    | OD1 | Huren | AC2 | Loket | K2 | | 2 |
    | OD2 | Kopen | AC3 | Lening | K2 | 5 | |
    ${LISTS}`,
};
