import type { SessionState } from '#actions/SessionState';
import { chooseLanguage } from '#taskpane/language';
import { mountPane } from '#taskpane/mountPane.tsx';
import { isView } from '#taskpane/state/views';
import { applyTheme, chooseTheme } from '#taskpane/theme';
import { recogniseWithReasons } from '#core/layout/recognise';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { readingOf } from './heldLayout';
import { bareWorkbook, foreignWorkbook, heldWorkbook } from './heldWorkbook';
import { heldSession, type HeldSession } from './heldSession';
import { checkPlan } from '#core/rules/checkPlan';
import { madePlan } from './madePlan';

/*
 * The pane in a page of its own, without Excel: `?actions=400&mistakes=60&state=ready&view=plan&lang=nl&theme=dark`.
 * A test reaches the session through `window.held`.
 */
const asked = new URLSearchParams(location.search);
const number = (name: string, otherwise: number): number => Number(asked.get(name) ?? otherwise);

const ACCOUNTS = [
  { id: 'planner', name: 'An Peeters', role: 'planner' as const, departementen: ['Stafdiensten'] },
  { id: 'finance', name: 'Bram De Smet', role: 'finance' as const, departementen: [] },
  { id: 'coordinator', name: 'Celine Maes', role: 'coordinator' as const, departementen: ['Ruimtelijke Planning, Mobiliteit en Openbaar Domein', 'Cultuur'] },
];
const RECEIPT = { number: 'GENT-2026-000123', submittedAt: '2026-11-23T14:32:05.000Z', hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', version: 2, submittedBy: 'An Peeters' };

function ready(): Partial<SessionState> {
  const plan = madePlan(number('actions', 120), number('mistakes', 3), number('lists', 0));
  return { phase: 'ready', plan, findings: checkPlan(plan), revision: 1, checkedAt: new Date().toISOString(), accounts: ACCOUNTS };
}

function recognised(snapshot: WorkbookSnapshot): Partial<SessionState> {
  return readingOf(snapshot, recogniseWithReasons(snapshot), 1);
}

const STATES: Readonly<Record<string, () => Partial<SessionState>>> = {
  ready,
  planners: () => recognised(heldWorkbook()),
  foreign: () => recognised(foreignWorkbook()),
  bare: () => recognised(bareWorkbook()),
  starting: () => ({}),
  reading: () => ({ phase: 'reading', progress: { done: 7, total: 19 } }),
  rereading: () => ({ ...ready(), phase: 'reading', progress: { done: 7, total: 19 } }),
  empty: () => ({ phase: 'empty' }),
  fresh: () => ({ phase: 'empty', plan: madePlan(0, 0) }),
  failed: () => ({ phase: 'failed', notice: { code: 'excel-failed', data: { excelCode: 'GeneralException', place: 'Range.values' } } }),
  stale: () => ({ ...ready(), isStale: true }),
  offline: () => ({ ...ready(), isOnline: false }),
  typing: () => ({ ...ready(), busy: 'waiting-for-cell' }),
  protected: () => ({ ...ready(), notice: { code: 'sheet-protected', data: { place: 'Middelen' } } }),
  changed: () => {
    const base = ready();
    const edits = (base.findings ?? []).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    const change = { id: 1, kind: 'cells' as const, title: 'Bedrag is tekst', at: new Date().toISOString(), done: edits, refused: edits.slice(0, 2).map((edit) => ({ edit, refusal: { code: 'cell-changed', data: {} } })), isTakenBack: false };
    return { ...base, changes: [change, { ...change, id: 0, isTakenBack: true }] };
  },
  signedIn: () => ({ ...ready(), findings: ready().findings!.filter(({ severity }) => severity !== 'error'), account: ACCOUNTS[0]!, register: { planId: 'p', versions: [] } }),
  receipt: () => ({ ...ready(), findings: [], account: ACCOUNTS[0]!, receipt: RECEIPT, register: { planId: 'p', versions: [RECEIPT, { ...RECEIPT, number: 'GENT-2026-000087', version: 1 }] } }),
};

const WORKBOOKS: Readonly<Record<string, () => WorkbookSnapshot>> = { planners: heldWorkbook, foreign: foreignWorkbook, bare: bareWorkbook };
const state = asked.get('state') ?? 'ready';
const session = heldSession((STATES[state] ?? ready)(), WORKBOOKS[state]?.() ?? null);
(globalThis as { held?: HeldSession }).held = session;
applyTheme(chooseTheme(asked.get('theme'), undefined));
const view = asked.get('view');
mountPane(document.getElementById('pane')!, { language: chooseLanguage(asked.get('lang'), 'nl-BE'), firstView: isView(view) ? view : 'plan' })(session);
