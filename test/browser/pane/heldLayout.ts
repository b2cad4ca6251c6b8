import type { Session } from '#actions/Session';
import type { SessionState } from '#actions/SessionState';
import { layoutFile, layoutFromFile, layoutPart } from '#core/layout/memory/rememberedLayout';
import { recogniseRemembered, type Remembered } from '#core/layout/memory/recogniseRemembered';
import { storeLayout } from '#core/layout/memory/storeLayout';
import type { Correction } from '#core/layout/Correction';
import type { Recognition } from '#core/layout/Recognition';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { readingNotes } from '#core/read/notes/readingNotes';
import { readPlan } from '#core/read/readPlan';
import { createPlanLinks } from '#core/rules/PlanLinks';
import { statedTotals } from '#core/rules/statedTotals';
import { checkPlan } from '#core/rules/checkPlan';
import { ok, refuse } from '#core/values/Result';
import { runSteps } from '#core/values/steps';

type LayoutActs = Pick<Session, 'correct' | 'forgetCorrections' | 'layoutToKeep' | 'keepLayout' | 'forgetLayout' | 'importLayout' | 'notes' | 'statedTotals'>;

export interface Holding {
  state(): SessionState;
  hold(part: Partial<SessionState>): void;
  note(name: string, ...args: unknown[]): void;
}

/** How a workbook is read, by the core itself, over a snapshot that is held; without one there is nothing to recognise. */
export function heldLayout({ state, hold, note }: Holding, snapshot: WorkbookSnapshot | null): LayoutActs {
  const held = { by: null as Remembered | null, corrections: [] as readonly Correction[], answered: new Set<string>() };
  const read = (): void => {
    if (!snapshot) return;
    const recognition = runSteps(recogniseRemembered(snapshot, held.by, held.corrections, held.answered));
    hold(readingOf(snapshot, recognition, state().revision + 1));
  };
  const change = (title: string) => ({ id: state().changes.length + 1, kind: 'part' as const, title, at: new Date().toISOString(), done: [], refused: [], isTakenBack: false });
  const keep = (is: 'none' | 'same', name: string) => async (title: string) => {
    note(name, title);
    const made = change(title);
    hold({ kept: { is, refusal: null }, changes: [made, ...state().changes] });
    return ok(made);
  };
  return {
    async correct(corrections, questionId) {
      note('correct', corrections, questionId);
      held.corrections = [...held.corrections, ...corrections];
      if (questionId !== undefined) held.answered.add(questionId);
      read();
      return ok(undefined);
    },
    async forgetCorrections() { held.corrections = []; held.answered.clear(); held.by = null; read(); },
    layoutToKeep() {
      const { recognition } = state();
      if (!snapshot || !recognition) return refuse('nothing-read');
      const stored = storeLayout(recognition, snapshot);
      const part = layoutPart(stored);
      return part.ok ? ok({ sheets: stored.sheets.length, columns: 9, leftOut: stored.leftOut.length, bytes: part.value.length, file: layoutFile(stored) }) : part;
    },
    keepLayout: keep('same', 'keepLayout'),
    forgetLayout: keep('none', 'forgetLayout'),
    async importLayout(text) {
      note('importLayout', text);
      const stored = layoutFromFile(text);
      if (!stored.ok) { hold({ notice: stored.refusal }); return stored; }
      held.by = { stored: stored.value, origin: 'file' };
      read();
      return ok(undefined);
    },
    notes: () => { const { plan } = state(); return snapshot && plan ? readingNotes(snapshot, plan) : []; },
    async statedTotals() { const { plan } = state(); return plan ? runSteps(statedTotals(plan, createPlanLinks(plan))) : []; },
  };
}

/** What a session shows of a workbook that was read. */
export function readingOf(snapshot: WorkbookSnapshot, recognition: Recognition, revision: number): Partial<SessionState> {
  const plan = readPlan(snapshot, recognition.layout);
  const isEmpty = plan.elements.every(({ isListed }) => isListed) && plan.means.count === 0;
  return { phase: isEmpty ? 'empty' : 'ready', plan, recognition, findings: checkPlan(plan), revision, checkedAt: new Date().toISOString() };
}
