import type { Field } from '#core/layout/Layout';
import { splitNames } from '#core/read/splitNames';
import { withKnownDiensten } from '#core/write/newPlanContent';
import type { PlanContent, RowContent } from '#core/write/PlanContent';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import type { Jaar } from '#core/values/units';
import { listContent } from './listContent';
import { LIST_KINDS, type ListKind } from './ListKind';
import type { ListRow, ListTable } from './ListTable';
import { withDepartementen } from './withDepartementen';
import { withoutZeros } from './withoutZeros';

/** The lists of a whole organisation, as far as they were given. */
export type MasterLists = Readonly<Partial<Record<ListKind, ListTable>>>;

export interface DepartementContent { readonly departement: string; readonly content: PlanContent }

/** The departementen of the lists, in their order. */
export function departementenOf({ diensten }: MasterLists): string[] {
  return diensten ? withOwnRows(diensten).rows.filter(({ key }) => !key.includes('\n')).map(({ code }) => code) : [];
}

/**
 * The lists as one departement needs them in its own workbook: its diensten, their kostenplaatsen and the
 * budgetplaatsen of those; every HSD; the programmes, projects and policy notes that are its own, that it steers, or
 * that name no departement, a project of another departement with its dienst as who carries it; its beleidsvelden and those of its budgetplaatsen.
 */
export function departementContent(lists: MasterLists, departement: string, years: readonly Jaar[]): DepartementContent {
  const own = new OwnRows(lists, departement);
  const sheets: Partial<Record<ListKind, readonly RowContent[]>> = {};
  for (const kind of LIST_KINDS) {
    const table = kind === 'diensten' && lists.diensten ? withOwnRows(lists.diensten) : lists[kind];
    if (table) sheets[kind] = listContent(table, own.rows(kind), years);
  }
  if (sheets.projecten && sheets.diensten) sheets.projecten = withKnownDiensten(sheets.projecten, sheets.diensten);
  return { departement, content: { title: `Meerjarenplan ${years[0]}-${years.at(-1)} ${departement}`, years, sheets } };
}

/** With a row for each departement, above those of the diensten. */
function withOwnRows(diensten: ListTable): ListTable {
  const table = withDepartementen(diensten, { ...diensten, rows: [] });
  const isOwn = ({ key }: ListRow): boolean => !key.includes('\n');
  return { ...table, rows: [...table.rows.filter(isOwn), ...table.rows.filter((row) => !isOwn(row))] };
}

/** Which rows of each list a departement gets; what hangs on another list is worked out once. */
class OwnRows {
  private readonly key: string;
  private readonly found = new Map<ListKind, readonly ListRow[]>();

  constructor(private readonly lists: MasterLists, departement: string) {
    this.key = codeKey(departement);
  }

  rows(kind: ListKind): readonly ListRow[] {
    let rows = this.found.get(kind);
    if (!rows) {
      const isWanted = this.filters[kind]();
      const table = kind === 'diensten' && this.lists.diensten ? withOwnRows(this.lists.diensten) : this.lists[kind];
      rows = (table?.rows ?? []).filter(isWanted);
      this.found.set(kind, rows);
    }
    return rows;
  }

  private readonly filters: Readonly<Record<ListKind, () => (row: ListRow) => boolean>> = {
    hsd: () => () => true,
    diensten: () => ({ key }) => key === this.key || key.startsWith(`${this.key}\n`),
    kostenplaatsen: () => {
      const diensten = new Set(this.rows('diensten').filter(({ key }) => key.includes('\n')).map(({ code }) => codeKey(code)));
      return (row) => diensten.has(codeKey(this.text('kostenplaatsen', row, 'dienst')));
    },
    budgetplaatsen: () => {
      const kostenplaatsen = new Set(this.rows('kostenplaatsen').map(({ key }) => withoutZeros(key)));
      return (row) => kostenplaatsen.has(withoutZeros(codeKey(this.text('budgetplaatsen', row, 'kostenplaats'))));
    },
    beleidsvelden: () => {
      const used = new Set(this.rows('budgetplaatsen').map((row) => codeKey(this.text('budgetplaatsen', row, 'beleidsveld'))));
      return (row) => used.has(row.key) || this.isOwn('beleidsvelden', row);
    },
    beleidsnotas: () => (row) => this.isOwn('beleidsnotas', row),
    projecten: () => (row) => this.isOwn('projecten', row) || this.steers(codeKey(this.text('projecten', row, 'programma'))),
    programmas: () => {
      const ofProjects = new Set(this.rows('projecten').map((row) => codeKey(this.text('projecten', row, 'programma'))));
      return (row) => ofProjects.has(row.key) || this.isSteered(row);
    },
  };

  private steers(programma: string): boolean {
    return (this.lists.programmas?.rows ?? []).some((row) => row.key === programma && this.steerers(row).includes(this.key));
  }

  /** A programme that names no departement is for all. */
  private isSteered(row: ListRow): boolean {
    const steerers = this.steerers(row);
    return steerers.length === 0 || steerers.includes(this.key);
  }

  private steerers(row: ListRow): string[] {
    return splitNames(this.text('programmas', row, 'stuurdepartementen')).map(codeKey);
  }

  /** Its own, or nobody's. */
  private isOwn(kind: ListKind, row: ListRow): boolean {
    const named = codeKey(this.text(kind, row, 'departement'));
    return named === '' || named === this.key;
  }

  private text(kind: ListKind, row: ListRow, field: Field): string {
    const index = this.lists[kind]?.meanings.findIndex((meaning) => meaning.field === field) ?? -1;
    return textOf(row.cells[index]);
  }
}
