import type { SignedInPerson } from '#auth/TokenSource';
import type { Recognition } from '#core/layout/Recognition';
import type { KeptView } from '#actions/LayoutInHand';
import type { Plan } from '#core/plan/Plan';
import type { Profile, WaivedFinding } from '#core/rules/profile/Profile';
import type { Finding } from '#core/rules/Finding';
import type { Edit } from '#core/edits/Edit';
import type { Refusal } from '#core/values/Result';

export interface SessionState {
  readonly phase: 'starting' | 'empty' | 'reading' | 'ready' | 'failed';
  /** While reading: pieces done of pieces in all. */
  readonly progress: { readonly done: number; readonly total: number };
  /** Present once read; kept while reading anew. */
  readonly plan: Plan | null;
  /** How the workbook is read, why, and what is asked; null before the first reading. */
  readonly recognition: Recognition | null;
  /** What the workbook keeps of that. */
  readonly kept: KeptView;
  /** Those that count. */
  readonly findings: readonly Finding[];
  /** Those that are left as they are, each with what lets it stand. */
  readonly waived: readonly WaivedFinding[];
  /** What the workbook says of the rules, and why what it keeps of that is not used. */
  readonly profile: Profile;
  readonly profileRefusal: Refusal | null;
  /** Grows with each change of plan, findings or totals: what a memo depends on. */
  readonly revision: number;
  /** ISO time of the last check. */
  readonly checkedAt: string | null;
  /** The workbook changed in a way that is not yet read: what stands here may be old. */
  readonly isStale: boolean;
  readonly isOnline: boolean;
  /** Element under the cell that is selected in Excel; -1 for none. */
  readonly selectedElement: number;
  /** Means line on the row that is selected in Excel, the first where it has several; -1 for none. */
  readonly selectedLine: number;
  /** What is being done at this moment (an id of words), or null. */
  readonly busy: string | null;
  /** The last refusal or failure, shown until dismissed. */
  readonly notice: Refusal | null;
  /** Changes made from here, newest first, that can be taken back. */
  readonly changes: readonly AppliedChange[];
  readonly accounts: readonly SignedInPerson[];
  readonly account: SignedInPerson | null;
  readonly receipt: ReceiptView | null;
  readonly register: RegisterView | null;
}

export interface AppliedChange {
  readonly id: number;
  /** Cells that were changed, a sheet that was added, the receipt that was kept, what Doelboom itself keeps, or rows, columns, names and formulas. */
  readonly kind: 'cells' | 'sheet' | 'receipt' | 'part' | 'structure';
  readonly title: string;
  readonly at: string;
  readonly done: readonly Edit[];
  /** Edits whose cell no longer held what was read. */
  readonly refused: readonly { readonly edit: Edit; readonly refusal: Refusal }[];
  readonly isTakenBack: boolean;
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
