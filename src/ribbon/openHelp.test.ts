import { openHelp, type HelpOpener } from './openHelp';

function office(sets: readonly string[]): { opened: string[]; opener: HelpOpener } {
  const opened: string[] = [];
  return {
    opened,
    opener: {
      requirements: { isSetSupported: (name) => sets.includes(name) },
      ui: {
        openBrowserWindow: (url) => { opened.push(`window ${url}`); },
        displayDialogAsync: (url, _size, done) => {
          opened.push(`dialog ${url}`);
          done();
        },
      },
    },
  };
}

test.each([
  [['OpenBrowserWindowApi'], 'window https://plan.stad.be/taskpane.html?view=help'],
  [[], 'dialog https://plan.stad.be/taskpane.html?view=help'],
])('with %j it opens a %s, and lets the button go once', (sets, expected) => {
  const { opened, opener } = office(sets);
  let done = 0;
  openHelp(opener, 'https://plan.stad.be', () => { done += 1; });
  expect([opened, done]).toEqual([[expected], 1]);
});
