import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { parseExample } from '#core/rules/example.testing';
import { FLAT_SHEETS, LISTS } from './ownFlatSheets.testing';

/** Sheets as planners make them, with amounts beside what they are for. */
const SHEETS = {
  'amounts beside the plan': `
    Blad *Plan*
    | Code | Niveau | Titel | Bovenliggende code | Dienst | Van | Tot | Kostenplaats | Budgetplaats | GD 2026 | GD 2027 | BD 2026 | VTE 2026 |
    | SD1 | SD | Wonen | | | | | | | 45 | 20 | | |
    | OD1 | OD | Huren | SD1 | | | | | | 45 | | | |
    | AC1 | Actie | Premie | OD1 | Musea | 2026 | 2026 | K1 | B1 | 10 | 20 | | 1.5 |
    | | | | | | | | K2 | B2 | 5 | | 7 | |
    | | | | | | | | K2 | B2 | | | | |
    | AC2 | Actie | Loket | OD1 | Loket | | | ~~K1~~ | B1 | | '1.200 | | |
    | AC3 | Actie | Balie | OD1 | | | | ~~~~ | | 30 | 1.005 | 40 | |
    | AC4 | Actie | Bezoek | OD1 | Loket | 2026 | 2027 | K2 | | | | | 2 |
    | Totaal | | | | | | | | | 45 | 20 | | |
    ${LISTS}`,
  'amounts beside the plan, without a column of cost centres': `
    Blad *Plan*
    | Code | Niveau | Titel | Bovenliggende code | GD 2026 | GD 2027 | VTE 2026 |
    | SD1 | SD | Wonen | | | | |
    | OD1 | OD | Huren | SD1 | | | |
    | AC1 | Actie | Premie | OD1 | | | |
    | AC2 | Actie | Loket | OD1 | 10 | | 1 |
    | AC3 | Actie | Balie | OD1 | | 20 | |
    ${LISTS}`,
  'two sheets of departementen': `
    Blad *Cultuur*
    | Code | Niveau | Titel | Bovenliggende code | Kostenplaats | GD 2026 | VTE 2026 |
    | SD1 | SD | Wonen | | | | |
    | OD1 | OD | Huren | SD1 | | | |
    | AC1 | Actie | Premie | OD1 | K1 | 10 | |
    | AC2 | Actie | Loket | OD1 | K1 | | 1 |
    Blad *Sport*
    | Code | Niveau | Titel | Bovenliggende code | Kostenplaats | GD 2026 | VTE 2026 |
    | SD2 | SD | Leren | | | | |
    | OD2 | OD | Scholen | SD2 | | | |
    | AC3 | Actie | Opvang | OD2 | K2 | 10 | |
    | AC4 | Actie | Klas | OD2 | K1 | 5 | 2 |
    ${LISTS}`,
  'a row on each sheet': `
    Blad *Cultuur*
    | Code | Niveau | Titel | Bovenliggende code | Dienst | GD 2026 | VTE 2026 |
    | AC1 | Actie | Premie | OD1 | Musea | 10 | |
    Blad *Sport*
    | Code | Niveau | Titel | Bovenliggende code | Kostenplaats | GD 2026 |
    | OD1 | OD | Huren | SD1 | | |
    Blad *Plan*
    | Code | Niveau | Titel |
    | SD1 | SD | Wonen |
    Blad *Middelen*
    | Code actie | Kostenplaats | GD 2026 | BD 2026 |
    | AC1 | K1 | 100 | |
    ${LISTS}`,
  'all levels in one column': `
    Blad *Plan*
    | Doelstellingen | Trekker | Kostenplaats | GD 2026 | VTE 2026 |
    | SD1 Wonen | | | | |
    | OD1 Betaalbaar | An | | | |
    | AC1 Premie | Jan | K1 | 10 | 1 |
    | | | K2 | 20 | |
    | AC2 Loket | | K1 | | 2 |
    | AC3 Balie | | | | |
    | OD3 Groen | | | | |
    | AC5 Bomen | | K1 | 4 | |
    | SD2 Leren | | | | |
    | OD2 Scholen | | | | |
    | AV4 Opvang | Els | K1 | 5 | |
    | AC6 Klas | | K2 | 5 | |
    ${LISTS}`,
  'no column for parents': `
    Blad *Plan*
    | Code | Niveau | Titel | HSD | Dienst | Kostenplaats | GD 2026 | VTE 2026 |
    | SD1 | SD | Wonen | HSD1 | | | | |
    | OD1 | OD | Huren | | | | | |
    | AC1 | Actie | Premie | | Musea | K1 | 10 | |
    | | | | | | K2 | 5 | |
    | AC2 | Actie | Loket | | | K1 | | 1 |
    | OD2 | OD | Kopen | | | | | |
    | AC3 | Actie | Balie | | | K1 | 4 | |
    | SD2 | SD | Leren | HSD2 | | | | |
    | OD4 | OD | Scholen | | | | | |
    | AC4 | Actie | Klas | | | K2 | 3 | |
    Blad *HSD*
    | Code | Titel |
    | HSD1 | Kennis |
    | HSD2 | Zorg |
    ${LISTS}`,
  'no column for parents, on two sheets': `
    Blad *Cultuur*
    | Code | Niveau | Titel | Dienst |
    | SD1 | SD | Wonen | |
    | OD1 | OD | Huren | |
    | AC1 | Actie | Premie | Musea |
    | AC2 | Actie | Loket | |
    Blad *Sport*
    | Code | Niveau | Titel | Dienst |
    | SD2 | SD | Wonen | |
    | OD2 | OD | Huren | |
    | AC3 | Actie | Premie | Musea |
    Blad *Middelen*
    | Code actie | Kostenplaats | GD 2026 |
    | AC1 | K1 | 100 |
    | AC7 | K1 | 10 |
    | AC2 | K2 | 1 |
    ${LISTS}`,
  'a sheet for each SD': `
    Blad *Cultuur*
    | Code | Niveau | Titel | HSD | Dienst |
    | SD1 | SD | Wonen | HSD1 | |
    | OD1 | OD | Huren | | |
    | AC1 | Actie | Premie | | |
    | OD2 | OD | Kopen | HSD2 | |
    Blad *Sport*
    | Code | Niveau | Titel | HSD | Dienst |
    | SD2 | SD | Wonen | | |
    Blad *HSD*
    | Code | Titel |
    | HSD1 | Kennis |
    | HSD2 | Zorg |
    ${LISTS}`,
  'codes that go on from each other': `
    Blad *Plan*
    | Code | Niveau | Titel | Dienst | Kostenplaats | GD 2026 |
    | 1 | SD | Wonen | | | |
    | 1.1 | OD | Huren | | | |
    | 1.1.1 | Actie | Premie | Musea | K1 | 4 |
    | 1.1.2 | Actie | Loket | | K1 | |
    | 1.2 | OD | Kopen | | | |
    | 1.2.1 | Actie | Balie | | K2 | 3 |
    | 2 | SD | Leren | | | |
    | 2.1 | OD | Scholen | | | |
    | 2.1.1 | Actie | Klas | | | |
    ${LISTS}`,
  'titles set in by column': `
    Blad *Plan*
    | Code | Strategische doelstelling | Operationele doelstelling | Actie | Kostenplaats | GD 2026 |
    | SD1 | Wonen | | | | |
    | OD1 | | Huren | | | |
    | AC1 | | | Premie | K1 | 10 |
    | AC2 | | | Loket | K2 | 10 |
    | OD2 | | Kopen | | | |
    | AC3 | | | Balie | K2 | 10 |
    | SD2 | Leren | | | | |
    | OD4 | | Scholen | | | |
    | AC4 | | | Klas | K2 | |
    ${LISTS}`,
  ...FLAT_SHEETS,
  'kinds side by side': `
    Blad *Plan*
    | Code | Niveau | Titel | Bovenliggende code | Dienst |
    | SD1 | SD | Wonen | | |
    | OD1 | OD | Huren | SD1 | |
    | AC1 | Actie | Premie | OD1 | Musea |
    | AC2 | Actie | Loket | OD1 | Loket |
    Blad *Middelen*
    | Code actie | Kostenplaats | Budgetplaats | GD 2026 | GD 2027 | BD 2026 | VTE 2026 |
    | AC1 | K1 | B1 | 100 | | 5 | |
    | AC2 | K1 | B1 | | | | |
    | AC2 | K2 | B2 | 1 | 2 | 3 | 4 |
    | AC9 | K2 | | 1 | | | |
    | AC1 | K1 | B1 | 100 | | 5 | |
    ${LISTS}`,
};

/** Workbooks with such sheets, by what they are. */
export const OWN_SHEETS: Readonly<Record<string, WorkbookSnapshot>> = Object.fromEntries(Object.entries(SHEETS).map(([name, text]) => [name, parseExample(text).snapshot]));
