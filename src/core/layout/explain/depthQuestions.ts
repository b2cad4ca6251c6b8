import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { levelById } from '#core/scheme/schemes';
import type { Tongue } from '#core/values/format';
import type { OfSheet } from '../Correction';
import type { DepthLayout, Field, Layout, SheetLayout } from '../Layout';
import { levelsThatFit } from '../levelChains';
import type { Answer, Question } from '../Question';
import type { Settled, SettledBlock } from '../settle';

/** More would be no choice any more. */
const MOST_ANSWERS = 5;

/** Depth alone tells that rows hang under each other, not which levels they are: the lowest is taken for the actions, and it is asked. */
export function depthQuestions(settled: readonly Settled[], layout: Layout, scheme: Scheme): Question[] {
  const read = settled.flatMap(({ blocks }) => blocks.filter(({ chosen }) => chosen !== null));
  return layout.sheets.flatMap((sheet, index) => (isOpen(sheet, read[index]) && sheet.depths ? [depthQuestion(sheet, sheet.depths, scheme)] : []));
}

/** Where codes tell the objectives, the rest is their actions: that is not asked. What is said of columns answers nothing of levels. */
function isOpen({ depths }: SheetLayout, block: SettledBlock | undefined): boolean {
  return depths?.by !== 'rest' && block !== undefined && !block.chosen?.known && block.said.depths === undefined;
}

function depthQuestion({ id, name, table, columns }: SheetLayout, { steps, by }: DepthLayout, scheme: Scheme): Question {
  const taken = steps.map(({ level }) => level);
  const of: OfSheet = { sheetId: id, ...(table !== undefined && { table }) };
  const others = levelsThatFit(taken.length, scheme).filter((levels) => levels.join() !== taken.join());
  const answers = [taken, ...others].slice(0, MOST_ANSWERS).map((levels): Answer => (
    { id: 'these-levels', data: { nl: named(levels, scheme, 'nl'), en: named(levels, scheme, 'en') }, corrections: [{ kind: 'depths', ...of, levels }] }));
  const leave: Answer = { id: 'not-read', data: {}, corrections: [{ kind: 'sheet', ...of, as: null }] };
  const column = columns.find(({ field }) => field === SHOWN_IN[by])?.column ?? columns.find(({ field }) => field === 'outline')?.column ?? -1;
  return { id: ['depth-levels', id, table ?? '', column].join('|'), topic: 'depth-levels', sheetId: id, column, data: { sheet: name, count: taken.length }, answers: [...answers, leave], taken: 0 };
}

/** The column that shows the depth, where that is not the one with all levels. */
const SHOWN_IN: Partial<Record<DepthLayout['by'], Field>> = { parts: 'code', figure: 'niveau' };

/** `SD, OD, Actie`, from the highest level to the lowest. */
function named(levels: readonly LevelId[], scheme: Scheme, tongue: Tongue): string {
  return levels.map((level) => levelById(scheme, level)?.words[tongue].short ?? level).join(', ');
}
