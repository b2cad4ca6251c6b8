import type { ListPlace } from '../ListCells';
import type { ListKind } from '../ListKind';
import type { ListColumn } from '../ListReading';
import type { YearLine } from './YearLine';

/** What money is booked by within one position and year, so that its parts add up. A version or a scenario is none. */
const MONEY = /(?<!\p{L})(?:maand|month|kwartaal|quarter|trimester|semester|periode|boekingsperiode|period|\p{L}*rekening|account|beleidsveld|beleidsitem|actie(?!f)|activiteit|project|enveloppe|fonds|segment)/iu;
/** What people are counted by within one dienst and year. A month is none: eight people in each month are eight. */
const PEOPLE = /(?<!\p{L})(?:statuut|status|graad|grade|rang|rank|niveau|functie|function|contract|weddeschaal|personeelscategorie|kostenplaats|cost cent)/iu;

/**
 * Why several rows of one entry and year are parts that add up: the headers of the columns by which they were booked apart.
 * Null where nothing tells: rows that are the same there, or that differ in a column that may mean anything.
 */
export function splitReason(lines: readonly YearLine[], place: ListPlace): readonly string[] | null {
  const apart = new Set([place.perYear?.amount, place.perYear?.direction]);
  const differing = place.columns.map((column, index) => ({ column, index })).filter(({ column, index }) => (
    !apart.has(column.column) && new Set(lines.map(({ texts }) => texts[index])).size > 1));
  if (!differing.every(({ column }) => isReason(column, place))) return null;
  const parts = new Set(lines.map(({ texts }) => differing.map(({ index }) => texts[index]).join('\n')));
  return parts.size === lines.length ? differing.map(({ column }) => column.header) : null;
}

/** The column of the year parts months: `01.2026`, `02.2026`. */
function isReason({ column, header, meaning }: ListColumn, { kind, perYear }: ListPlace): boolean {
  if (column === perYear?.year) return kind !== 'diensten';
  if (meaning && !PART_FIELDS[kind]?.has(meaning.field)) return false;
  return (kind === 'diensten' ? PEOPLE : MONEY).test(header) || meaning !== null;
}

/** Fields of a list of which an entry may have several without being several entries. */
const PART_FIELDS: Readonly<Partial<Record<ListKind, ReadonlySet<string>>>> = { budgetplaatsen: new Set(['rekening', 'beleidsveld']) };
