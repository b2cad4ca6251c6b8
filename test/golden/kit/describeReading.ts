import type { ReadPlan } from '#actions/readPlanFrom';
import { recognise } from '#core/layout/recognise';
import type { ColumnLayout } from '#core/layout/Layout';
import type { Plan } from '#core/plan/Plan';
import { readingNotes } from '#core/read/notes/readingNotes';
import { checkPlan } from '#core/rules/checkPlan';
import { describeWhere } from '#core/rules/where';
import { words } from '#core/rules/words';
import { computeTotals } from '#core/totals/computeTotals';
import type { Amounts } from '#core/totals/Totals';
import { noteJson } from '#workbench/cli/json';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { SECTIES } from '#core/values/sectie';
import { columnName } from '#core/values/address';
import { formatHundredth } from '#core/values/format';

const SEVERITY = { error: 'fout', warning: 'waarschuwing', info: 'tip' } as const;

/** What was made of a workbook, as text that a planner can read, and compare line by line. */
export function describeReading({ snapshot, plan }: ReadPlan): string {
  const layout = recognise(snapshot);
  return [
    ...part('Bladen', [...plan.sheets.map(({ name, kind, headerRow, endRow, columns }) => `${name}: ${kind}, kop op rij ${headerRow + 1}, tot rij ${endRow}: ${columns.map(columnText).join(', ')}`), ...layout.leftOut.map((name) => `${name}: niet gelezen`)]),
    ...part('Boom', treeLines(plan)),
    ...part('Middelen', meansLines(plan)),
    ...part('Per SD', [...computeTotals(plan, 'sd').rows.flatMap(({ key, title, amounts }) => amountLines(plan, key || title || '(zonder)', amounts)), ...amountLines(plan, 'totaal', computeTotals(plan, 'sd').total)]),
    ...part('Meldingen', [...findingLines(plan), ...noteLines(snapshot, plan)]),
  ].join('\n');
}

function part(title: string, lines: readonly string[]): string[] {
  return [title, ...(lines.length > 0 ? lines : ['(niets)']).map((line) => `  ${line}`), ''];
}

function columnText({ column, header, field, level, jaar, aard, richting, sectie, scale }: ColumnLayout): string {
  const meaning = [level, field, jaar, aard, richting, sectie, scale && `x${scale}`].filter((each) => each !== undefined).join(' ');
  return `${columnName(column)} “${header}” = ${meaning}`;
}

function treeLines(plan: Plan): string[] {
  const depthOf = (index: number, most = 12): number => (index < 0 || most === 0 ? -1 : 1 + depthOf(plan.elements[index]?.parent ?? -1, most - 1));
  return plan.elements.map((element) => {
    const { index, level, code, title, parent, parentCode, hsdCodes, projectCode, programmaCode, departement, dienst, sheet, row } = element;
    const beside = [
      parent < 0 && parentCode ? `onder ${parentCode}?` : '', hsdCodes.length > 0 ? `HSD ${hsdCodes.join('+')}` : '', projectCode && `project ${projectCode}`,
      programmaCode && `programma ${programmaCode}`, departement && `departement ${departement}`, dienst && `dienst ${dienst}`,
    ].filter(Boolean).join(', ');
    return `${'  '.repeat(depthOf(index))}${level || 'zonder niveau'} ${code || '(zonder code)'} ${title}${beside ? ` [${beside}]` : ''} (${plan.sheets[sheet]?.name} rij ${row + 1})`;
  });
}

function meansLines(plan: Plan): string[] {
  const { means, years, sheets } = plan;
  return Array.from({ length: means.count }, (_, line) => {
    const text = ({ ids, values }: Plan['means']['elementCode']) => values[ids[line]!] || '-';
    const amounts = [...means.amounts.slice(line * years.length, (line + 1) * years.length)];
    const term = means.afschrijvingstermijn[line] ? `, af te schrijven in ${means.afschrijvingstermijn[line]} jaar` : '';
    return `${text(means.elementCode)} ${text(means.kostenplaats)} ${text(means.budgetplaats)} ${[AARDEN[means.aard[line]!], SECTIES[means.sectie[line]! - 1]].filter(Boolean).join(' ')} ${RICHTINGEN[means.richting[line]!]}: ${numbers(years, amounts)}${term} (${sheets[means.sheet[line]!]?.name} rij ${means.row[line]! + 1})`;
  });
}

function amountLines({ years }: Plan, key: string, amounts: Amounts): string[] {
  return Object.entries(amounts).map(([kind, sums]) => `${key} ${kind}: ${numbers(years, sums ?? [])}`);
}

function numbers(years: readonly number[], amounts: readonly number[]): string {
  return years.map((jaar, i) => `${jaar} ${amounts[i]! < 0 ? '-' : ''}${formatHundredth(Math.abs(amounts[i]!), 'nl', 2, 2)}`).join(', ');
}

function findingLines(plan: Plan): string[] {
  return checkPlan(plan).flatMap((finding) => {
    const { sheet, cell } = describeWhere(plan, finding.where);
    const { message, todo, fixes } = words(finding, 'nl');
    const offers = fixes.map((fix, i) => `  ${finding.fixes[i]?.isSafe ? 'veilig' : 'na te kijken'}: ${fix}`);
    return [`${sheet}!${cell} ${SEVERITY[finding.severity]} ${finding.rule}: ${message} ${todo}`, ...offers];
  });
}

function noteLines(snapshot: ReadPlan['snapshot'], plan: Plan): string[] {
  return readingNotes(snapshot, plan).map((note) => {
    const { sheet, cell, severity, rule, message } = noteJson(plan, note);
    return `${sheet}!${cell} ${SEVERITY[severity]} ${rule}: ${message}`;
  });
}
