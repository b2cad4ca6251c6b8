import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { workbook } from '#core/read/grid.testing';
import type { ListFile } from './ListReading';
import { sheetOfText } from './sheetOfText';

/** A list as it comes in a .csv. */
export function csv(text: string, name = 'lijst.csv'): ListFile {
  return { name, sheets: [sheetOfText(name.replace(/\.\w+$/, ''), text)] };
}

/** A list as it comes in an .xlsx, from an aligned table. */
export function xlsx(table: string, name = 'lijst.xlsx'): ListFile {
  return { name, sheets: workbook({ Export: table }).sheets };
}

/** A plan with one SD, OD and two acties, whose means hang on kostenplaatsen 105010 and 00200. */
export function planWith(lists: Readonly<Record<string, string>>): WorkbookSnapshot {
  return workbook({
    Plan: `
      Code   | Niveau | Titel        | Bovenliggende code | HSD  | Departement  | Dienst
      SD01   | SD     | Steunpunt    | _                  | HSD1 | Stafdiensten | _
      OD0101 | OD     | Juridisch    | SD01               | _    | _            | Juridische dienst
      AC0001 | Actie  | Advies       | OD0101             | _    | _            | _
      AC0002 | Actie  | Opleiding    | OD0101             | _    | _            | _`,
    Middelen: `
      Code actie | Kostenplaats | Budgetplaats | Aard | 2026    | 2027
      AC0001     | 105010       | BP1          | GD   | 1000.5  | 2000
      AC0001     | 105010       | _            | VTE  | 8.5     | 8.5
      AC0002     | '00200       | BP2          | BD   | 50000   | 0`,
    ...lists,
  });
}
