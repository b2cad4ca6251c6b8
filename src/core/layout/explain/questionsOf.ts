import { mayBePeople } from '../amountHeader';
import { jaarInText } from '#core/values/jaar';
import type { Aard } from '#core/values/aard';
import type { Correction, OfSheet } from '../Correction';
import type { Layout, SheetKind } from '../Layout';
import type { Answer, Question } from '../Question';
import type { Settled, SettledBlock } from '../settle';
import { answer, HAS_MEANS, question, type Asked } from './Asked';
import { rivalsOf, TOO_NEAR } from './explain';
import { yearQuestions } from './yearQuestions';

/** What a workbook does not tell for certain, and that nobody has answered yet. */
export function questionsOf(settled: readonly Settled[], layout: Layout): Question[] {
  let next = 0;
  return settled.flatMap(({ sheet, blocks }) => blocks.flatMap((block) => {
    const read = block.chosen ? layout.sheets[next] ?? null : null;
    if (read) next += 1;
    const of: OfSheet = { sheetId: sheet.id, ...(block.table !== undefined && { table: block.table }) };
    const asked: Asked = { sheet, block, layout: read, of };
    return [...kindQuestion(asked), ...peopleQuestion(asked), ...yearQuestions(asked, layout), ...unitQuestion(asked), ...amountQuestion(asked)];
  }));
}

function kindQuestion(asked: Asked): Question[] {
  const { block, sheet, of } = asked;
  if (block.isSettled) return [];
  const leave = answer('not-read', [{ kind: 'sheet', ...of, as: null }]);
  const list = block.chosen?.isBare ? block.chosen : block.left === 'report' ? rivalsOf(block, null)[0] : undefined;
  if (list) return [question('bare-list', asked, -1, { sheet: sheet.name }, [answer('plan-itself', [{ kind: 'sheet', ...of, as: list.kind }]), leave], block.chosen ? 0 : 1)];
  const near = nearKinds(block);
  return near.length < 2 ? [] : [question('sheet-kind', asked, -1, { sheet: sheet.name }, [...near.map((kind) => kindAnswer(of, kind)), leave], 0)];
}

/** The kind that was chosen, and those that fit as well. */
function nearKinds(block: SettledBlock): SheetKind[] {
  const { chosen } = block;
  return chosen ? [chosen, ...rivalsOf(block, chosen).filter(({ score, isBare }) => !isBare && chosen.score - score < TOO_NEAR)].map(({ kind }) => kind) : [];
}

function kindAnswer(of: OfSheet, as: SheetKind): Answer {
  return { id: 'kind', data: { kind: as }, corrections: [{ kind: 'sheet', ...of, as }] };
}

/** `Personeel 2026` and its neighbours: people or their wages? */
function peopleQuestion(asked: Asked): Question[] {
  const { block, layout, of } = asked;
  if (!layout || block.chosen?.known) return [];
  const open = (block.chosen?.header.cells ?? []).filter(({ column, text }) => mayBePeople(text) && !block.said.columns.has(column) && layout.columns.every((each) => each.column !== column));
  const [first] = open;
  if (!first) return [];
  const all = (aard: Aard | null): Correction[] => open.map(({ column, text }) => ({ kind: 'column', ...of, column, as: aard && { field: 'bedrag', jaar: jaarInText(text)?.jaar ?? 0, aard } }));
  return [question('people-or-wages', asked, first.column, { header: first.text }, [answer('people', all('VTE')), answer('wages', all('GD')), answer('own-column', all(null))], 2)];
}

/** A unit in a title row counts for all amounts, and is asked about: it may be an old note. */
function unitQuestion(asked: Asked): Question[] {
  const { sheet, block, layout, of } = asked;
  const unit = block.chosen?.header.unit;
  const first = layout?.columns.find(({ field, aard }) => field === 'bedrag' && aard !== 'VTE');
  if (!unit || !first || block.chosen?.known || block.said.scale !== undefined) return [];
  const inUnits = (scale: number): readonly Correction[] => [{ kind: 'unit', ...of, scale }];
  const answers = [{ ...answer('thousands', inUnits(unit.scale)), data: { scale: unit.scale } }, answer('euro', inUnits(1))];
  return [question('unit', asked, first.column, { sheet: sheet.name, text: unit.text }, answers, 0)];
}

/** Amounts of which neither header, band nor row tells the kind. */
function amountQuestion(asked: Asked): Question[] {
  const { sheet, block, layout, of } = asked;
  if (!layout || block.chosen?.known || !HAS_MEANS.has(layout.kind) || layout.columns.some(({ field }) => field === 'aard')) return [];
  const open = layout.columns.filter(({ field, aard, column }) => field === 'bedrag' && aard === undefined && !block.said.columns.has(column));
  const [first] = open;
  if (!first) return [];
  const all = (aard?: Aard): Correction[] => open.map(({ column, header: _, ...meaning }) => ({ kind: 'column', ...of, column, as: { ...meaning, ...(aard && { aard }) } }));
  const answers = [answer('gd', all('GD')), answer('bd', all('BD')), answer('people', all('VTE')), answer('unknown', all())];
  return [question('amount-kind', asked, first.column, { sheet: sheet.name, header: first.header }, answers, 3)];
}
