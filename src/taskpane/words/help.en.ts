import type { help as nl } from './help.nl';

export const help: typeof nl = {
  title: 'Help',
  back: 'Back',
  lead: 'Doelboom reads the multi-year plan in this workbook, checks it, adds it up and submits it.',
  sections: [
    { title: 'Plan', text: 'The tree shows every objective and action once, with the sum of all below it. Click a row to select it in the sheet; select a row in the sheet and the tree follows.' },
    { title: 'Check', text: 'Errors hold back submission; warnings ask for a word of explanation; hints are free. Open a finding to read what is wrong and what you can do.' },
    { title: 'Totals', text: 'Each euro counts once, whichever cut you choose. On request Doelboom writes the totals to the sheet Overzicht.' },
    { title: 'Submit', text: 'Without errors, and with a reason for each warning, the plan goes to the register. You get a receipt with number, time and hash.' },
  ],
  promiseTitle: 'What Doelboom never does',
  promises: [
    'It writes nothing to the workbook unless you ask.',
    'It sends nothing before you press Submit plan.',
    'It overwrites no cell that has changed meanwhile.',
  ],
  keysTitle: 'Keys in the tree',
  keys: [
    { key: '↑ ↓', text: 'previous, next row' },
    { key: '→ ←', text: 'unfold, fold' },
    { key: 'Home End', text: 'first, last row' },
    { key: '*', text: 'unfold all on this level' },
    { key: 'Enter', text: 'select the row in the sheet' },
    { key: 'a-z', text: 'to a code or title' },
  ],
  rulesTitle: 'The rules',
  rulesLoading: 'Loading the explanation…',
  rulesMissing: 'The explanation of this rule could not be loaded.',
  ruleInDutch: 'The full explanation is in Dutch.',
};
