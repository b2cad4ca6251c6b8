import type { ToolId, ToolWords } from '../state/tools';
import type { tools as dutch } from './tools.nl';

const each: Readonly<Record<ToolId, ToolWords>> = {
  herken: { name: 'Recognise my plan', hint: 'What is read of this workbook, and why; say what should be otherwise, and have it remembered.' },
  structuur: { name: 'Structure', hint: 'Codes, dropdowns, groups and totals on your own sheet, or the plan in the template' },
  nieuw: { name: 'New plan', hint: 'A new workbook for a period and a department, with the lists of this workbook.' },
  koppelingen: { name: 'Linkage', hint: 'Planned against budget for each cost centre and budget position, what hangs on nothing, and which HSD is covered by whom.' },
  lijsten: { name: 'Take over lists', hint: 'Cost centres, budget positions and other lists from SAP or PRINS.' },
  profiel: { name: 'Rules of this workbook', hint: 'What a rule weighs here: error, warning, tip or off.' },
};

export const tools: typeof dutch = { title: 'More', open: 'More tools', back: 'Back', each };
