import type { Beleidsveld, Budgetplaats, CodeColumn, Dienst, Kostenplaats, ListEntry, MasterList, Means, Plan, PlanElement, Programma, UnreadAmount } from '#core/plan/Plan';
import type { ColumnLayout, Field, SheetKind, SheetLayout } from '#core/layout/Layout';
import type { Scheme } from '#core/scheme/Scheme';
import { gent2020 } from '#core/scheme/gent2020';
import { AARDEN, RICHTINGEN, type Aard, type Richting } from '#core/values/aard';
import { SECTIES, type Sectie } from '#core/values/sectie';
import { codeKey, tidyCode } from '#core/values/code';

/** A plan in a few lines, for tests: what is left out is empty; rows follow each other from row 1 (0-based) on. */
export interface PlanLiteral {
  readonly years?: readonly number[];
  readonly scheme?: Scheme;
  readonly elements?: readonly ElementLiteral[];
  readonly means?: readonly MeansLiteral[];
  /** A list that is not named is not in the workbook. */
  readonly beleidsnotas?: readonly (string | Partial<ListEntry>)[];
  readonly departementen?: readonly (string | Partial<ListEntry>)[];
  readonly diensten?: readonly (string | Partial<Dienst>)[];
  readonly kostenplaatsen?: readonly (string | Partial<Kostenplaats>)[];
  readonly budgetplaatsen?: readonly (string | Partial<Budgetplaats>)[];
  readonly beleidsvelden?: readonly (string | Partial<Beleidsveld>)[];
  /** What only the list of programmes says; the programmes themselves stand among the elements, in the same order. */
  readonly programmas?: readonly (string | Partial<Programma>)[];
}

export interface ElementLiteral {
  readonly code?: string;
  readonly level?: string;
  readonly title?: string;
  readonly description?: string;
  readonly parent?: string;
  readonly hsd?: readonly string[] | string;
  readonly project?: string;
  readonly programma?: string;
  readonly beleidsnota?: readonly string[] | string;
  readonly departement?: string;
  readonly dienst?: string;
  readonly owner?: string;
  readonly prioritair?: string;
  readonly from?: number;
  readonly to?: number;
  /** On a list sheet; by default so for the levels hsd, programma and project. */
  readonly isListed?: boolean;
}

export interface MeansLiteral {
  readonly element?: string;
  readonly kostenplaats?: string;
  readonly budgetplaats?: string;
  readonly rekening?: string;
  readonly beleidsveld?: string;
  readonly sleutel?: string;
  readonly aard?: Aard;
  readonly richting?: Richting;
  /** Named in the place of a kind. */
  readonly sectie?: Sectie;
  /** By year; a text is an amount that could not be read. */
  readonly amounts?: readonly (number | string)[];
  readonly afschrijvingstermijn?: number;
  /** On the same row as the line before it. */
  readonly isSameRow?: boolean;
}

/** Sheets of a built plan, by their place in `Plan.sheets`. */
export const SHEETS = ['plan', 'middelen', 'hsd', 'programmas', 'projecten', 'beleidsnotas', 'diensten', 'kostenplaatsen', 'budgetplaatsen', 'beleidsvelden'] as const;

const COLUMNS: Readonly<Record<(typeof SHEETS)[number], readonly Field[]>> = {
  plan: ['niveau', 'code', 'title', 'parent', 'hsd', 'project', 'programma', 'beleidsnota', 'departement', 'dienst', 'owner', 'from', 'to', 'description', 'prioritair'],
  middelen: ['element', 'kostenplaats', 'budgetplaats', 'aard', 'richting', 'afschrijvingstermijn', 'rekening', 'beleidsveld', 'sleutel'],
  hsd: ['code', 'title'],
  programmas: ['code', 'title', 'hsd', 'decision', 'college', 'stuurdepartementen', 'regisseur', 'from', 'to'],
  projecten: ['code', 'title', 'programma', 'parent', 'departement', 'dienst', 'owner', 'from', 'to'],
  beleidsnotas: ['code', 'title'],
  diensten: ['departement', 'dienst', 'capaciteit'],
  kostenplaatsen: ['code', 'title', 'dienst', 'from', 'to'],
  budgetplaatsen: ['code', 'title', 'kostenplaats', 'aard', 'rekening', 'beleidsveld'],
  beleidsvelden: ['code', 'title', 'departement'],
};

export function buildPlan(literal: PlanLiteral): Plan {
  const years = literal.years ?? [2026];
  const elements = buildElements(literal.elements ?? []);
  const byKey = new Map<string, number[]>();
  for (const { key, index } of elements) if (key) byKey.set(key, [...byKey.get(key) ?? [], index]);
  const linked = elements.map((element) => ({ ...element, parent: byKey.get(codeKey(element.parentCode))?.[0] ?? -1 }));
  const { means, unreadAmounts } = buildMeans(literal.means ?? [], years, byKey);
  return { scheme: literal.scheme ?? gent2020, years, elements: linked, byKey, means, unreadAmounts, sheets: buildSheets(literal, years, linked.length, means.count), lists: buildLists(literal, years.length) };
}

const LIST_SHEETS: Readonly<Record<string, number>> = { hsd: 2, programma: 3, project: 4 };

// Every field of a literal may be left out: the branches are the defaults, at one place.
/* eslint complexity: off */
function buildElements(literals: readonly ElementLiteral[]): PlanElement[] {
  const nextRow = SHEETS.map(() => 1);
  return literals.map((each, index) => {
    const isListed = each.isListed ?? (each.level ?? '') in LIST_SHEETS;
    const sheet = isListed ? LIST_SHEETS[each.level ?? ''] ?? 0 : 0;
    const row = nextRow[sheet]!;
    nextRow[sheet] = row + 1;
    const code = tidyCode(each.code ?? '');
    return {
      index, sheet, row, isListed, code, key: codeKey(code), level: each.level ?? '', title: each.title ?? '', description: each.description ?? '',
      parentCode: each.parent ?? '', parent: -1, hsdCodes: [each.hsd ?? []].flat(), projectCode: each.project ?? '', programmaCode: each.programma ?? '',
      beleidsnotaCodes: [each.beleidsnota ?? []].flat(), departement: each.departement ?? '', dienst: each.dienst ?? '', owner: each.owner ?? '', prioritair: each.prioritair ?? '',
      from: each.from ?? null, to: each.to ?? null,
    };
  });
}

function buildMeans(lines: readonly MeansLiteral[], years: readonly number[], byKey: ReadonlyMap<string, readonly number[]>): { means: Means; unreadAmounts: UnreadAmount[] } {
  const elementCode = buildColumn(lines.map((line) => line.element ?? ''));
  const rows: number[] = [];
  for (const line of lines) rows.push(line.isSameRow ? rows.at(-1) ?? 1 : (rows.at(-1) ?? 0) + 1);
  const unreadAmounts: UnreadAmount[] = [];
  const amounts = Float64Array.from(lines.flatMap((line, i) => years.map((jaar, y) => {
    const amount = line.amounts?.[y] ?? 0;
    if (typeof amount === 'number') return amount;
    unreadAmounts.push({ sheet: 1, row: rows[i]!, column: COLUMNS.middelen.length + y, content: amount, jaar, line: i });
    return 0;
  })));
  const means: Means = {
    count: lines.length, elementCode, amounts,
    element: Int32Array.from(lines, (line) => byKey.get(codeKey(line.element ?? ''))?.[0] ?? -1),
    kostenplaats: buildColumn(lines.map((line) => line.kostenplaats ?? '')),
    budgetplaats: buildColumn(lines.map((line) => line.budgetplaats ?? '')),
    aard: Uint8Array.from(lines, (line) => AARDEN.indexOf(line.aard ?? 'GD')),
    sectie: Uint8Array.from(lines, (line) => 1 + SECTIES.indexOf(line.sectie!)),
    richting: Uint8Array.from(lines, (line) => RICHTINGEN.indexOf(line.richting ?? 'U')),
    afschrijvingstermijn: Uint8Array.from(lines, (line) => line.afschrijvingstermijn ?? 0),
    sheet: Uint16Array.from(lines, () => 1),
    row: Int32Array.from(rows),
    rekening: buildExtra(lines.map(({ rekening }) => rekening)),
    beleidsveld: buildExtra(lines.map(({ beleidsveld }) => beleidsveld)),
    sleutel: buildExtra(lines.map(({ sleutel }) => sleutel)),
  };
  return { means, unreadAmounts };
}

/** Null where no line has any, as where the sheet has no such column. */
function buildExtra(texts: readonly (string | undefined)[]): CodeColumn | null {
  return texts.every((text) => text === undefined) ? null : buildColumn(texts.map((text) => text ?? ''));
}

function buildColumn(texts: readonly string[]): CodeColumn {
  const values = ['', ...new Set(texts.map(tidyCode).filter(Boolean))];
  return { values, keys: values.map(codeKey), ids: Int32Array.from(texts, (text) => values.indexOf(tidyCode(text))) };
}

/** The list of budgetplaatsen has a column for as many years as one of its entries gives a budget for. */
function buildSheets({ budgetplaatsen = [] }: PlanLiteral, years: readonly number[], elements: number, lines: number): SheetLayout[] {
  const voted = Math.max(0, ...budgetplaatsen.map((each) => (typeof each === 'string' ? 0 : each.budget?.length ?? 0)));
  const yearsOf: Partial<Record<SheetKind, readonly number[]>> = { middelen: years, budgetplaatsen: years.slice(0, voted) };
  return SHEETS.map((kind) => {
    const columns: ColumnLayout[] = COLUMNS[kind].map((field, column) => ({ column, field, header: field }));
    for (const jaar of yearsOf[kind] ?? []) columns.push({ column: columns.length, field: 'bedrag', jaar, header: String(jaar) });
    return { id: `{${kind}}`, name: kind, kind: kind as SheetKind, headerRow: 0, firstRow: 1, endRow: 1 + (kind === 'middelen' ? lines : elements), columns };
  });
}

function buildLists(literal: PlanLiteral, years: number): Plan['lists'] {
  return {
    beleidsnotas: buildList(literal.beleidsnotas, 5, {}),
    departementen: buildList(literal.departementen, 6, {}),
    diensten: buildList(literal.diensten, 6, { departement: '', capaciteit: Array.from({ length: years }, () => null) }),
    kostenplaatsen: buildList(literal.kostenplaatsen, 7, { dienst: '', from: null, to: null }),
    budgetplaatsen: buildList(literal.budgetplaatsen, 8, { kostenplaats: '', aard: '', rekening: '', beleidsveld: '', budget: Array.from({ length: years }, () => 0) }),
    beleidsvelden: buildList(literal.beleidsvelden, 9, { departement: '' }),
    programmas: buildList(literal.programmas, 3, { decision: '', college: [], stuurdepartementen: [], regisseur: '' }),
  };
}

function buildList<Entry extends ListEntry>(literals: readonly (string | Partial<Entry>)[] | undefined, sheet: number, empty: Omit<Entry, keyof ListEntry>): MasterList<Entry> {
  const entries = (literals ?? []).map((each, i) => {
    const given = typeof each === 'string' ? { code: each } : each;
    return { title: '', ...empty, sheet, row: i + 1, ...given, key: codeKey(given.code ?? '') } as unknown as Entry;
  });
  const byKey = new Map<string, number>();
  entries.forEach(({ key }, i) => { if (!byKey.has(key)) byKey.set(key, i); });
  return { isPresent: literals !== undefined, entries, byKey };
}
