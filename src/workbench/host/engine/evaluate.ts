import type { Engine } from './Engine';

const ASK = 'formula.mutation.set-formula-string-batch-calculation';
const TOLD = 'formula.mutation.set-formula-string-batch-calculation-result';

/** A formula without its `=`, as it would read in a cell. */
export interface Asked { row: number; column: number; formula: string }

type Answers = Record<string, Record<string, Record<number, Record<number, { value: unknown }[]>>>>;

/**
 * What formulas give that stand in no cell, one answer for each: a value, rows of values for a block, an error's text, or null where there is none.
 * Results of cells must be up to date already.
 */
export async function evaluate(engine: Engine, sheetId: string, asked: readonly Asked[]): Promise<unknown[]> {
  if (asked.length === 0) return [];
  const cells: Record<number, Record<number, string[]>> = {};
  const places = asked.map(({ row, column, formula }) => {
    const formulas = ((cells[row] ??= {})[column] ??= []);
    return { row, column, at: formulas.push(`=${formula}`) - 1 };
  });
  const answers = await ask(engine, { [engine.unitId]: { [sheetId]: cells } });
  return places.map(({ row, column, at }) => answers[engine.unitId]?.[sheetId]?.[row]?.[column]?.[at]?.value ?? null);
}

function ask(engine: Engine, formulas: object): Promise<Answers> {
  return new Promise((resolve, reject) => {
    const stop = engine.onExecuted(({ id, params }) => {
      if (id !== TOLD) return;
      stop();
      resolve((params as { result?: Answers }).result ?? {});
    });
    engine.run(ASK, { formulas }).catch((cause: unknown) => {
      stop();
      reject(cause as Error);
    });
  });
}
