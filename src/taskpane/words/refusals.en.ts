import { changeRefusals } from './changeRefusals.en';
import { heldEn } from './held';
import { registerRefusals } from './registerRefusals.en';
import { treeRefusals } from './treeRefusals.en';
import type { refusals as nl } from './refusals.nl';

type Data = Readonly<Record<string, string | number>>;

const place = (data: Data): string => (data.place ? ` (${data.place})` : '');

export const refusals: typeof nl = {
  ...registerRefusals,
  ...treeRefusals,
  ...changeRefusals,
  'cell-in-edit-mode': { text: () => 'You are still typing in a cell.', next: 'Press Enter in Excel and try again.' },
  'sheet-protected': { text: (data) => `The sheet is protected${place(data)}.`, next: 'Unprotect it in Excel: Review, Unprotect Sheet.' },
  'part-changed': { text: () => 'What Doelboom kept in the workbook was changed by somebody else meanwhile.', next: 'Read the workbook again and look at what is kept now.' },
  'kept-broken': { text: () => 'What is kept here is damaged and is not used.', next: 'Keep it again, or ask for a new file.' },
  'kept-newer': { text: (data) => `This was kept by a newer Doelboom${data.version ? ` (version ${data.version})` : ''}.`, next: 'Close the pane and open it again to load the newest version.' },
  'scheme-malformed': { text: ({ place }) => (place ? `This is no planning scheme: “${String(place)}” is not right.` : 'This is no planning scheme.'), next: 'Mend the file, or ask whoever made it for another.' },
  'kept-other-file': { text: () => 'This file is no layout or profile of Doelboom.', next: 'Choose the file that a colleague kept with Doelboom.' },
  'kept-too-large': { text: (data) => `This is too large to keep in the workbook${data.most ? `: ${data.kilobytes} kB, at most ${data.most} kB` : ''}.`, next: 'Keep it as a file.' },
  'not-found-in-workbook': { text: (data) => `The place no longer exists in the workbook${place(data)}.`, next: 'Check the plan again.' },
  'cell-changed': { text: ({ cell, found, expected }) => (found === undefined ? 'The cell has changed meanwhile.' : `${cell ? `${cell} now holds` : 'It now holds'} ${heldEn(found)}, before ${heldEn(expected ?? '')}.`), next: 'Check the plan again.' },
  'sum-differs': { text: ({ cell, found = '', expected = '' }) => `The formula${cell ? ` in ${cell}` : ''} gives ${heldEn(found)} and not ${heldEn(expected)}: it was put back.`, next: 'See whether a filter is on or calculation is manual, and choose Check again.' },
  'cell-has-formula': { text: () => 'The cell holds a formula. Doelboom overwrites no formulas.', next: 'Change the formula yourself.' },
  'row-gone': { text: () => 'The row can no longer be found: it was deleted or changed.', next: 'Check the plan again.' },
  'sheet-gone': { text: () => 'The sheet is no longer there.', next: 'Check the plan again.' },
  'other-workbook-in-front': { text: () => 'Another workbook is in front.', next: 'Click in the workbook that holds the plan and try again.' },
  'too-much-at-once': { text: () => 'This is too much for Excel at once.', next: 'Fix fewer findings at a time.' },
  'cells-merged': { text: (data) => `${data.cell ? `Cell ${data.cell}` : 'The cell'} is part of a merged cell, and is not its first.`, next: 'Unmerge it in Excel.' },
  'rows-filtered': { text: () => 'The sheet is filtered.', next: 'Clear the filter in Excel and try again.' },
  'excel-too-old': { text: () => 'This version of Excel cannot do this.', next: 'Doelboom needs Excel 2021 or Microsoft 365.' },
  'excel-failed': { text: (data) => `Excel reported an error${data.excelCode ? ` (${data.excelCode})` : ''}.`, next: 'Try again. If it stays, save the workbook and open it again.' },
  'excel-silent': { text: () => 'Excel does not answer.', next: 'Wait until Excel has calculated, or press Esc in the cell you are typing in, and try again.' },
  'outside-excel': { text: () => 'Doelboom works in Excel.', next: 'Open the workbook with the plan in Excel and choose Doelboom in the ribbon.' },
  'half-written': { text: () => 'The change stopped half-way and could not be put back completely.', next: 'Look at the cells named, and check the plan again.' },
  'nothing-read': { text: () => 'The plan has not been read yet.', next: 'Check the plan first.' },
  'nothing-to-take-back': { text: () => 'This change can no longer be taken back.', next: 'Change the cells yourself.' },
  'register-offline': { text: () => 'The register cannot be reached.', next: 'Check the connection and try again. Nothing is lost.' },
  'register-busy': { text: () => 'The register is busy.', next: 'Try again in a minute: the same plan is never submitted twice.' },
  'register-answer-unreadable': { text: () => 'What answers is not the register.', next: 'Check the connection, or ask your administrator for the register’s address.' },
  'register-refused': { text: () => 'The register refused the plan.', next: 'Check the plan again and solve the errors.' },
  'receipt-differs': { text: () => 'The receipt does not belong to this plan.', next: 'Submit again, and tell your administrator if it happens again.' },
  'not-signed-in': { text: () => 'You are not signed in, or your sign-in has expired.', next: 'Sign in again.' },
  'sign-in-cancelled': { text: () => 'Signing in was called off.', next: 'Sign in when it suits you.' },
  'sign-in-blocked': { text: () => 'The sign-in window could not open.', next: 'Allow windows of this site and try again.' },
  'sign-in-refused': { text: () => 'Signing in was refused.', next: 'Try again or choose another account.' },
  'token-refused': { text: () => 'The register does not know your sign-in.', next: 'Sign out and in again.' },
  'scope-missing': { text: () => 'Your account has no access to the register.', next: 'Ask your administrator for access.' },
  'departement-refused': { text: () => 'Your account may not submit for all departments in this plan.', next: 'Have a coordinator or someone of those departments submit.' },
  'plan-has-errors': { text: () => 'The plan still has errors.', next: 'Solve the errors under Check.' },
  'has-errors': { text: () => 'The plan still has errors.', next: 'Solve the errors under Check.' },
  'reasons-missing': { text: () => 'Some reasons are missing.', next: 'Fill in the reasons.' },
  'version-stale': { text: () => 'The register has a newer version of this plan by now.', next: 'Ask for the versions again and see who submitted, before you send a new one.' },
  'key-reused': { text: () => 'The plan changed while it was being sent.', next: 'Submit again.' },
  'package-inconsistent': { text: () => 'The register finds other totals or findings.', next: 'Check the plan again and submit again.' },
  'package-malformed': { text: () => 'The register cannot read this plan.', next: 'Copy this message for your administrator.' },
  'contract-unknown': { text: () => 'The register expects another version of Doelboom.', next: 'Close the pane and open it again to load the newest version.' },
  'no-receipt': { text: () => 'There is no receipt yet.', next: 'Submit the plan first.' },
  cancelled: { text: () => 'Reading was stopped.', next: 'Check again when it suits you.' },
  other: { text: (data) => `This did not work${data.code ? ` (${data.code})` : ''}.`, next: 'Try again.' },
};
