import { heldEn } from './held';
import type { RefusalWords } from './refusals.nl';

/** Why a change of rows, columns, names or sheets was not made. */
export const changeRefusals: Readonly<Record<string, RefusalWords>> = {
  'cell-changed-since': { text: (data) => `${String(data.cell)} has changed meanwhile${data.found === undefined ? '' : `: it now holds ${heldEn(data.found)}, before ${heldEn(data.expected ?? '')}`}.`, next: 'Check the plan again and look at the change once more. Nothing was written.' },
  'rows-moved-since': { text: () => 'Rows or columns came, went or were sorted meanwhile.', next: 'Check the plan again and look at the change once more. Nothing was written.' },
  'validation-there': { text: (data) => `${String(data.cell)} already has another data validation.`, next: 'Doelboom leaves it. Remove it in Excel, or leave this dropdown out.' },
  'nothing-to-structure': { text: () => 'There is nothing to add.', next: 'The sheets have all that is ticked already.' },
  'other-than-shown': { text: () => 'The workbook has changed since the list was shown.', next: 'Look at the list again. Nothing was written.' },
  'name-changed-since': { text: (data) => `The name ${String(data.name)} refers to something else meanwhile.`, next: 'See Formulas, Name Manager in Excel.' },
  'column-filled-since': { text: (data) => `${String(data.cell)} holds something meanwhile.`, next: 'Empty the column, or leave it. Nothing was changed.' },
  'sheet-changed-since': { text: (data) => `Somebody worked on the sheet ${String(data.sheet)} meanwhile.`, next: 'Doelboom leaves it. Delete it yourself if it may go.' },
  'table-cannot-grow': { text: (data) => `The table ${String(data.table)} ends right above the new row, and this Excel cannot make it larger.`, next: 'Press Tab in the last cell of the table in Excel, check the plan again and try once more. Nothing was written.' },
  'merged-cell': { text: (data) => `${String(data.cell)} on sheet ${String(data.sheet)} is merged with another cell: what is written or moved there, Excel does not keep as it was.`, next: 'Split the cells in Excel (Home, Merge) and try again. Nothing was written.' },
  'merged-unknown': { text: () => 'This Excel does not tell which cells are merged, nor gives the file: what is merged might not come back after rows were moved or deleted.', next: 'Move or delete the rows in Excel itself, or save the workbook and open it again. Nothing was written.' },
  'not-as-written': { text: (data) => `Excel did not take the value for ${String(data.cell)} as it is: it holds ${heldEn(data.found ?? '')}.`, next: 'See whether the cell is merged, or filled by a table. All is as it was.' },
};
