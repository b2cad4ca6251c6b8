import type { RowContent } from '#core/write/PlanContent';
import type { Desk } from './Desk';
import type { OdGroup } from './groups';
import type { Mark, Planter } from './Planter';

/** Makers of mistakes in the tree: codes, parents, titles. */
export const STRUCTURE_PLANTERS: Readonly<Record<string, Planter>> = {
  'parent-wrong-level': (desk) => onItem(desk, 'parent', (group) => desk.planCell(first(group), 'code')),
  'level-skipped': (desk) => onItem(desk, 'parent', (group) => desk.planCell(group.sd, 'code')),
  'parent-missing': (desk) => onItem(desk, 'parent', () => ''),
  'parent-cycle': (desk) => onItem(desk, 'parent', (group) => desk.planCell(last(group), 'code')),
  'code-pattern': plantNoCode,
  'hsd-differs-from-parent': plantOtherHsd,
  'sd-empty': addEmptySd,
  'title-missing': (desk) => onItem(desk, 'title', () => ''),
  'title-too-long': (desk) => onItem(desk, 'title', (group) => `${desk.planCell(last(group), 'title')}, en alles wat daar voor de inwoners, de verenigingen en de eigen diensten van de stad verder nog bij komt kijken`),
  'title-cut-in-sap': (desk) => onItem(desk, 'title', () => 'Verhogen van de verkeersveiligheid in de'),
  'description-too-long': (desk) => onItem(desk, 'description', () => 'Dit staat ook in het verslag van de werkgroep van vorige week. '.repeat(70).trim()),
  'title-repeated-among-siblings': plantSameTitle,
  'prioritair-differs': denyPriority,
};

function first({ items }: OdGroup): number {
  return items[0] as number;
}

function last({ items }: OdGroup): number {
  return items[items.length - 1] as number;
}

function onItem(desk: Desk, field: 'parent' | 'title' | 'description', spoil: (group: OdGroup) => string): Mark | null {
  const group = desk.takeOd();
  return group && { kind: 'plan', field, row: desk.writePlan(last(group), { [field]: spoil(group) }) };
}

/** A dash where the code belongs, each time another, so that no two are one code. */
function plantNoCode(desk: Desk, nth: number): Mark | null {
  const group = desk.takeOd();
  if (!group) return null;
  const code = '-?'[nth % 2]!.repeat(1 + Math.floor(nth / 2));
  desk.moveLines(desk.planCell(last(group), 'code'), code);
  return { kind: 'plan', field: 'code', row: desk.writePlan(last(group), { code }) };
}

/** An action with another HSD than its SD, on which no mistake may be made any more. */
function plantOtherHsd(desk: Desk): Mark | null {
  for (let group = desk.takeOd(); group; group = desk.takeOd()) {
    const hsd = desk.planCell(group.sd, 'hsd');
    if (!/^HSD[1-5]$/u.test(hsd)) continue;
    desk.keepSd(group.sd);
    return { kind: 'plan', field: 'hsd', row: desk.writePlan(last(group), { hsd: hsd === 'HSD1' ? 'HSD2' : 'HSD1' }) };
  }
  return null;
}

function plantSameTitle(desk: Desk): Mark | null {
  for (let group = desk.takeOd(); group; group = desk.takeOd()) {
    const niveau = desk.planCell(first(group), 'niveau');
    const twin = group.items.slice(1).find((item) => desk.planCell(item, 'niveau') === niveau);
    if (twin !== undefined) return { kind: 'plan', field: 'title', row: desk.writePlan(twin, { title: desk.planCell(first(group), 'title') }) };
  }
  return null;
}

const UNDONE = ['De stad van morgen voorbereiden', 'Wat nog komt', 'Nieuwe uitdagingen'];

/** An SD that somebody began and left, with a number that no other has. */
function addEmptySd(desk: Desk, nth: number): Mark | null {
  const place = desk.takePlace();
  if (!place) return null;
  const { programma: _, ...above } = desk.clean[place.sd]?.cells ?? {};
  const row: RowContent = { depth: 0, cells: { ...above, code: `${desk.planCell(place.sd, 'code')}9${nth}`, hsd: 'HSD1', title: `${nth < UNDONE.length ? '' : `${nth}. `}${UNDONE[nth % UNDONE.length]}` } };
  desk.added.push({ after: place.items.at(-1) ?? place.od, row });
  return { kind: 'plan', field: 'code', row };
}

/** An SD that says no, above an action that says yes. */
function denyPriority(desk: Desk): Mark | null {
  const group = desk.takeOd(({ sd }) => desk.isSdFree(sd));
  if (!group) return null;
  desk.keepSd(group.sd);
  desk.writePlan(last(group), { prioritair: 'ja' });
  return { kind: 'plan', field: 'prioritair', row: desk.writePlan(group.sd, { prioritair: 'neen' }) };
}
