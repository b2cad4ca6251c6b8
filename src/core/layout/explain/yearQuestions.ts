import { jaarFromCell, jaarInText } from '#core/values/jaar';
import { textOf } from '#core/values/text';
import type { Jaar } from '#core/values/units';
import { yearlessHeader } from '../amountHeader';
import type { HeaderCell } from '../Block';
import type { ColumnMeaning, Layout } from '../Layout';
import type { Answer, Question } from '../Question';
import { answer, HAS_MEANS, question, type Asked } from './Asked';

/** More years than this are no choice. */
const MOST_YEARS = 12;

interface Open { readonly cell: HeaderCell; readonly meaning: Omit<ColumnMeaning, 'jaar'> }

/**
 * People (`VTE`) beside amounts of several years, and amounts where no column names a year: for which year? People may
 * be meant for every year; money never is.
 */
export function yearQuestions(asked: Asked, layout: Layout): Question[] {
  const { layout: own, block } = asked;
  if (!own || block.chosen?.known || !HAS_MEANS.has(own.kind)) return [];
  const open = openColumns(asked);
  const people = open.filter(({ meaning }) => meaning.aard === 'VTE');
  const hasYears = own.columns.some(({ field, jaar }) => field === 'bedrag' && jaar !== undefined);
  const money = hasYears ? [] : open.filter(({ meaning }) => meaning.aard !== 'VTE');
  const years = yearsFor(asked, layout);
  return years.length === 0 ? [] : [yearQuestion(asked, people, years, years.length > 1), yearQuestion(asked, money, years, false)].flat();
}

/** Columns of which the header speaks of amounts and of no year, and of which nobody has said anything. */
function openColumns({ block, layout }: Asked): Open[] {
  const read = new Set(layout?.columns.map(({ column }) => column));
  return (block.chosen?.header.cells ?? []).flatMap((cell) => {
    const said = read.has(cell.column) || block.said.columns.has(cell.column) ? null : yearlessHeader(cell.text);
    return said ? [{ cell, meaning: { field: 'bedrag' as const, ...said } }] : [];
  });
}

function yearQuestion(asked: Asked, open: readonly Open[], years: readonly Jaar[], isEveryYear: boolean): Question[] {
  const [first] = open;
  if (!first) return [];
  const all = (id: Answer['id'], data: Answer['data'], as: (meaning: Open['meaning']) => ColumnMeaning | null): Answer => ({
    ...answer(id, open.map(({ cell, meaning }) => ({ kind: 'column', ...asked.of, column: cell.column, as: as(meaning) }))), data,
  });
  const answers = [
    ...(isEveryYear ? [all('every-year', {}, (meaning) => meaning)] : []),
    ...years.map((jaar) => all('of-year', { jaar }, (meaning) => ({ ...meaning, jaar }))),
    all('own-column', {}, () => null),
  ];
  return [question('which-year', asked, first.cell.column, { sheet: asked.sheet.name, header: first.cell.text }, answers, answers.length - 1)];
}

/** The years of the plan; where no column has any, those that stand above the header or in the sheet's name. */
function yearsFor({ sheet, block }: Asked, { sheets }: Layout): Jaar[] {
  const planned = sheets.filter(({ kind }) => HAS_MEANS.has(kind)).flatMap(({ columns }) => columns.flatMap(({ jaar }) => jaar ?? []));
  const header = block.chosen?.header;
  const above = sheet.values.slice(0, Math.max(0, (header?.top ?? header?.row ?? 0) - sheet.top)).flat();
  const named = [sheet.name, ...above].flatMap((content) => jaarFromCell(content) ?? jaarInText(textOf(content))?.jaar ?? []);
  const years = [...new Set(planned.length > 0 ? planned : named)].sort((a, b) => a - b);
  return years.length > MOST_YEARS ? [] : years;
}
