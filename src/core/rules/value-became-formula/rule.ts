import { textColumns } from '#core/layout/textCells';
import { cellOf } from '#core/plan/cellOf';
import { isHeldAgainstList } from '#core/rules/isHeldAgainstList';
import type { Rule } from '#core/rules/Rule';
import { codeOfRow } from '#core/rules/rowCells';
import { textOf } from '#core/values/text';

/** A formula that speaks of no cell, in a list where a text or a code is to stand: Excel made it of a value that begins as a formula does. */
export const valueBecameFormula: Rule = {
  id: 'value-became-formula',
  severity: 'warning',
  prepare(plan) {
    // Which these are changes with a new reading only.
    const columns = plan.sheets.map((sheet) => new Map(textColumns(sheet).filter(({ field }) => !isHeldAgainstList(plan, sheet.kind, field)).map((layout) => [layout.column, layout])));
    const constants = plan.sheets.map((_, sheet) => (plan.cells?.[sheet]?.facts?.constants ?? []).filter(({ column }) => columns[sheet]!.has(column)));
    return {
      rowCandidates: (sheet) => new Set(constants[sheet]!.map(({ row }) => row)),
      row(place, report) {
        for (const { column, formula } of constants[place.sheet]!.filter(({ row }) => row === place.row)) {
          const shown = textOf(cellOf(plan, place, column));
          const { field, header } = columns[place.sheet]!.get(column)!;
          report({ where: { ...place, column, field }, element: codeOfRow(plan, place), data: { value: formula.slice(0, LONGEST), shown: shown.slice(0, LONGEST), header } });
        }
      },
    };
  },
  words: {
    nl: {
      title: 'Waarde werd een formule',
      message: ({ value, shown, header }) => `In de kolom “${String(header)}” staat de formule “${String(value)}”, die naar geen enkele cel verwijst: Excel toont “${String(shown)}”.`,
      why: () => 'Wat begint met =, +, - of @ en geplakt of getypt wordt, maakt Excel tot een formule. De lijst zegt dan iets anders dan haar bron.',
      todo: () => 'Kijk in de bron wat hier hoort. Is het tekst, zet dan eerst de opmaak van de cel op Tekst en typ ze opnieuw; of neem de lijst over uit haar bestand, dan blijft het tekst.',
      fixes: {},
    },
    en: {
      title: 'Value became a formula',
      message: ({ value, shown, header }) => `The column “${String(header)}” holds the formula “${String(value)}”, which refers to no cell: Excel shows “${String(shown)}”.`,
      why: () => 'What begins with =, +, - or @ and is pasted or typed, Excel makes into a formula. The list then says something else than its source.',
      todo: () => 'Look in the source what belongs here. If it is text, set the format of the cell to Text first and type it again; or import the list from its file, then it stays text.',
      fixes: {},
    },
  },
};

const LONGEST = 80;
