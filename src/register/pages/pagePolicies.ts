/**
 * What each page may load, one row a page; a page that is not in the table may load only its own files. The pane's
 * styles are made while it runs and carry a nonce; the spreadsheet engine of the workbench writes styles of its own.
 */

/** Stands in a page where its nonce belongs; replaced each time that the page is given out. */
export const NONCE_MARK = '__CSP_NONCE__';

type Sources = Readonly<Record<string, readonly string[]>>;

const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://*.cdn.office.net'];
/** Where Excel on the web lives. Microsoft publishes no list; these are the hosts in its own guidance. */
const OFFICE_FRAMES = ['https://*.officeapps.live.com', 'https://*.office.com', 'https://*.cloud.microsoft', 'https://*.sharepoint.com'];
const SIGN_IN = 'https://login.microsoftonline.com';

const base: Sources = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
};

const pane: Sources = { ...base, 'style-src': ["'self'", `'nonce-${NONCE_MARK}'`] };

const officePane: Sources = {
  ...pane,
  'script-src': ["'self'", ...OFFICE_SCRIPTS],
  'connect-src': ["'self'", SIGN_IN, ...OFFICE_SCRIPTS],
  'frame-src': [SIGN_IN],
  'frame-ancestors': ["'self'", ...OFFICE_FRAMES],
};

const workbench: Sources = {
  ...base,
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'none'"],
};

export const PAGE_POLICIES: Readonly<Record<string, Sources>> = {
  '/taskpane.html': officePane,
  '/commands.html': officePane,
  '/workbench/pane.html': pane,
  '/index.html': workbench,
  // Hands the answer of the sign-in to the pane that opened it: nothing may cut it off from its opener.
  '/auth-redirect.html': { ...base, 'frame-ancestors': ["'self'", ...OFFICE_FRAMES] },
};

/** For everything that is not a page: it loads nothing and is shown in nothing. */
export const NO_PAGE_POLICY = policyText({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }, '');
/** For a page that the table doesn't know. */
export const OTHER_PAGE_POLICY = policyText(base, '');

/** The header's text, with this page's nonce in place of the mark. */
export function policyText(sources: Sources, nonce: string): string {
  return Object.entries(sources).map(([name, values]) => [name, ...values].join(' ')).join('; ').replaceAll(NONCE_MARK, nonce);
}
