import type { Plan } from '#core/plan/Plan';
import type { Finding, Where } from '#core/rules/Finding';
import type { Totals, Cut } from '#core/totals/Totals';
import type { Edit } from '#core/edits/Edit';
import type { Refusal, Result } from '#core/values/Result';

/**
 * What the pane, the ribbon and the command line see of one open workbook: a state that changes as a whole, and the
 * things a person can do. Nothing here writes to the workbook but `applyFixes`, `takeBack`, `writeOverzicht` and
 * `keepReceipt`, each on a person's word.
 */
export interface Session {
  readonly state: SessionState;
  /** Called after each change of `state`; returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, checks it and adds it up; also after a change that could not be followed. */
  open(): Promise<void>;
  cancel(): void;
  totals(cut: Cut): Totals;
  /** Selects the cell of a finding, or the row of an element. */
  goTo(where: Where): Promise<Result<void>>;
  goToElement(index: number): Promise<Result<void>>;
  /** One step; each edit whose cell has changed meanwhile is refused and named, the others are done. */
  applyFixes(title: string, edits: readonly Edit[]): Promise<Result<AppliedChange>>;
  takeBack(change: AppliedChange): Promise<Result<AppliedChange>>;
  /** Writes the totals of this cut to the sheet `Overzicht`, making it where it isn't there. */
  writeOverzicht(cut: Cut): Promise<Result<void>>;
  /** Opens a new workbook from the template or the sample. */
  newFrom(source: 'sjabloon' | 'voorbeeld'): Promise<Result<void>>;
  signIn(accountId: string): Promise<Result<void>>;
  signOut(): Promise<void>;
  /** Reads afresh, checks in full, packs and sends. `reasons` by rule id, or by `findingId` of one finding. */
  submit(reasons: Readonly<Record<string, string>>): Promise<Result<ReceiptView>>;
  /** Writes the last receipt into the workbook's own properties, on request. */
  keepReceipt(): Promise<Result<void>>;
  /** Asks the register again what it knows of this plan. */
  askRegister(): Promise<void>;
  dismissNotice(): void;
  close(): void;
}

export interface SessionState {
  readonly phase: 'starting' | 'empty' | 'reading' | 'ready' | 'failed';
  /** While reading: pieces done of pieces in all. */
  readonly progress: { readonly done: number; readonly total: number };
  /** Present once read; kept while reading anew. */
  readonly plan: Plan | null;
  readonly findings: readonly Finding[];
  /** Grows with each change of plan, findings or totals: what a memo depends on. */
  readonly revision: number;
  /** ISO time of the last check. */
  readonly checkedAt: string | null;
  /** The workbook changed in a way that is not yet read: what stands here may be old. */
  readonly isStale: boolean;
  readonly isOnline: boolean;
  /** Element under the cell that is selected in Excel; -1 for none. */
  readonly selectedElement: number;
  /** What is being done at this moment (an id of words), or null. */
  readonly busy: string | null;
  /** The last refusal or failure, shown until dismissed. */
  readonly notice: Refusal | null;
  /** Changes made from here, newest first, that can be taken back. */
  readonly changes: readonly AppliedChange[];
  readonly accounts: readonly AccountView[];
  readonly account: AccountView | null;
  readonly receipt: ReceiptView | null;
  readonly register: RegisterView | null;
}

export interface AppliedChange {
  readonly id: number;
  /** Cells that were changed, a sheet that was added, the receipt that was kept, or what Doelboom itself keeps in the workbook. */
  readonly kind: 'cells' | 'sheet' | 'receipt' | 'part';
  readonly title: string;
  readonly at: string;
  readonly done: readonly Edit[];
  /** Edits whose cell no longer held what was read. */
  readonly refused: readonly { readonly edit: Edit; readonly refusal: Refusal }[];
  readonly isTakenBack: boolean;
}

export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly role: 'planner' | 'finance' | 'coordinator';
  /** Names of the departementen; empty means all. */
  readonly departementen: readonly string[];
}

export interface ReceiptView {
  readonly number: string;
  readonly submittedAt: string;
  readonly hash: string;
  readonly version: number;
  readonly submittedBy: string;
}

/** What the register knows of this plan: its versions, newest first. */
export interface RegisterView { readonly planId: string; readonly versions: readonly ReceiptView[] }
