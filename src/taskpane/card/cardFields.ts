import { fieldCell, fieldHolder, type FieldCell, type RowField, type RowTarget } from '#core/edits/fieldEdit';
import type { ChoiceField } from '#core/plan/choicesFor';
import { effective, effectiveHsd, effectiveProgramma } from '#core/plan/inherit';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import type { Refusal } from '#core/values/Result';

/** One field of the card: where it stands, what it holds, and how it is changed. */
export interface CardField {
  /** What is asked for; where it stands may be another column. */
  readonly field: RowField;
  readonly target: RowTarget;
  readonly column: RowField;
  /** The list to choose from; null for what is typed. */
  readonly choice: ChoiceField | null;
  readonly cell: FieldCell | null;
  /** Why nothing can be written there. */
  readonly refusal: Refusal | null;
  readonly value: CellValue;
  /** What it takes over from above, where it holds nothing itself. */
  readonly inherited: string;
  /** Code of the element above that says it; '' where the row itself does. */
  readonly holder: string;
  /** What its row says beside it that entries of the list say too, so that those are looked for first. */
  readonly beside?: string;
}

type Read = (cell: FieldCell) => CellValue;

const CHOSEN = ['hsd', 'programma', 'project', 'beleidsnota', 'departement', 'dienst'] as const;
const TYPED = ['owner', 'from', 'to'] as const;
/** Shown also where the sheet has no column for it, so that a person learns what to do. */
const ALWAYS: ReadonlySet<RowField> = new Set<RowField>(['hsd', 'project', 'kostenplaats', 'budgetplaats']);

/** The fields of an element's own row: those that its sheet has a column for, and those that a planner looks for. */
export function elementFields(plan: Plan, element: PlanElement, read: Read): { readonly chosen: readonly CardField[]; readonly typed: readonly CardField[]; readonly flat: boolean } {
  const chosen = CHOSEN.filter((field) => isAsked(plan, element, field)).map((field) => fieldOf(plan, element.index, field, field, read));
  const typed = TYPED.map((field) => fieldOf(plan, element.index, field, null, read));
  return { chosen: chosen.filter(isShown), typed: typed.filter(isShown), flat: chosen.some(isFlat) };
}

/** Where the money and the people of a means line are linked. */
export function lineFields(plan: Plan, line: number, read: Read): readonly CardField[] {
  const { element, kostenplaats: { ids, values } } = plan.means;
  const owner = element[line]!;
  const beside = { kostenplaats: owner < 0 ? '' : effective(plan, owner, 'dienst'), budgetplaats: values[ids[line]!]! };
  return (['kostenplaats', 'budgetplaats'] as const).map((field) => place(plan, { field, column: field, choice: field, target: { line }, inherited: '', holder: '', beside: beside[field] }, read));
}

function isShown({ cell, refusal, field, value, inherited }: CardField): boolean {
  return cell !== null || (isFlat({ refusal }) && value + inherited !== '') || ALWAYS.has(field);
}

/** Whether nothing of an element can be written because its sheet says everything again on each row. */
export function isFlat({ refusal }: Pick<CardField, 'refusal'>): boolean {
  return refusal?.code === 'flat-list';
}

/** An HSD is under nothing, and only what hangs under an objective can be in a project. */
function isAsked({ scheme }: Plan, { level }: PlanElement, field: RowField): boolean {
  if (field === level) return false;
  if (field === 'hsd') return scheme.levels.some(({ id }) => id === 'hsd');
  return field !== 'project' || !['hsd', 'programma', 'sd'].includes(level);
}

function fieldOf(plan: Plan, index: number, field: RowField, choice: ChoiceField | null, read: Read): CardField {
  const holder = fieldHolder(plan, index, field);
  const code = holder.element === index ? '' : plan.elements[holder.element]?.code ?? '';
  return place(plan, { field, column: columnOf(plan, holder, read), choice, target: { element: holder.element }, inherited: inheritedOf(plan, index, field), holder: code }, read);
}

/** An HSD that stands in its own column, with no code above it, is changed there: the code above would say another beside it. */
function columnOf(plan: Plan, { element, field }: ReturnType<typeof fieldHolder>, read: Read): RowField {
  if (field !== 'parent' || plan.elements[element]?.hsdCodes.length === 0) return field;
  const above = fieldCell(plan, { element }, 'parent');
  return above.ok && read(above.value) !== '' ? 'parent' : 'hsd';
}

function place(plan: Plan, field: Omit<CardField, 'cell' | 'refusal' | 'value'>, read: Read): CardField {
  const found = fieldCell(plan, field.target, field.column);
  return found.ok ? { ...field, cell: found.value, refusal: null, value: read(found.value) } : { ...field, cell: null, refusal: found.refusal, value: valueOf(plan, field) };
}

/** What was read of it, where there is no cell of its own to look in. */
function valueOf({ elements }: Plan, { target, field }: Pick<CardField, 'target' | 'field'>): CellValue {
  const element = 'element' in target ? elements[target.element] : undefined;
  return element ? READ[field]?.(element) ?? '' : '';
}

const READ: Readonly<Partial<Record<RowField, (element: PlanElement) => CellValue | null>>> = {
  hsd: ({ hsdCodes }) => hsdCodes.join('; '), beleidsnota: ({ beleidsnotaCodes }) => beleidsnotaCodes.join('; '),
  project: ({ projectCode }) => projectCode, programma: ({ programmaCode }) => programmaCode, departement: ({ departement }) => departement,
  dienst: ({ dienst }) => dienst, owner: ({ owner }) => owner, from: ({ from }) => from, to: ({ to }) => to,
};

function inheritedOf(plan: Plan, index: number, field: RowField): string {
  if (field === 'hsd') return effectiveHsd(plan, index).join('; ');
  if (field === 'programma') return effectiveProgramma(plan, index);
  return field === 'departement' || field === 'dienst' ? effective(plan, index, field) : '';
}
