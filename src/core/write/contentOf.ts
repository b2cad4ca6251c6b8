import type { SheetKind } from '#core/layout/Layout';
import { entriesIn, findEntry } from '#core/plan/entriesIn';
import { asRead } from '#core/plan/asRead';
import { elementsInOrder } from '#core/plan/elementOrder';
import { linesInOrder } from '#core/plan/lineOrder';
import type { Budgetplaats, CodeColumn, Kostenplaats, ListEntry, Means, Plan, PlanElement, Programma } from '#core/plan/Plan';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { SECTIES } from '#core/values/sectie';
import type { CellValue } from '#core/values/CellValue';
import type { PlanContent, RowContent } from './PlanContent';
import { proposedCodes } from './proposedCodes';
import { treeOrder, type PlacedElement } from './treeOrder';
import { usedBeleidsvelden, usedDiensten, usedHsds, usedOnLines, usedProgrammas } from './usedCodes';

type Cells = RowContent['cells'];

/**
 * A plan that was read, however its sheets looked, as content for the template's sheets. Nothing is repaired: codes,
 * unknown references and amounts that are text stand where they stood. What has no code gets the next one: in the template
 * means name their action by it. Where the workbook had no sheet for a list, the
 * codes that it uses become the list: nothing is unknown now that was not before. Columns that the plan does not carry
 * (remarks, who leads a dienst, the planner's own) are not in it.
 */
export function contentOf(kept: Plan, title: string): PlanContent {
  const plan = asRead(kept);
  const { lists } = plan;
  const codes = proposedCodes(plan);
  const sheets: Partial<Record<SheetKind, readonly RowContent[]>> = {
    plan: planRows(plan, codes),
    middelen: meansRows(plan, codes),
    hsd: rows(listedCells(plan, 'hsd', 'hsd', usedHsds)),
    programmas: rows(listedCells(plan, 'programma', 'programmas', usedProgrammas)),
    projecten: rows(listedCells(plan, 'project', 'projecten', () => [])),
    beleidsnotas: rows(entriesIn(lists.beleidsnotas).map(({ code, title: name }) => ({ code, title: name }))),
    diensten: dienstRows(plan),
    kostenplaatsen: rows(lists.kostenplaatsen.isPresent ? entriesIn(lists.kostenplaatsen).map(kostenplaatsCells) : usedOnLines(plan, 'kostenplaats')),
    budgetplaatsen: lists.budgetplaatsen.isPresent ? entriesIn(lists.budgetplaatsen).map(budgetplaatsRow) : rows(usedOnLines(plan, 'budgetplaats')),
    beleidsvelden: rows(lists.beleidsvelden.isPresent ? entriesIn(lists.beleidsvelden).map(({ code, title: name, departement }) => ({ code, title: name, departement })) : usedBeleidsvelden(plan)),
  };
  return { title, years: plan.years, sheets };
}

/** The elements that stand on the plan's sheet, in the order of its rows. */
export function planOrder(plan: Plan): PlacedElement[] {
  return treeOrder(elementsInOrder(plan).filter(({ isListed }) => !isListed));
}

/** The codes that elements get, by their index. */
type Codes = ReadonlyMap<number, string>;

function planRows(plan: Plan, codes: Codes): RowContent[] {
  return planOrder(plan).map(({ element, depth }) => ({ cells: elementCells(plan, element, codes), depth }));
}

function elementCells(plan: Plan, element: PlanElement, codes: Codes): Cells {
  return {
    ...commonCells(element), code: codes.get(element.index) ?? element.code, niveau: levelWord(plan, element.level), project: element.projectCode,
    ...parentCells(plan, element, codes), beleidsnota: element.beleidsnotaCodes.join('; '),
  };
}

/** The HSD and the programme have columns of their own. */
function parentCells(plan: Plan, { parent, parentCode, hsdCodes, programmaCode }: PlanElement, codes: Codes): Cells {
  const code = codes.get(parent) ?? parentCode;
  const isUnderHsd = hsdCodes.includes(code) || plan.elements[parent]?.level === 'hsd';
  return { parent: isUnderHsd || code === programmaCode ? '' : code, hsd: hsdCodes.join('; ') || (isUnderHsd ? code : '') };
}

function levelWord({ scheme }: Plan, level: string): string {
  return scheme.levels.find(({ id }) => id === level)?.words.nl.short ?? level;
}

function listedCells(plan: Plan, level: string, kind: SheetKind, used: (plan: Plan) => Cells[]): Cells[] {
  const listed = elementsInOrder(plan).filter((element) => element.isListed && element.level === level);
  const isPresent = listed.length > 0 || plan.sheets.some((sheet) => sheet.kind === kind);
  return isPresent ? listed.map((element) => ({ ...commonCells(element), hsd: element.hsdCodes.join('; '), programma: element.programmaCode || element.parentCode, ...programmaCells(plan, element) })) : used(plan);
}

/** What only the sheet of programmes says. */
function programmaCells({ lists: { programmas } }: Plan, { sheet, row, key }: PlanElement): Cells {
  const first = findEntry(programmas, key);
  const entry = first?.sheet === sheet && first.row === row ? first : entriesIn(programmas).find((each) => each.sheet === sheet && each.row === row);
  return entry ? decidedCells(entry) : {};
}

function decidedCells({ decision, college, stuurdepartementen, regisseur }: Programma): Cells {
  return { decision, college: college.join('; '), stuurdepartementen: stuurdepartementen.join('; '), regisseur };
}

function commonCells({ code, title, description, programmaCode, departement, dienst, owner, prioritair, from, to }: PlanElement): Cells {
  return { code, title, description, programma: programmaCode, departement, dienst, owner, prioritair, from: from ?? '', to: to ?? '' };
}

function meansRows(plan: Plan, codes: Codes): RowContent[] {
  const { means } = plan;
  const unread = new Map<number, Map<number, CellValue>>();
  for (const { line, jaar, content } of plan.unreadAmounts) {
    const years = unread.get(line) ?? new Map<number, CellValue>();
    unread.set(line, years.set(plan.years.indexOf(jaar), content));
  }
  return linesInOrder(plan).map((line): RowContent => ({
    cells: { ...lineCells(means, line), ...codeOfLine(codes, means.element[line]!) },
    amounts: plan.years.map((_jaar, year) => unread.get(line)?.get(year) ?? amountCell(means.amounts[line * plan.years.length + year] ?? 0)),
  }));
}

function codeOfLine(codes: Codes, element: number): Cells {
  const code = codes.get(element);
  return code === undefined ? {} : { element: code };
}

function lineCells(means: Means, line: number): Cells {
  const aard = AARDEN[means.aard[line] ?? 0] ?? 'onbekend';
  const code = (column: CodeColumn | null): string => column?.values[column.ids[line] ?? 0] ?? '';
  return {
    element: code(means.elementCode), kostenplaats: code(means.kostenplaats), budgetplaats: code(means.budgetplaats),
    aard: aard === 'onbekend' ? SECTIES[means.sectie[line]! - 1] ?? '' : aard,
    richting: RICHTINGEN[means.richting[line] ?? 0] === 'O' ? 'Ontvangst' : 'Uitgave',
    afschrijvingstermijn: means.afschrijvingstermijn[line] || '',
    rekening: code(means.rekening), beleidsveld: code(means.beleidsveld), sleutel: code(means.sleutel),
  };
}

/** Cents to euro, hundredths to VTE; a year without anything stays empty. */
function amountCell(amount: number): CellValue {
  return amount === 0 ? '' : amount / 100;
}

/** First the departementen, then the diensten, as the sheet wants them. */
function dienstRows(plan: Plan): RowContent[] {
  const { departementen, diensten } = plan.lists;
  if (!departementen.isPresent && !diensten.isPresent) return rows(usedDiensten(plan));
  return [
    ...rows(entriesIn(departementen).map((entry) => ({ departement: nameOf(entry) }))),
    ...entriesIn(diensten).map((entry): RowContent => ({
      cells: { departement: entry.departement, dienst: nameOf(entry) }, amounts: entry.capaciteit.map((staff) => (staff === null ? '' : staff / 100)),
    })),
  ];
}

function nameOf({ title, code }: ListEntry): string {
  return title || code;
}

function kostenplaatsCells({ code, title, dienst, from, to }: Kostenplaats): Cells {
  return { code, title, dienst, from: from ?? '', to: to ?? '' };
}

function budgetplaatsRow({ code, title, kostenplaats, aard, rekening, beleidsveld, budget }: Budgetplaats): RowContent {
  return { cells: { code, title, kostenplaats, aard, rekening, beleidsveld }, amounts: budget.map(amountCell) };
}

function rows(cells: readonly Cells[]): RowContent[] {
  return cells.map((each) => ({ cells: each }));
}
