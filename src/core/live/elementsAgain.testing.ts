import { FLAT_TOGETHER } from './flatTogether.testing';

const LISTS = `
  Blad *HSD*
  | Code | Titel |
  | HSD1 | Kennis |
  | HSD2 | Zorg |
  Blad *Programma's*
  | Code | Titel | HSD |
  | PG1 | Slim | HSD1 |
  | PG2 | Warm | HSD2 |
  Blad *Projecten*
  | Code | Titel | Programma |
  | P1 | Huis | PG1 |
  | P2 | Tuin | PG2 |`;
const MEANS = `
  Blad *Middelen*
  | Code actie | Kostenplaats | GD 2026 | VTE 2026 |
  | AC1 | K1 | 10 | |
  | P1 | K1 | 5 | 1 |
  | SD1 | K2 | 7 | |
  | AC9 | K2 | 1 | |`;

/** Workbooks of which title rows, lists and rows tell together what the elements are. */
export const TOLD_TOGETHER: Readonly<Record<string, string>> = {
  'title rows above places': `
  Blad *Wonen*
  | Strategische doelstelling: SD1 Wonen | | |
  | Code | Niveau | Titel |
  | OD1 | OD | Huren |
  | AC1 | Actie | Premie |
  | OD2 | OD | Kopen |
  | AC2 | Actie | Lening |
  Blad *Leren*
  | Strategische doelstelling: SD2 Leren | | |
  | Code | Niveau | Titel |
  | OD3 | OD | School |
  | AC3 | Actie | Klas |${LISTS}${MEANS}`,
  'title rows above codes': `
  Blad *Wonen*
  | Strategische doelstelling: SD1 Wonen | | | |
  | Code | Niveau | Titel | Bovenliggende code |
  | OD1 | OD | Huren | SD1 |
  | AC1 | Actie | Premie | OD1 |
  | OD2 | OD | Kopen | |
  | AC2 | Actie | Lening | OD2 |
  Blad *Leren*
  | Hoofddoelstelling: HSD1 Kennis | | | |
  | Strategische doelstelling: SD2 Leren | | | |
  | Code | Niveau | Titel | Bovenliggende code |
  | OD3 | OD | School | SD2 |
  | AC3 | Actie | Klas | OD3 |${LISTS}${MEANS}`,
  'title rows above flat rows': `
  Blad *Wonen*
  | Strategische doelstelling: SD1 Wonen | | | | |
  | Code OD | OD | Code actie | Actie | GD 2026 |
  | OD1 | Huren | AC1 | Premie | 10 |
  | OD1 | Huren | AC2 | Loket | 5 |
  | OD2 | Kopen | AC3 | Lening | 7 |
  Blad *Leren*
  | Strategische doelstelling: SD2 Leren | | | | |
  | Code OD | OD | Code actie | Actie | GD 2026 |
  | OD3 | School | AC4 | Klas | 10 |
  | OD3 | School | AC5 | Bank | 5 |${LISTS}`,
  'titles without codes': `
  Blad *Huren*
  | Strategische doelstelling: | Wonen voor iedereen | |
  | Code | Niveau | Titel |
  | OD1 | OD | Huren |
  | AC1 | Actie | Premie |
  Blad *Kopen*
  | Strategische doelstelling: | Wonen voor iedereen | |
  | Code | Niveau | Titel |
  | OD2 | OD | Kopen |
  | AC2 | Actie | Lening |${LISTS}`,
  'titles of projects above flat rows': `
  Blad *Huis*
  | Project: P1 Huis | | | |
  | Code actie | Actie | Dienst | GD 2026 |
  | AC1 | Premie | Musea | 3 |
  | AC2 | Loket | | 4 |
  Blad *Straat*
  | Project: P3 Straat | | | |
  | Code actie | Actie | Dienst | GD 2026 |
  | AC3 | Premies | Musea | 3 |
  | AC2 | Loket | | 4 |${LISTS}${MEANS}`,
  'each level on a sheet of its own': `
  Blad *Acties*
  | Code | Titel | OD | Dienst |
  | AC1 | Premie | OD1 | Musea |
  | AC2 | Loket | OD1 | Loket |
  | AC3 | Turnzaal | OD2 | Musea |
  Blad *OD*
  | Code | Titel | SD |
  | OD1 | Betaalbaar | SD1 |
  | OD2 | Scholen | SD2 |
  Blad *SD*
  | Code | Titel |
  | SD1 | Wonen |
  | SD2 | Leren |${LISTS}${MEANS}`,
  'names of sheets': `
  Blad *SD1 Wonen*
  | OD | Actie | Dienst | GD 2026 |
  | OD1 Huren | | | |
  | | AC1 Premie | Musea | 10 |
  | OD2 Kopen | | | |
  | | AC2 Lening | Loket | 5 |
  Blad *SD2 Leren*
  | OD | Actie | Dienst | GD 2026 |
  | OD3 School | | | |
  | | AC3 Klas | Musea | 10 |${LISTS}${MEANS}`,
  'a title row above numbers that begin anew': `
  Blad *Wonen*
  | Strategische doelstelling: SD1 Wonen | | |
  | Niveau | Nr | Titel |
  | OD | 1 | Zorg |
  | Actie | 1 | Centrum |
  | Actie | 2 | Thuis |
  | OD | 2 | Armoede |
  | Actie | 1 | Winkel |${LISTS}`,
  'a flat export that names projects of a list': `
  Blad *Plan*
  | HSD | Code SD | SD | Code OD | OD | Code actie | Actie | Project | GD 2026 |
  | HSD1 | SD1 | Wonen | OD1 | Huren | AC1 | Premie | P1 | 10 |
  | HSD1 | SD1 | Wonen | OD1 | Huren | AC2 | Loket | | 5 |
  | HSD2 | SD2 | Leren | OD2 | School | AC3 | Klas | P2 | 7 |${LISTS}`,
  'a flat export of programmes and projects': `
  Blad *Plan*
  | Code programma | Programma | Code project | Project | Code actie | Actie | GD 2026 |
  | PG1 | Slim | P1 | Huis | AC1 | Premie | 10 |
  | PG1 | Slim | P1 | Huis | AC2 | Loket | 5 |
  | PG2 | Warm | P3 | Straat | AC3 | Klas | 7 |${LISTS}`,
  'a flat export with parents at the first row of their group': `
  Blad *Plan*
  | HSD | Code SD | SD | Code OD | OD | Code actie | Actie | GD 2026 |
  | HSD1 | SD1 | Wonen | OD1 | Huren | AC1 | Premie | 10 |
  | | | | | | AC2 | Loket | 5 |
  | HSD2 | SD2 | Leren | OD2 | School | AC3 | Klas | 7 |${LISTS}`,
  'projects in a tree of codes, and on a list': `
  Blad *Plan*
  | Code | Niveau | Titel | Bovenliggende code | HSD | Programma |
  | SD1 | SD | Wonen | | HSD1 | |
  | OD1 | OD | Huren | SD1 | | |
  | P1 | Project | Huis | OD1 | | |
  | AC1 | Actie | Premie | P1 | | |
  | P3 | Project | Straat | | | PG1 |
  | AC2 | Actie | Loket | P3 | | |${LISTS}${MEANS}`,
  'projects and HSDs in a tree of places, and on lists': `
  Blad *Plan*
  | Code | Niveau | Titel | HSD |
  | HSD1 | HSD | Kennis | |
  | SD1 | SD | Wonen | HSD1 |
  | OD1 | OD | Huren | |
  | P1 | Project | Huis | |
  | AC1 | Actie | Premie | |
  | P3 | Project | Straat | |
  | AC2 | Actie | Loket | |${LISTS}${MEANS}`,
  'two lists of HSDs': `
  Blad *Plan*
  | Code SD | SD | HSD | Code OD | OD | Code actie | Actie | Code project | Project | GD 2026 |
  | SD1 | Wonen | HSD1 | OD1 | Huren | AC1 | Premie | P1 | Huis | 10 |
  | SD1 | Wonen | HSD1 | OD1 | Huren | AC2 | Loket | P3 | Straat | 5 |
  | SD2 | Leren | HSD2 | OD2 | School | AC3 | Klas | P1 | Huizen | 7 |
  Blad *HSD oud*
  | Code | Titel |
  | HSD2 | Zorgen |
  | HSD3 | Sport |${LISTS}${MEANS}`,
  ...FLAT_TOGETHER,
};
