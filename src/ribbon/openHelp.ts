/** What is asked of Office here: a window of the browser where it can open one, else a dialog. */
export interface HelpOpener {
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  readonly ui: {
    openBrowserWindow(url: string): void;
    displayDialogAsync(url: string, options: { height: number; width: number }, done: () => void): void;
  };
}

/**
 * Opens the help beside Excel, so that it can be read while the pane shows the plan. `done` must be called in the end:
 * Excel keeps the button waiting until then.
 */
export function openHelp({ requirements, ui }: HelpOpener, origin: string, done: () => void): void {
  const url = `${origin}/taskpane.html?view=help`;
  if (requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    ui.openBrowserWindow(url);
    done();
  } else {
    ui.displayDialogAsync(url, { height: 70, width: 40 }, done);
  }
}
