import type { Column, ModelElement, ModelLine, PlanModel } from './planModel.testing';

export const KINDS = [['GD', 'U'], ['GD', 'O'], ['BD', 'U'], ['BD', 'O'], ['VTE', 'U'], ['VTE', 'O']] as const;

export type Rows = readonly { readonly element: ModelElement; readonly line?: ModelLine }[];

/** One row for each element, with its first line; the other lines below it. */
export function rowsOf({ elements, lines }: PlanModel, keep: (element: ModelElement) => boolean = () => true): Rows {
  return elements.filter(keep).flatMap((element) => {
    const own = lines.filter((line) => line.element === element.code);
    return own.length > 0 ? own.map((line) => ({ element, line })) : [{ element }];
  });
}

/** Amount columns of every kind side by side, and the cost centre. */
export function meansColumns({ years }: PlanModel, rows: Rows): Column[] {
  return [{ header: 'Kostenplaats', value: (row) => rows[row]!.line?.kostenplaats ?? '' }, ...KINDS.flatMap(([aard, richting]) => years.map((jaar, y): Column => ({
    header: `${aard} ${richting === 'O' ? 'ontvangsten ' : ''}${jaar}`,
    value: (row) => { const { line } = rows[row]!; return line?.aard === aard && line.richting === richting ? line.amounts[y]! / 100 || '' : ''; },
  })))];
}

export const isFirst = (rows: Rows, row: number): boolean => rows[row - 1]?.element !== rows[row]!.element;
/** Lines of which no amount is filled leave no trace beside an element. */
export const withAmounts = (model: PlanModel): PlanModel => ({
  ...model,
  elements: model.elements.map((element) => ({ ...element, title: 'Titel van ' + element.code.replace(/[.]/gu, 'x'), departement: '' })),
  lines: model.lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0)).map((line) => ({ ...line, kostenplaats: line.kostenplaats })),
});
/** Needs an OD with actions: of less than that no reader could tell what it is. */
export const hasTree = ({ elements }: PlanModel): boolean => elements.some(({ level }) => level === 'actie' || level === 'activiteit');

/** Each SD and OD has something below it, so that every step of the stair, and every sheet, is there. */
export function isFull({ elements }: PlanModel): boolean {
  return elements.every(({ code, level }) => level === 'actie' || level === 'activiteit' || elements.some(({ parent }) => parent === code));
}
