import type { Field, SheetKind } from '#core/layout/Layout';
import type { Plan } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import type { Jaar } from '#core/values/units';
import { contentOf } from './contentOf';
import type { PlanContent, RowContent } from './PlanContent';

/** The lists that a new plan may take along from the workbook that is open. */
export const LIST_KINDS = ['hsd', 'programmas', 'projecten', 'beleidsnotas', 'diensten', 'kostenplaatsen', 'budgetplaatsen', 'beleidsvelden'] as const satisfies readonly SheetKind[];
export type ListKind = (typeof LIST_KINDS)[number];

export interface NewPlanWishes {
  readonly title: string;
  /** Id of the scheme that the plan is made for. */
  readonly schemeId: string;
  readonly years: readonly Jaar[];
  /** Only what belongs to this departement is taken along of diensten, kostenplaatsen and budgetplaatsen; '' for all. */
  readonly departement: string;
  readonly lists: readonly ListKind[];
}

/** A plan with no objectives yet, and the lists that were wished for; budgets stand under their own year, where the new plan has it. */
export function newPlanContent(plan: Plan | null, { title, years, departement, lists }: Omit<NewPlanWishes, 'schemeId'>): PlanContent {
  const from = plan ? contentOf(plan, title) : null;
  const taken = Object.fromEntries(LIST_KINDS.filter((kind) => lists.includes(kind)).map((kind) => [kind, (from?.sheets[kind] ?? []).map((row) => inYears(row, from?.years ?? [], years))]));
  return { title, years, sheets: departement === '' ? taken : ofDepartement(taken, departement) };
}

type Sheets = Readonly<Partial<Record<SheetKind, readonly RowContent[]>>>;

function inYears(row: RowContent, from: readonly Jaar[], to: readonly Jaar[]): RowContent {
  if (!row.amounts) return row;
  const amounts = row.amounts;
  return { ...row, amounts: to.map((jaar) => { const at = from.indexOf(jaar); return at < 0 ? '' : amounts[at] ?? ''; }) };
}

/** What names no departement, dienst or kostenplaats is everybody's, and stays; so is a list whose own list above does not go along. */
function ofDepartement(sheets: Sheets, departement: string): Sheets {
  const own = (sheets.diensten ?? []).filter(({ cells }) => keyOf(cells.departement) === codeKey(departement));
  const diensten = own.length > 0 ? own : [{ cells: { departement } }];
  const kostenplaatsen = sheets.diensten ? belonging(sheets.kostenplaatsen, 'dienst', diensten.map(({ cells }) => cells.dienst)) : sheets.kostenplaatsen;
  const budgetplaatsen = sheets.diensten && kostenplaatsen ? belonging(sheets.budgetplaatsen, 'kostenplaats', kostenplaatsen.map(({ cells }) => cells.code)) : sheets.budgetplaatsen;
  const projecten = sheets.diensten && sheets.projecten ? withKnownDiensten(sheets.projecten, diensten) : sheets.projecten;
  return thatAreThere({ ...sheets, diensten, projecten, kostenplaatsen, budgetplaatsen });
}

function thatAreThere(sheets: { readonly [Kind in SheetKind]?: readonly RowContent[] | undefined }): Sheets {
  return Object.fromEntries(Object.entries(sheets).filter(([, rows]) => rows !== undefined)) as Sheets;
}

/** A project of another departement has a dienst that is on no list of this one: it goes along as who carries it, where nobody is named. */
export function withKnownDiensten(projecten: readonly RowContent[], diensten: readonly RowContent[]): readonly RowContent[] {
  const known = diensten.map(({ cells }) => cells.dienst);
  return projecten.map((row) => (isOneOf(row.cells.dienst, known) ? row : { ...row, cells: { ...row.cells, dienst: '', owner: row.cells.owner || (row.cells.dienst ?? '') } }));
}

function belonging(rows: readonly RowContent[] | undefined, field: 'dienst' | 'kostenplaats', allowed: readonly RowContent['cells'][Field][]): readonly RowContent[] | undefined {
  return rows?.filter(({ cells }) => isOneOf(cells[field], allowed));
}

function isOneOf(content: RowContent['cells'][Field], allowed: readonly RowContent['cells'][Field][]): boolean {
  const key = keyOf(content);
  return key === '' || allowed.some((each) => keyOf(each) === key);
}

function keyOf(content: RowContent['cells'][Field]): string {
  return codeKey(textOf(content));
}
