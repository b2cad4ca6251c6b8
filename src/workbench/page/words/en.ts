import { lostFeature } from './lostFeatures';
import type { Words } from './Words';

export const en: Words = {
  page: { title: 'Doelboom', grid: 'Spreadsheet', pane: 'Task pane', toolbar: 'Toolbar' },
  file: {
    group: 'File', fresh: 'New', freshHint: 'Start an empty plan from the template',
    sample: 'Sample', sampleHint: 'Open the sample plan (Ghent 2020)',
    open: 'Open', openHint: 'Open an Excel workbook (Ctrl+O)',
    save: 'Save', saveHint: 'Save the workbook as an Excel file (Ctrl+S)',
    untitled: 'Untitled plan', unsaved: 'Unsaved changes', dropHere: 'Drop the Excel workbook here to open it',
  },
  edit: { group: 'Edit', undo: 'Undo (Ctrl+Z)', redo: 'Redo (Ctrl+Y)' },
  outline: { group: 'Outline levels', label: 'Level', level: (level) => `Show rows down to level ${level}`, none: 'This sheet has no grouped rows' },
  trial: {
    group: 'Trial',
    slow: 'Slow connection', slowHint: 'Make every request of the pane to the workbook take 600 milliseconds',
    author: 'Second author', authorHint: 'Let a second author change a cell now and then, as in co-authoring',
    authorNow: 'Now', authorNowHint: 'Let the second author change a cell at once',
  },
  view: { group: 'View', language: 'Language', toDark: 'Dark appearance', toLight: 'Light appearance' },
  pane: {
    title: 'Doelboom', reload: 'Reload the task pane', widths: 'Width of the task pane',
    width: (pixels) => `${pixels} pixels wide`, resize: 'Change the width of the task pane', frame: 'Task pane Doelboom',
  },
  traffic: {
    counts: (roundTrips, bytes) => `${roundTrips} ${roundTrips === 1 ? 'request' : 'requests'} · ${bytes}`,
    hint: 'What the pane has asked of the workbook since it loaded: round trips, and the size of requests and responses',
  },
  busy: { opening: (name) => `Opening ${name}…`, saving: 'Saving the workbook…' },
  dialog: { cancel: 'Cancel', close: 'Close' },
  loss: {
    title: 'Not everything in this file can be kept',
    intro: (name) => `${name} holds parts that this page does not know. Saving over the original file loses them:`,
    saveAnyway: 'Save anyway', part: 'Part', where: 'Where', name: (feature) => lostFeature(feature, 'en'),
  },
  unsaved: {
    title: 'Save your changes?', text: (name) => `The changes in ${name} have not been saved.`,
    discard: 'Don’t save', saveFirst: 'Save first',
  },
  failure: {
    titleOpen: 'The file could not be opened', titleSave: 'The workbook could not be saved', titleStart: 'The page could not start',
    unreadable: (name) => `${name} is not a workbook that can be read. Check that it opens in Excel and is saved as .xlsx.`,
    details: 'Details',
    reasons: {
      'xlsx-not-a-zip': (name) => `${name} is not an Excel workbook. Choose a file that Excel has saved as .xlsx.`,
      'xlsx-password': (name) => `${name} is encrypted with a password. Open it in Excel, take the password away and save it again.`,
      'xlsx-too-large': (name) => `${name} is too large to open here.`,
      'xlsx-other-format': (name) => `${name} is a workbook of another format. Open it in Excel and save it as .xlsx.`,
      'xlsx-damaged': (name) => `${name} is damaged. Open it in Excel, which can sometimes repair a file, and save it again.`,
    },
  },
  told: { saved: (name) => `${name} has been saved.`, opened: (name) => `${name} has been opened.`, authorChanged: (where) => `The second author changed ${where}.` },
};
