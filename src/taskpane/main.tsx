import type { Session } from '#actions/Session';
import type { TokenSource } from '#auth/TokenSource';
import type { ExcelClient } from '#workbook/runExcel';
import { chooseLanguage } from './language';
import { mountPane } from './mountPane';
import { hearLooks, hearNetwork, loadAsset, readSignInConfig, workbookName } from './page';
import { idleSession } from './shell/idleSession';
import { isView } from './state/views';
import { applyTheme, chooseTheme, hearTheme } from './theme';

/*
 * The only place of the pane that knows what it works with: Excel, the register, and where a token comes from.
 * The pane is drawn first; reading, rules and adapters come as a chunk of their own behind it.
 */

const asked = new URLSearchParams(location.search);
const ask: typeof fetch = (input, init) => fetch(input, init);

async function openTokens(): Promise<TokenSource> {
  const config = readSignInConfig();
  if (config) {
    const { createMsalTokens } = await import('#auth/msalTokens');
    return createMsalTokens({ ...config, redirectUri: `${location.origin}/auth-redirect.html`, baseUrl: '', fetch: ask });
  }
  const { createDemoTokens } = await import(/* webpackChunkName: "session" */ '#auth/demoTokens');
  return createDemoTokens({ baseUrl: '', fetch: ask });
}

async function sessionInExcel(): Promise<Session> {
  const { Excel: excel } = globalThis as unknown as { Excel: ExcelClient };
  const [tokens, { createSession }, { createRegisterClient }, { openExcelWorkbook }] = await Promise.all([
    openTokens(),
    import(/* webpackChunkName: "session" */ '#actions/createSession'),
    import(/* webpackChunkName: "session" */ '#submission/createRegisterClient'),
    import(/* webpackChunkName: "session" */ '#workbook/ExcelWorkbook'),
  ]);
  const has = (set: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', set);
  return createSession({
    workbook: openExcelWorkbook(excel, { hasUndoGroups: has('1.20'), canMove: has('1.11'), canResize: has('1.13'), supports: has, document: Office.context.document }),
    register: createRegisterClient({ baseUrl: '', fetch: ask, tokens }),
    tokens, loadAsset, hearNetwork, workbookName,
  });
}

async function sessionHere(host: unknown): Promise<Session> {
  if (host !== 'Excel') return idleSession('outside-excel');
  return Office.context.requirements.isSetSupported('ExcelApi', '1.10') ? sessionInExcel() : idleSession('excel-too-old');
}

async function start(): Promise<void> {
  // Without a network there may be no Office library at all; the pane then says that it needs Excel.
  const { host } = typeof Office === 'undefined' ? { host: null } : await Office.onReady();
  const office = typeof Office === 'undefined' ? undefined : Office.context;
  applyTheme(chooseTheme(asked.get('theme'), office?.officeTheme));
  hearTheme();
  const view = asked.get('view');
  const language = chooseLanguage(asked.get('lang'), office?.displayLanguage ?? navigator.language);
  const draw = mountPane(document.getElementById('pane')!, { language, firstView: isView(view) ? view : 'plan' });
  draw(idleSession());
  const session = await sessionHere(host);
  draw(session);
  hearLooks(() => session.look());
  await session.open();
}

void start();
