import type { RowContent } from '#core/write/PlanContent';
import type { Desk } from './Desk';
import { LIJST_PLANTERS } from './lijstPlanters';
import { isMoney, moved, onLine, onMoney, position } from './lines';
import type { Mark, Planter } from './Planter';

/** Makers of the mistakes that the rules on linkage find. */
export const KOPPELING_PLANTERS: Readonly<Record<string, Planter>> = {
  'kostenplaats-closed-in-year': closeKostenplaats,
  'kostenplaats-of-other-dienst': (desk) => onMoney(desk, 'kostenplaats', (line) => {
    const own = desk.lists.kostenplaats(line.cells.kostenplaats);
    const dienst = desk.lists.otherDienst(own?.cells.dienst);
    return dienst === undefined ? null : moved(desk, line, { ...own?.cells, dienst: String(dienst) });
  }),
  'budgetplaats-missing': (desk) => onMoney(desk, 'budgetplaats', () => ({ budgetplaats: '' })),
  'budgetplaats-of-other-kostenplaats': (desk) => onMoney(desk, 'budgetplaats', (line) => {
    const { budgetplaats } = moved(desk, line, { ...desk.lists.kostenplaats(line.cells.kostenplaats)?.cells });
    return { budgetplaats };
  }),
  'budgetplaats-of-other-kind': (desk) => onMoney(desk, 'budgetplaats', (line) => ({
    budgetplaats: position(desk, line, { aard: line.cells.aard === 'BD' ? 'GD' : 'BD' }),
  })),
  'action-without-means': addBareAction,
  'means-above-action-level': raiseMeans,
  'afschrijving-missing': (desk) => onLine(desk, 'afschrijvingstermijn', ({ cells }) => Number(cells.afschrijvingstermijn ?? 0) > 0, () => ({ afschrijvingstermijn: '' })),
  'afschrijving-on-gd': (desk, nth) => onLine(desk, 'afschrijvingstermijn', ({ cells }) => cells.aard === 'GD', () => ({ afschrijvingstermijn: [5, 10, 33][nth % 3]! })),
  ...LIJST_PLANTERS,
};

/** It closes before the last year in which the line has an amount. */
function closeKostenplaats(desk: Desk): Mark | null {
  const line = desk.takeLine(isMoney);
  if (line === null) return null;
  const row = desk.means[line]!;
  const year = (row.amounts ?? []).map((amount) => amount !== '').lastIndexOf(true);
  const own = desk.lists.kostenplaats(row.cells.kostenplaats);
  const cells = moved(desk, row, { ...own?.cells, from: '', to: desk.years[year]! - 1 });
  return { kind: 'middelen', field: 'bedrag', year, row: desk.writeLine(line, cells) };
}

const BARE = ['Evalueren en bijsturen', 'Partners informeren', 'Draaiboek opmaken'];

/** An action for which nobody has put down people or money yet: after the rows of an OD, with a number that no other has. */
function addBareAction(desk: Desk, nth: number): Mark | null {
  // In a plan that has no means at all, an action without is none.
  const place = desk.means.length > 0 ? desk.takePlace() : null;
  const last = place?.items.at(-1);
  if (!place || last === undefined) return null;
  const { cells } = desk.clean[last]!;
  // As it was before anybody mistyped it: the row hangs with the others below it.
  const parent = String(desk.clean[place.od]!.cells.code ?? '');
  const code = `${cells.niveau === 'Actie' ? 'AC' : 'AV'}${parent.replace(/\D/g, '')}99`;
  const row: RowContent = { depth: 2, cells: { ...cells, code, parent, title: BARE[nth % BARE.length] ?? '' } };
  desk.added.push({ after: last, row });
  return { kind: 'plan', field: 'code', row };
}

/** Means of an action that has more of them go to its OD, which has no such mistake yet. */
function raiseMeans(desk: Desk): Mark | null {
  const codeOf = ({ cells }: RowContent): string => String(desk.odOf(cells.element ?? '')?.cells.code ?? '');
  const line = desk.takeLine((row) => isMoney(row) && desk.lineCount(row.cells.element ?? '') > 1 && isOfDienst(desk, row) && codeOf(row) !== '' && !desk.isTaken(codeOf(row)));
  if (line === null) return null;
  const element = codeOf(desk.means[line]!);
  desk.take(element);
  return { kind: 'middelen', field: 'element', row: desk.writeLine(line, { element }) };
}

/** Whether the OD of a line is of no dienst, or of that of the line's kostenplaats. */
function isOfDienst(desk: Desk, { cells }: RowContent): boolean {
  const dienst = desk.odOf(cells.element ?? '')?.cells.dienst ?? '';
  return dienst === '' || dienst === desk.lists.kostenplaats(cells.kostenplaats)?.cells.dienst;
}
