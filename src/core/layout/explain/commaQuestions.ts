import { commaReadings, type Comma } from '#core/values/flemishNumber';
import type { UnsureComma } from '../commas';
import type { Correction, OfSheet } from '../Correction';
import type { SheetLayout } from '../Layout';
import type { Answer, Question } from '../Question';

/** `1,200`: twelve hundred, or one and a fifth? One question for the money of a sheet, one for its people; meanwhile it counts as nothing. */
export function commaQuestions(found: readonly { readonly layout: SheetLayout; readonly unsure: readonly UnsureComma[] }[]): Question[] {
  return found.flatMap(({ layout, unsure }) => {
    const people = unsure.filter(({ column }) => column.aard === 'VTE');
    return [unsure.filter((each) => !people.includes(each)), people].flatMap((group) => (group[0] ? [commaQuestion(layout, group[0], group)] : []));
  });
}

function commaQuestion({ id, name, table }: SheetLayout, { column: first, example }: UnsureComma, group: readonly UnsureComma[]): Question {
  const of: OfSheet = { sheetId: id, ...(table !== undefined && { table }) };
  const readings = commaReadings(example) ?? { decimals: 0, thousands: 0 };
  const all = (as: Comma): Correction[] => group.map(({ column: { column } }) => ({ kind: 'comma', ...of, column, as }));
  const answers: Answer[] = [
    { id: 'comma-thousands', data: shown(readings.thousands), corrections: all('thousands') },
    { id: 'comma-decimals', data: shown(readings.decimals), corrections: all('decimals') },
    { id: 'comma-open', data: {}, corrections: [] },
  ];
  return { id: ['comma', id, table ?? '', first.column].join('|'), topic: 'comma', sheetId: id, column: first.column, data: { sheet: name, header: first.header, example, count: group.length }, answers, taken: 2 };
}

function shown(value: number): Answer['data'] {
  return { nl: String(value).replace('.', ','), en: String(value) };
}
