import type { RefusalWords } from './refusals.nl';

/** What the register says no to, beside what the pane itself can refuse. */
export const registerRefusals: Readonly<Record<string, RefusalWords>> = {
  'role-refused': { text: () => 'Only a coordinator can submit a plan.', next: 'Ask the coordinator of your department.' },
  'person-unknown': { text: () => 'You have no role in the register yet.', next: 'Ask your administrator for one.' },
  'origin-refused': { text: () => 'The register takes no questions from this web site.', next: 'Open Doelboom from Excel, or tell your administrator.' },
  'package-too-large': { text: () => 'The plan is too large for the register.', next: 'Submit it by department.' },
  'scheme-unknown': { text: () => 'The register does not know this planning scheme.', next: 'Tell your administrator.' },
  'totals-differ': { text: () => 'The register comes to other totals than this pane.', next: 'Check the plan again and submit again. If it stays so, tell your administrator.' },
  'waiver-refused': { text: () => 'A finding that was left as it is may not stand, or no longer: its end date has passed, or the rule does not allow it.', next: 'Check the plan again: what has expired is back under Check.' },
  'too-many-requests': { text: () => 'Too many requests in a row.', next: 'Wait a minute and try again.' },
  'store-unavailable': { text: () => 'The register cannot store anything now.', next: 'Try again later. Nothing is lost.' },
  'sign-in-unavailable': { text: () => 'The sign-in cannot be checked now.', next: 'Try again later.' },
  'internal-failure': { text: () => 'The register failed. Nothing was stored.', next: 'Try again. If it stays so, tell your administrator.' },
  'stored-package-damaged': { text: () => 'A stored version is damaged: its hash no longer holds.', next: 'Tell your administrator at once.' },
  'body-unreadable': { text: () => 'The register could not read the package.', next: 'Try again.' },
  'request-malformed': { text: () => 'The register did not understand the request.', next: 'Reload Doelboom and try again.' },
  'media-type-refused': { text: () => 'The register did not understand the form of the package.', next: 'Reload Doelboom and try again.' },
  'not-found': { text: () => 'The register has no such thing.', next: 'Ask for the list again.' },
  'column-moved': { text: () => 'The column is no longer where it was.', next: 'Check the plan again.' },
  'row-not-unique': { text: () => 'Several rows hold the same now: which one is meant is not certain.', next: 'Change the cell yourself, or check the plan again.' },
};
