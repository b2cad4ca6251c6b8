import { HELP_FUNCTION } from './buttons';
import { openHelp } from './openHelp';

/* The page without a face that Excel opens for buttons that do something without a pane. */

void Office.onReady(() => {
  Office.actions.associate(HELP_FUNCTION, (event: Office.AddinCommands.Event) => {
    openHelp(Office.context, location.origin, () => event.completed());
  });
});
