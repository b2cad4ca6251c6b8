import { withoutContents } from './withoutContents';

test('what a cell may hold stays out; where it happened stays in', () => {
  const error = new TypeError('Cannot read "Juridisch advies" of 100000,50 in \'Middelen\'');
  error.stack = `TypeError: Cannot read "Juridisch advies"\n    at readRow (https://host/pane/taskpane.js:1:200)\n    at main (https://host/pane/taskpane.js:1:90)`;
  const text = withoutContents(error);
  expect(text).toBe('TypeError: Cannot read … of # in …\nat readRow (https://host/pane/taskpane.js:1:200)\nat main (https://host/pane/taskpane.js:1:90)');
});
