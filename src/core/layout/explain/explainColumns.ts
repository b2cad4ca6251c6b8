import { wordsOf } from '#core/scheme/LevelFinder';
import { columnName } from '#core/values/address';
import { jaarInText } from '#core/values/jaar';
import { textOf, wordKey } from '#core/values/text';
import { amountHeader, mayBePeople, yearlessHeader, type AmountHeader } from '../amountHeader';
import type { HeaderCell, HeaderRow } from '../Block';
import type { Ground } from '../candidates';
import type { ColumnLayout, DepthLayout, Field, SheetLayout } from '../Layout';
import type { ColumnRecognition, Reason } from '../Recognition';
import { meaningKey } from '../sameMeaning';
import type { SettledBlock } from '../settle';
import { headsKinds } from '../sheetColumns';
import { meaningsOf, ownHeaderOf } from './meaningsOf';

/** Every column with a header: what it means, why, and how sure that is. */
export function explainColumns(block: SettledBlock, layout: SheetLayout, ground: Ground): ColumnRecognition[] {
  const header = block.chosen?.header;
  if (!header) return [];
  const understood = new Map(layout.columns.map((column) => [column.column, column]));
  return header.cells.map((cell) => {
    const meant = understood.get(cell.column);
    return meant ? explainMeant(cell, meant, block, header, ground) : { column: cell.column, header: cell.text, meaning: null, ...explainOwn(cell, block, layout, ground) };
  });
}

function explainMeant(cell: HeaderCell, { column, header: text, ...meaning }: ColumnLayout, block: SettledBlock, header: HeaderRow, ground: Ground): ColumnRecognition {
  const isSaid = block.said.columns.has(column);
  const why: Reason = isSaid ? reason('said') : block.chosen?.known ? reason('remembered') : whyMeant(cell, { column, header: text, ...meaning }, block, header, ground);
  const others = meaningsOf(cell.key, ground.template).filter((field) => field !== meaning.field);
  const isDoubtful = (why.id === 'synonym' && others.length > 0) || DOUBTFUL.has(why.id);
  return { column, header: text, meaning, why, sureness: isDoubtful ? 'waarschijnlijk' : 'zeker' };
}

/** Reasons that are likely, and no more. */
const DOUBTFUL: ReadonlySet<Reason['id']> = new Set(['outline-by-depth', 'code-parts', 'level-figures', 'year-and-unit']);

function whyMeant(cell: HeaderCell, column: ColumnLayout, block: SettledBlock, header: HeaderRow, ground: Ground): Reason {
  const special = SPECIAL[column.field]?.(cell, column, header, block);
  if (special) return special;
  if (column.level !== undefined) return whyLevel(cell, column, ground);
  const own = ownHeaderOf(column.field, block.chosen?.kind, ground.template);
  return wordKey(own) === cell.key ? reason('own-header', { header: own }) : reason('synonym', { header: cell.text, own });
}

const OUTLINES: Partial<Record<DepthLayout['by'], Reason['id']>> = { parts: 'code-parts' };

/** Fields that more than their header tells. */
const SPECIAL: Partial<Record<Field, (cell: HeaderCell, column: ColumnLayout, header: HeaderRow, block: SettledBlock) => Reason | null>> = {
  outline: (_cell, _column, _header, { chosen }) => reason(chosen?.depths ? OUTLINES[chosen.depths.by] ?? 'outline-by-depth' : 'outline'),
  code: (_cell, _column, _header, { chosen }) => (chosen?.depths?.by === 'parts' ? reason('code-parts') : null),
  niveau: (_cell, _column, _header, { chosen }) => (chosen?.depths?.by === 'figure' ? reason('level-figures') : null),
  aard: (cell, { column }, header) => (headsKinds(header, cell) ? reason('content', { example: textOf(header.below(column)[0]) }) : null),
  sleutel: (_cell, { column }, header) => reason('key', { example: textOf(header.below(column)[0]) }),
  bedrag: whyAmount,
};

function whyAmount(cell: HeaderCell, column: ColumnLayout, header: HeaderRow): Reason {
  const { jaar = 0, scale } = column;
  const own = amountHeader(cell.content);
  if (!own && yearlessHeader(cell.text)) return reason('year-beside', { jaar });
  if (isInUnit(scale, own, header)) return reason('year-and-unit', { jaar, text: header.unit?.text ?? '' });
  return isAsSaid(column, own) ? reason('year', { jaar }) : reason('year-and-band', { jaar, header: cell.text, band: header.above(column.column, 0).join(' / ') });
}

/** Whether a title row tells the unit, and not the header itself. */
function isInUnit(scale: number | undefined, own: AmountHeader | null, { unit }: HeaderRow): boolean {
  return unit !== undefined && scale === unit.scale && own?.scale === undefined;
}

/** Whether the header itself says all that the column means. */
function isAsSaid(column: ColumnLayout, own: AmountHeader | null): boolean {
  return own !== null && meaningKey(column) === meaningKey({ field: 'bedrag', ...own }) && column.scale === own.scale;
}

/** The bare word of a level mostly heads titles; over codes, it is they that tell. */
function whyLevel(cell: HeaderCell, column: ColumnLayout, { scheme }: Ground): Reason {
  const level = scheme.levels.find(({ id }) => id === column.level);
  const isBare = level !== undefined && wordsOf(level).some((word) => wordKey(word) === cell.key);
  return reason(isBare && column.field === 'code' ? 'codes-below' : 'level-word', { level: level?.words.nl.one ?? String(column.level) });
}

function explainOwn(cell: HeaderCell, block: SettledBlock, layout: SheetLayout, ground: Ground): Pick<ColumnRecognition, 'why' | 'sureness'> {
  if (block.said.columns.has(cell.column)) return { why: reason('said'), sureness: 'zeker' };
  const twin = twinOf(cell, layout, ground);
  if (twin) return { why: reason('duplicate', { other: columnName(twin.column) }), sureness: 'waarschijnlijk' };
  if (mayBePeople(cell.text)) return { why: reason('people-or-wages'), sureness: 'onzeker' };
  if (/tota|\bsom\b|\bsum\b/iu.test(cell.text)) return { why: reason('total'), sureness: 'zeker' };
  if (yearlessHeader(cell.text)) return { why: reason('no-year'), sureness: 'onzeker' };
  const year = jaarInText(cell.text);
  return year ? { why: reason('year-and-more', { jaar: year.jaar }), sureness: 'waarschijnlijk' } : { why: reason('unknown-header'), sureness: 'zeker' };
}

/** The column that already says what this one seems to say. */
function twinOf(cell: HeaderCell, { columns }: SheetLayout, { template }: Ground): ColumnLayout | undefined {
  const amount = amountHeader(cell.content);
  if (amount) return columns.find((column) => meaningKey(column) === meaningKey({ field: 'bedrag', ...amount })) ?? columns.find(({ jaar }) => jaar === amount.jaar);
  const fields = meaningsOf(cell.key, template);
  return columns.find(({ field, level }) => level === undefined && fields.includes(field));
}

function reason(id: Reason['id'], data: Reason['data'] = {}): Reason {
  return { id, data };
}
