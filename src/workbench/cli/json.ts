import type { Plan, PlanElement } from '#core/plan/Plan';
import type { ColumnLayout, SheetLayout } from '#core/layout/Layout';
import type { Finding } from '#core/rules/Finding';
import type { Amounts, Totals } from '#core/totals/Totals';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { SECTIES } from '#core/values/sectie';
import { NOTE_WORDS, type Note } from '#core/read/notes/Note';
import { cellName } from '#core/values/address';
import { describeWhere } from '#core/rules/where';
import type { Waiver, WaivedFinding } from '#core/rules/profile/Profile';
import { words } from '#core/rules/words';
import type { Streams } from '#workbench/cli/Verb';

/** Exactly one JSON document on standard output. */
export function printJson(streams: Streams, value: unknown): void {
  streams.out(`${JSON.stringify(value, null, 2)}\n`);
}

export function layoutJson({ name, kind, headerRow, columns }: SheetLayout): object {
  return { sheet: name, kind, headerRow: headerRow + 1, columns: Object.fromEntries(columns.map((column) => [column.header, fieldName(column)])) };
}

/** A field in one word: `sd.title`, `bedrag`, `gd`, `exploitatie`, with its year where it has one: `bedrag.2026`. */
function fieldName({ field, level, jaar, aard, sectie }: ColumnLayout): string {
  return [level, aard?.toLowerCase() ?? sectie ?? field, jaar].filter((part) => part !== undefined).join('.');
}

/** What an element takes over from the elements above it. */
export interface Belonging {
  hsd(index: number): readonly string[];
  programma(index: number): string;
  project(index: number): string;
  departement(index: number): string;
}

export function elementJson(plan: Plan, element: PlanElement, belonging: Belonging): object {
  const { index, code, level, title, parentCode, sheet, row } = element;
  return {
    code, level: level || null, title, parent: parentCode || null, sheet: plan.sheets[sheet]?.name ?? '', row: row + 1,
    hsd: belonging.hsd(index), programma: belonging.programma(index) || null, project: belonging.project(index) || null,
    departement: belonging.departement(index) || null,
  };
}

/** The means lines, amounts in whole cents or hundredths by year. */
export function meansJson({ means, years, sheets }: Plan): object[] {
  return Array.from({ length: means.count }, (_, line) => {
    return {
      element: textAt(means.elementCode, line), kostenplaats: textAt(means.kostenplaats, line), budgetplaats: textAt(means.budgetplaats, line),
      ...kindJson(means, line),
      amounts: byYear(years, means.amounts.subarray(line * years.length, (line + 1) * years.length)),
      sheet: sheets[means.sheet[line] ?? 0]?.name ?? '', row: (means.row[line] ?? 0) + 1,
    };
  });
}

/** The part of the budget only where the line names one. */
function kindJson({ aard, sectie, richting }: Plan['means'], line: number): object {
  const [kind, part] = [AARDEN[aard[line]!], SECTIES[sectie[line]! - 1]];
  return { aard: kind === 'onbekend' ? null : kind, ...(part && { sectie: part }), richting: RICHTINGEN[richting[line]!] };
}

function textAt({ ids, values }: Plan['means']['elementCode'], line: number): string | null {
  return values[ids[line] ?? 0] || null;
}

function byYear(years: readonly number[], amounts: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(years.map((jaar, index) => [jaar, amounts[index] ?? 0]));
}

export interface FindingJson {
  readonly rule: string; readonly severity: Finding['severity']; readonly sheet: string; readonly cell: string; readonly element: string | null; readonly message: string;
  /** Why it stands, where the workbook leaves it as it is; such a finding counts nowhere. */
  readonly waived?: Pick<Waiver, 'reason' | 'by' | 'until'>;
}

/** A note of reading, as a finding is told. */
export function noteJson(plan: Plan, { id, severity, where, element, data }: Note): FindingJson {
  const { sheet, cell } = describeWhere(plan, where);
  if (where.sheet < 0) return { rule: id, severity, sheet: String(data.value), cell: cellName(where.row, where.column), element: null, message: NOTE_WORDS[id].nl.message(data) };
  return { rule: id, severity, sheet, cell, element: element || null, message: NOTE_WORDS[id].nl.message(data) };
}

export function findingJson(plan: Plan, finding: Finding): FindingJson {
  const { sheet, cell } = describeWhere(plan, finding.where);
  return { rule: finding.rule, severity: finding.severity, sheet, cell, element: finding.element || null, message: words(finding, 'nl').message };
}

export function waivedJson(plan: Plan, finding: WaivedFinding): FindingJson {
  const { reason, by, until } = finding.waiver;
  return { ...findingJson(plan, finding), waived: { reason, by, until } };
}

export function countsOf(findings: readonly Pick<FindingJson, 'severity' | 'waived'>[]): { error: number; warning: number; info: number } {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, waived } of findings) if (!waived) counts[severity]++;
  return counts;
}

export function totalsJson({ cut, years, rows, total }: Totals): object {
  return { by: cut, rows: rows.map(({ key, amounts }) => ({ key, amounts: amountsJson(years, amounts) })), total: amountsJson(years, total) };
}

function amountsJson(years: readonly number[], amounts: Amounts): object {
  return Object.fromEntries(Object.entries(amounts).map(([kind, sums]) => [kind, byYear(years, sums ?? [])]));
}
