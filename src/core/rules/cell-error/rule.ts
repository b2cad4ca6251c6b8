import type { CodeColumn, Plan, PlanElement, RowPlace } from '#core/plan/Plan';
import type { Field } from '#core/layout/Layout';
import type { PlanLinks } from '#core/rules/PlanLinks';
import type { Checks, Rule } from '#core/rules/Rule';
import { isCellError } from '#core/values/cellError';
import { isTotalRow } from '#core/values/totalText';
import { codeOfRow } from '#core/rules/rowCells';
import { isFirstOfRow } from '#core/plan/lineOrder';
import { elementWhere, lineElement, lineWhere } from '#core/rules/where';

/** What is read of an element's row as text. */
const TEXTS: readonly (readonly [Field, (element: PlanElement) => string])[] = [
  ['code', ({ code }) => code], ['title', ({ title }) => title], ['description', ({ description }) => description],
  ['project', ({ projectCode }) => projectCode], ['programma', ({ programmaCode }) => programmaCode], ['departement', ({ departement }) => departement], ['dienst', ({ dienst }) => dienst], ['owner', ({ owner }) => owner],
  ['prioritair', ({ prioritair }) => prioritair], ['beleidsnota', ({ beleidsnotaCodes }) => beleidsnotaCodes.find(isCellError) ?? ''],
];

/** Kinds of which the amounts are means: those are told by the line that they would have counted in. */
const WITH_LINES: ReadonlySet<string> = new Set(['plan', 'middelen', 'vlak']);

/** An error of Excel's (`#REF!`) in a cell that the plan reads; by the cells themselves where they are here, else by what was read of them. */
export const cellError: Rule = {
  id: 'cell-error',
  severity: 'error',
  prepare: (plan, links) => ({ ...(plan.cells ? inCells(plan) : inElements(plan)), line: inLines(plan, links) }),
  words: {
    nl: {
      title: 'Foutwaarde van Excel',
      message: ({ value }) => `In deze cel staat ${String(value)}: de formule kan niet meer berekend worden.`,
      why: () => 'Wat de formule moest geven, ontbreekt in het plan. Vaak werd een rij, blad of werkmap weggehaald waar ze naar verwees.',
      todo: () => 'Herstel de formule, of typ de waarde zelf.',
      fixes: {},
    },
    en: {
      title: 'Error value of Excel',
      message: ({ value }) => `This cell holds ${String(value)}: its formula can no longer be calculated.`,
      why: () => 'What the formula was to give is missing from the plan. Often a row, sheet or workbook that it referred to was taken away.',
      todo: () => 'Mend the formula, or type the value itself.',
      fixes: {},
    },
  },
};

/** Every column but remarks, which may hold anything. A row of totals shows only what stands in the rows above it. */
function inCells(plan: Plan): Checks {
  return { texts: {
    isAbout: ({ field }, { kind }) => field !== 'note' && !(field === 'bedrag' && WITH_LINES.has(kind)),
    isOddOnly: true,
    passes: isCellError,
    check({ place, layout: { column, field }, text: value }, report) {
      if (!isTotal(plan, place)) report({ where: { ...place, column, field }, element: codeOfRow(plan, place), data: { value } });
    },
  } };
}

function isTotal({ cells }: Plan, { sheet, row }: RowPlace): boolean {
  const { rows, top } = cells![sheet]!;
  return isTotalRow(rows[row - top] ?? []);
}

function inElements(plan: Plan): Checks {
  return { element(index, report) {
    const element = plan.elements[index]!;
    for (const [field, value] of errorsOf(element)) report({ where: elementWhere(plan, element, field), element: element.code, data: { value } });
  } };
}

function inLines(plan: Plan, links: PlanLinks): NonNullable<Checks['line']> {
  return (line, report) => {
    for (const { sheet, row, column, content } of links.unread.of(line)) {
      if (isCellError(content)) report({ where: { sheet, row, column, field: 'bedrag' }, element: lineElement(plan, line).code, data: { value: content } });
    }
    if (plan.cells || !isFirstOfRow(plan, line)) return;
    for (const [field, value] of lineErrors(plan, line)) report({ where: lineWhere(plan, line, field), element: lineElement(plan, line).code, data: { value } });
  };
}

function* errorsOf(element: PlanElement): Generator<readonly [Field, string]> {
  for (const [field, textOf] of TEXTS) if (isCellError(textOf(element))) yield [field, textOf(element)];
  if (isCellError(element.parentCode) && !element.hsdCodes.includes(element.parentCode)) yield ['parent', element.parentCode];
  const hsd = element.hsdCodes.find(isCellError);
  if (hsd !== undefined) yield ['hsd', hsd];
}

function* lineErrors({ means }: Plan, line: number): Generator<readonly [Field, string]> {
  const textOf = ({ ids, values }: CodeColumn): string => values[ids[line]!] ?? '';
  for (const [field, column] of [['element', means.elementCode], ['kostenplaats', means.kostenplaats], ['budgetplaats', means.budgetplaats]] as const) {
    const value = textOf(column);
    // On a sheet where the code is the element's own, the element has said it.
    if (isCellError(value) && (field !== 'element' || means.element[line]! < 0)) yield [field, value];
  }
}
