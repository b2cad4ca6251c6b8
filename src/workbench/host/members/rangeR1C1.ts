import type { Worksheet } from '@univerjs/core';
import type { Area } from '#core/values/grid/Area';
import { columnNumber } from '#core/values/grid/address';
import type { Engine } from '../engine/Engine';
import { mapCells, readValue } from '../engine/readCells';

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu;

/** Formulas in R1C1 notation, relative to each cell; a constant as its value. */
export function formulasR1C1(engine: Engine, sheet: Worksheet, of: Area): (string | number | boolean)[][] {
  const id = sheet.getSheetId();
  return mapCells(engine, sheet, of, (cell, row, column) => {
    const formula = engine.formulaOf(id, row, column, cell);
    return formula ? toR1C1(formula, row, column) : readValue(cell);
  });
}

export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(PARTS, (whole: string, columnFix?: string, name?: string, rowFix?: string, line?: string) => {
    if (name === undefined || line === undefined) return whole;
    return part('R', rowFix ?? '', Number(line) - 1, row) + part('C', columnFix ?? '', columnNumber(name), column);
  });
}

function part(letter: string, fix: string, to: number, from: number): string {
  if (fix) return `${letter}${to + 1}`;
  return to === from ? letter : `${letter}[${to - from}]`;
}
