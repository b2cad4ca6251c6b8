import type { Correction } from '#core/layout/Correction';
import type { Note } from '#core/read/notes/Note';
import type { StatedTotal } from '#core/rules/StatedTotal';
import type { StructureParts } from '#core/write/structure/StructureParts';
import type { StructurePreview } from '#core/write/structure/StructurePreview';
import type { NewPlanWishes } from '#core/write/newPlanContent';
import type { CellWhere } from '#actions/goTo';
import type { LayoutToKeep } from '#actions/keepLayout';
import type { Profile } from '#core/rules/profile/Profile';
import type { Amounts, Totals, Cut } from '#core/totals/Totals';
import type { Edit } from '#core/edits/Edit';
import type { ChangeLine } from '#core/edits/change/changeLines';
import type { FieldCell } from '#core/edits/fieldEdit';
import type { ChosenRow, RowCard } from '#core/live/rowCard';
import type { ChoiceField } from '#core/plan/choicesFor';
import type { Coverage, CoverageCut } from '#core/report/dekking/coverage';
import type { LinkCut } from '#core/report/koppelingen/LinkCut';
import type { Linkage } from '#core/report/koppelingen/linkage';
import type { LineQuery } from '#core/report/koppelingen/linesBehind';
import type { CellValue } from '#core/values/CellValue';
import type { Result } from '#core/values/Result';
import type { ListActions } from '#actions/listActions';
import type { TreeAct } from '#core/write/tree/TreeAct';
import type { TreePreview } from '#core/write/tree/TreePreview';
import type { DoneInTree } from '#actions/workInTree';
import type { Choices } from '#actions/offerChoices';
import type { ReportAsk } from '#actions/writeReport';
import type { SessionState, AppliedChange, ReceiptView } from '#actions/SessionState';

/**
 * What the pane, the ribbon and the command line see of one open workbook: a state that changes as a whole, and the
 * things a person can do. Nothing here writes to the workbook but `applyFixes`, `workInTree`, `takeBack`, `writeOverzicht`,
 * `writeReport`, `keepReceipt`, `keepLayout`, `forgetLayout`, `keepProfile` and `structureSheets`, each on a person's word.
 */
export interface Session {
  readonly state: SessionState;
  /** Called after each change of `state`; returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, checks it and adds it up; also after a change that could not be followed. */
  open(): Promise<void>;
  cancel(): void;
  /** Somebody looks at the pane again: what changed unheard is found in a while. Nothing shows, and nothing is written. */
  look(): void;
  totals(cut: Cut): Totals;
  /** Selects the cell of a finding, or the row of an element. */
  goTo(where: CellWhere): Promise<Result<void>>;
  goToElement(index: number): Promise<Result<void>>;
  /** All that is told of one row; null before the first reading. */
  card(row: ChosenRow): RowCard | null;
  /** An element with all below it; what one group of a cut has. */
  subtree(index: number): Amounts;
  group(cut: Cut, code: string): Amounts;
  /** What a cell held when it was read last; '' for one that was not read. */
  cell(cell: FieldCell): CellValue;
  /** What may be chosen for a field. */
  choices(field: ChoiceField): Promise<Choices>;
  /** Planned against budget; null before the first reading. */
  linkage(cut: LinkCut): Promise<Linkage | null>;
  /** The means lines behind a number of it. */
  linesBehind(query: LineQuery): Promise<readonly number[]>;
  /** HSDs against departementen or programmas. */
  coverage(across: CoverageCut): Promise<Coverage | null>;
  /** One step; each edit whose cell has changed meanwhile is refused and named, the others are done. */
  applyFixes(title: string, edits: readonly Edit[]): Promise<Result<AppliedChange>>;
  /** What an act in the tree would write; nothing is written. */
  previewTree(act: TreeAct): Promise<Result<TreePreview>>;
  /** Does it in one step; `seen` is that of the preview, where there was one. */
  workInTree(title: string, act: TreeAct, seen?: string): Promise<Result<DoneInTree>>;
  takeBack(change: AppliedChange): Promise<Result<AppliedChange>>;
  /** Writes the totals of this cut to the sheet `Overzicht`, making it where it isn't there. */
  writeOverzicht(cut: Cut): Promise<Result<void>>;
  /** Writes planned against budget, or the coverage, to a new sheet: formulas where they say what the plan says. */
  writeReport(report: ReportAsk): Promise<Result<void>>;
  /** What taking over a master list needs; fetched when it is first asked for. */
  lists(): Promise<ListActions>;
  /** What the planner's own sheets lack to stand as a plan; nothing is written. */
  previewStructure(parts: StructureParts): Promise<Result<StructurePreview>>;
  /** Adds it, as it was shown; refused where the workbook now asks for something else. */
  structureSheets(title: string, shown: StructurePreview): Promise<Result<AppliedChange>>;
  /** What writing the plan into new sheets of the template, beside the old ones, would do. */
  previewBeside(): Promise<Result<readonly ChangeLine[]>>;
  structureBeside(title: string): Promise<Result<AppliedChange>>;
  /** Opens a new workbook from the template or the sample. */
  newFrom(source: 'sjabloon' | 'voorbeeld'): Promise<Result<void>>;
  /** Opens a new workbook with an empty plan, and with lists of the one that is open. */
  newPlan(wishes: NewPlanWishes): Promise<Result<void>>;
  /** Reads the workbook again with what a person says of it, in answer to a question or not; nothing is written. */
  correct(corrections: readonly Correction[], questionId?: string): Promise<Result<void>>;
  /** Reads the workbook as if nothing had been said. */
  forgetCorrections(): Promise<void>;
  /** What `keepLayout` would write, and the same as a file. */
  layoutToKeep(): Result<LayoutToKeep>;
  /** Keeps how the workbook is read, in the workbook itself; takes it away again. */
  keepLayout(title: string): Promise<Result<AppliedChange>>;
  forgetLayout(title: string): Promise<Result<AppliedChange>>;
  /** Reads the workbook by a colleague's file; nothing is written. */
  importLayout(text: string): Promise<Result<void>>;
  /** Keeps in the workbook what it says of the rules; an empty profile takes it away. */
  keepProfile(profile: Profile, title: string): Promise<Result<AppliedChange>>;
  /** What a planner should know of how the workbook was read. */
  notes(): readonly Note[];
  /** The totals that the sheets state, beside what was read. */
  statedTotals(): Promise<readonly StatedTotal[]>;
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
