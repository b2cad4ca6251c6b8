import type { Words } from './nl';
import { refusals } from './refusals.en';
import { help } from './help.en';
import { indienen } from './indienen.en';
import { many } from './many';
import { states } from './states.en';
import { plan } from './plan.en';
import { controle } from './controle.en';
import { totalen } from './totalen.en';
import { tools } from './tools.en';

export const en: Words = {
  app: 'Doelboom',
  views: { plan: 'Plan', controle: 'Check', totalen: 'Totals', indienen: 'Submit', help: 'Help' },
  tabs: 'Parts of Doelboom',
  close: 'Close',
  cancel: 'Cancel',
  clearSearch: 'Clear the search',
  more: (count) => `and ${count} more`,
  copied: 'Copied',

  head: {
    recheck: 'Read and check again',
    checkedAt: (time) => `Checked ${time}`,
    reading: 'Reading…',
    stale: 'Out of date',
    offline: 'Offline',
    help: 'Help and rules',
    errors: (count) => `${count} ${many(count, 'error', 'errors')}`,
    warnings: (count) => `${count} ${many(count, 'warning', 'warnings')}`,
    infos: (count) => `${count} ${many(count, 'hint', 'hints')}`,
  },

  states,
  busy: {
    any: 'One moment…',
    lasting: 'Taking long? See whether a window in Excel waits for an answer. What was begun is finished or put back.',
    fixing: 'Changing the cells…',
    takingBack: 'Taking the change back…',
    writing: 'Writing the sheet Overzicht…',
    lookingOver: 'Looking the workbook over…',
    structuring: 'Changing the workbook…',
    opening: 'Opening the new workbook…',
    selecting: 'Selecting the cell…',
    'signing-in': 'Signing in…',
    submitting: 'Checking and sending the plan…',
    keeping: 'Keeping the receipt…',
    keepingPart: 'Keeping the setting in the workbook…',
    asking: 'Asking the register…',
    'waiting-for-cell': 'You are still typing in a cell. Press Enter in Excel to go on.',
  },

  plan,
  kinds: {
    uitgaven: 'Expenses', ontvangsten: 'Receipts', GD: 'Ordinary service (GD)', BD: 'Extraordinary service (BD)', VTE: 'Personnel (FTE)',
    onbekend: 'Expenses of no kind', 'GD-O': 'Receipts GD', 'BD-O': 'Receipts BD', afschrijving: 'Depreciation',
  },

  controle,
  changes: {
    done: (count) => `${count} ${many(count, 'cell', 'cells')} changed`,
    nothing: 'No cell changed',
    takenBack: (count) => `${count} ${many(count, 'cell', 'cells')} restored`,
    sheetAdded: 'Sheet added',
    partKept: 'Kept setting of the workbook changed',
    partPutBack: 'Kept setting of the workbook restored',
    structureDone: 'Workbook changed',
    structureTakenBack: 'Workbook as it was',
    receiptKept: 'Receipt kept in the properties',
    receiptRemoved: 'Receipt removed again',
    sheetRemoved: 'Sheet removed again',
    takeBack: 'Take back',
    refused: (count) => `${count} ${many(count, 'cell was', 'cells were')} left alone: see why`,
    hide: 'Hide message',
    all: (count) => `All changes (${count})`,
    allTitle: 'Changes by Doelboom',
    isTakenBack: 'Taken back',
  },

  totalen,
  indienen,
  help,
  tools,
  refusals,
};
