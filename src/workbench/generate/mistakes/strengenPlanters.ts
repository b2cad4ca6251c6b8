import type { Field } from '#core/layout/Layout';
import type { RowContent } from '#core/write/PlanContent';
import type { Desk } from './Desk';
import type { OdGroup } from './groups';
import type { Mark, Planter } from './Planter';
import { slipOnce } from './slip';

/** Makers of the mistakes that the rules on programmes, projects and policy notes find. */
export const STRENGEN_PLANTERS: Readonly<Record<string, Planter>> = {
  'actie-without-project': (desk) => onLast(desk, 'project', (cells, group) => isShortActie(desk, cells) && desk.planCell(group.sd, 'programma') === '', () => ''),
  'activiteit-with-project': (desk) => onLast(desk, 'project', ({ niveau }) => niveau === 'Activiteit', () => String(desk.lists.sheets.projecten[0]?.cells.code ?? '')),
  'project-unknown': (desk) => onLast(desk, 'project', ({ niveau, project }) => niveau === 'Actie' && (project ?? '') !== '', ({ project }) => slipOnce(desk, String(project))),
  'project-without-programma': (desk) => onList(desk, 'projecten', 'programma', () => ''),
  'programma-unknown': (desk, nth) => onSd(desk, 'programma', () => `P${97 + nth}`),
  'programma-without-decision': (desk) => onList(desk, 'programmas', 'decision', () => ''),
  'programma-needs-two-college-members': (desk) => onList(desk, 'programmas', 'college', first),
  'programma-needs-two-departementen': (desk) => onList(desk, 'programmas', 'stuurdepartementen', first),
  'programma-without-director': (desk) => onList(desk, 'programmas', 'regisseur', () => ''),
  'beleidsnota-unknown': (desk, nth) => onSd(desk, 'beleidsnota', () => `BN${99 + nth}`),
};

type Cells = RowContent['cells'];

/** The first of several names in a cell. */
function first(names: string): string {
  return names.split(';')[0] ?? '';
}

/** One that lasts no longer than an action without a project usually does. */
function isShortActie(desk: Desk, { niveau, project, from, to }: Cells): boolean {
  const length = Number(to) - Number(from) + 1;
  return niveau === 'Actie' && (project ?? '') !== '' && (length <= 3 || length >= desk.years.length);
}

function onLast(desk: Desk, field: Field, fits: (cells: Cells, group: OdGroup) => boolean, spoil: (cells: Cells) => string): Mark | null {
  const group = desk.takeOd((each) => fits(desk.plan[each.items.at(-1) ?? -1]?.cells ?? {}, each));
  const last = group?.items.at(-1);
  // What its SD says later on must not reach it.
  if (group) desk.take(desk.planCell(group.sd, 'code'));
  return last === undefined ? null : { kind: 'plan', field, row: desk.writePlan(last, { [field]: spoil(desk.plan[last]?.cells ?? {}) }) };
}

function onSd(desk: Desk, field: Field, spoil: () => string): Mark | null {
  let sd = desk.takeSd();
  while (sd !== null && desk.isTaken(desk.planCell(sd, 'code'))) sd = desk.takeSd();
  return sd === null ? null : { kind: 'plan', field, row: desk.writePlan(sd, { [field]: spoil() }) };
}

/** On a row of a list on which no mistake is made yet. */
function onList(desk: Desk, kind: 'programmas' | 'projecten', field: Field, spoil: (content: string) => string): Mark | null {
  const row = desk.lists.write(kind, () => true, ({ cells }) => ({ cells: { ...cells, [field]: spoil(String(cells[field] ?? '')) } }));
  return row && { kind, field, row };
}
