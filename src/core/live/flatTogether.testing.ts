/** Workbooks of which rows of several sheets, flat ones among them, tell together what the elements are. */
export const FLAT_TOGETHER: Readonly<Record<string, string>> = {
  'two flat sheets': `
  SD code | SD | OD code | OD | Actie code | Actie | Dienst | 2026
  SD1 | Cultuur | OD1 | Musea | AC1 | Nieuw museum | Musea | 1
  SD1 | Cultuur | OD2 | Podia | AC2 | Nachtopening | | 3
  Blad *Sport*
  SD code | SD | OD code | OD | Actie code | Actie | Dienst | 2026
  SD1 | Cultuur | OD1 | Museums | AC3 | Bibliotheek | Loket | 3
  SD2 | Sport | OD3 | Zwemmen | AC4 | Bad | Loket | 5
  SD2 | Sport | OD2 | Podia | AC2 | Nachtopening | | 4`,
  'a sheet of the plan and a flat one': `
  Code | Niveau | Titel | Bovenliggende code
  SD1 | SD | Cultuur |
  OD1 | OD | Musea | SD1
  AC1 | Actie | | OD1
  Blad *Bedragen*
  SD code | SD | OD code | OD | Actie code | Actie | Dienst | 2026
  SD1 | Cultuur | OD1 | Musea | AC1 | Nieuw museum | Musea | 3
  SD1 | Cultuur | OD2 | Podia | AC2 | Nachtopening | | 4`,
  'a flat sheet with parents at the first row of their group, beside one of the plan whose places tell them': `
  Code | Niveau | Titel | HSD
  SD1 | SD | Cultuur | HSD1
  OD1 | OD | |
  AC1 | Actie | Nieuw museum |
  Blad *Bedragen*
  HSD | SD code | SD | OD code | OD | Actie code | Actie | 2026
  HSD1 | SD1 | Cultuur | OD1 | Musea | AC1 | Nieuw museum | 3
  | | | OD2 | Podia | AC2 | Nachtopening | 4
  HSD2 | SD2 | Sport | OD4 | Zwemmen | AC4 | Bad | 6
  Blad *HSD*
  Code | Titel
  HSD1 | Kennis
  HSD2 | Zorg`,
  'two flat sheets of HSDs and projects that no list has': `
  Code HSD | HSD | Code SD | OD code | OD | Actie code | Actie | Code project | 2026
  HSD1 | Kennis | SD1 | OD1 | Musea | AC1 | Nieuw museum | P1 | 3
  HSD2 | Zorg | SD2 | OD2 | Sport | AC2 | Nachtopening | P1 | 3
  Blad *Sport*
  Code HSD | HSD | Code SD | OD code | OD | Actie code | Actie | Code project | 2026
  HSD1 | Kennis | SD1 | OD1 | Musea | AC3 | Bibliotheek | P2 | 3
  HSD2 | Zorgen | SD3 | OD3 | Zwemmen | AC1 | Bad | P2 | 5`,
  'two flat sheets without codes': `
  SD | OD | Actie | 2026
  Cultuur | Musea | Nieuw museum | 1
  Cultuur | Podia | Nachtopening | 3
  Blad *Sport*
  SD | OD | Actie | 2026
  Cultuur | Musea | Bibliotheek | 3
  Sport | Zwemmen | Bad | 5`,
};
