import type { CellValue } from '#core/values/CellValue';
import type { RowPlace } from '#core/plan/Plan';
import type { Field } from '#core/layout/Layout';
import type { Edit } from '#core/edits/Edit';

export type Severity = 'error' | 'warning' | 'info';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One thing that is wrong, as plain data; its words are made at the end, in Dutch or English. */
export interface Finding {
  /** Id of the rule: the name of its folder. */
  readonly rule: string;
  readonly severity: Severity;
  readonly where: Where;
  /** Code of the element concerned, '' when there is none. */
  readonly element: string;
  /** What the words name: the value, the nearest valid code … */
  readonly data: Readonly<Record<string, CellValue>>;
  /** The other duplicate, the parent … */
  readonly related: readonly Where[];
  readonly fixes: readonly Fix[];
}

/** What a rule reports: a finding without rule and severity, which the engine adds. */
export type FindingDraft = Omit<Finding, 'rule' | 'severity' | 'related' | 'fixes'> & Partial<Pick<Finding, 'related' | 'fixes'>>;

/** A cell of a row that was read: that of the field, or of the row's code where the sheet has no such column; -1 for neither. */
export interface Where extends RowPlace { readonly column: number; readonly field: Field }

/** A way out. Safe: only one answer is possible and it changes no meaning. Else: to be reviewed. */
export interface Fix {
  /** Names its words in the rule's dictionary. */
  readonly id: string;
  readonly isSafe: boolean;
  readonly data: Readonly<Record<string, CellValue>>;
  readonly edits: readonly Edit[];
}
