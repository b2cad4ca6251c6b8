import type { RefusalWords } from './refusals.nl';

/** What working in the tree may refuse. */
export const treeRefusals: Readonly<Record<string, RefusalWords>> = {
  'level-not-below': { text: (data) => `${data.level || 'This'} cannot hang below ${data.parent || 'that element'}.`, next: 'Choose another element to hang it below.' },
  'code-taken': { text: (data) => `The code ${data.code ?? ''} is in use.`, next: 'Choose another code.' },
  'still-used': { text: (data) => `${data.code || data.title || 'This element'} is still referred to ${data.count ?? ''} times.`, next: 'First move or delete what refers to it.' },
  'moved-below-itself': { text: (data) => `${data.code || 'An element'} cannot hang below itself.`, next: 'Choose an element outside this branch.' },
  'other-sheet': { text: (data) => `${data.code || 'This element'} stands on another sheet than what it would hang below.`, next: 'Cut the rows in Excel, paste them on that sheet, and check the plan again.' },
  'listed-stays': { text: (data) => `${data.code || 'This element'} stands on a list and stays there.`, next: 'Change the list itself in Excel.' },
  'parent-without-code': { text: (data) => `${data.parent || 'The element above'} has no code, and the rows below refer by code.`, next: 'Give it a code first.' },
  'no-plan-sheet': { text: () => 'There is no sheet on which this element can stand.', next: 'Choose Recognise my plan and point out the sheet with the plan.' },
  'no-title-column': { text: () => 'The sheet has no column for the title.', next: 'Add a column Titel, or point it out with Recognise my plan.' },
  'level-unknown': { text: () => 'This plan has no such level.', next: 'Choose another level.' },
  'level-not-shown': { text: (data) => `The sheet ${data.sheet ?? ''} has nothing of this level yet: how deep it stands cannot be shown.`, next: 'Type the first element of this level on the sheet yourself.' },
  'place-tells-parent': { text: (data) => `On the sheet ${data.sheet ?? ''} the place of a row tells what it hangs below, and that element is on another sheet.`, next: 'Add a column Bovenliggende code to the sheet.' },
  'stands-in-title': { text: (data) => `“${data.title ?? ''}” stands in the title of the sheet, not in a row.`, next: 'Change the title in Excel.' },
  'title-missing': { text: () => 'The title is empty.', next: 'Type a title.' },
  'nothing-to-do': { text: () => 'There is nothing to change.', next: 'It is so already.' },
  'element-changed': { text: (data) => `${data.name || 'The element'} no longer stands so on the sheet.`, next: 'Check the plan again and retry.' },
  'preview-outdated': { text: () => 'The sheets have changed since you saw this preview.', next: 'Close this and ask again: then you see what would change now.' },
};
