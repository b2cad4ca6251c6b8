import fc from 'fast-check';
import type { SheetSnapshot } from '#core/layout/Snapshot';
import { gent2020Template } from '#core/layout/template/gent2020';
import type { ColumnTemplate } from '#core/layout/template/Template';
import { wordKey } from '#core/values/text';
import type { CellValue } from '#core/values/CellValue';

/** A plan as a test thinks of it: elements in order, each with its parent, and the money that hangs on actions. */
export interface PlanModel {
  readonly years: readonly number[];
  readonly elements: readonly ModelElement[];
  readonly lines: readonly ModelLine[];
}

export interface ModelElement { readonly code: string; readonly niveau: string; readonly level: string; readonly title: string; readonly parent: string; readonly departement: string }
export interface ModelLine { readonly element: string; readonly kostenplaats: string; readonly aard: string; readonly richting: string; readonly amounts: readonly number[] }

const words = fc.constantFrom('Wonen', 'Zorg & welzijn', "'s Avonds veilig", 'Déjà vu', 'Groen, blauw en stil', '10 jaar fietsbeleid', 'Totaalaanpak leegstand', 'e\u0301e\u0301n loket', '=som', '<i>');
const cents = fc.oneof(fc.constant(0), fc.integer({ min: -1e9, max: 1e11 }));

export const planModels: fc.Arbitrary<PlanModel> = fc.record({
  years: fc.integer({ min: 2020, max: 2040 }).chain((first) => fc.integer({ min: 1, max: 6 }).map((count) => Array.from({ length: count }, (_, i) => first + i))),
  sds: fc.array(fc.record({ title: words, departement: words, ods: fc.array(fc.record({ title: words, actions: fc.array(fc.record({
    title: words, departement: words, isActivity: fc.boolean(),
    lines: fc.array(fc.record({ kostenplaats: fc.constantFrom('KP1', 'KP 2', '0300'), aard: fc.constantFrom('GD', 'BD', 'VTE'), richting: fc.constantFrom('U', 'O'), amounts: fc.array(cents, { minLength: 6, maxLength: 6 }) }), { maxLength: 3 }),
  }), { maxLength: 3 }) }), { maxLength: 3 }) }), { minLength: 1, maxLength: 3 }),
}).map(({ years, sds }) => {
  const elements: ModelElement[] = [];
  const lines: ModelLine[] = [];
  sds.forEach((sd, i) => {
    elements.push({ code: `SD${i}`, niveau: 'SD', level: 'sd', title: sd.title, parent: '', departement: sd.departement });
    sd.ods.forEach((od, j) => {
      elements.push({ code: `OD${i}.${j}`, niveau: 'OD', level: 'od', title: od.title, parent: `SD${i}`, departement: '' });
      od.actions.forEach((action, k) => {
        const [niveau, prefix] = action.isActivity ? ['Activiteit', 'AV'] : ['Actie', 'AC'];
        const code = `${prefix}${i}.${j}.${k}`;
        elements.push({ code, niveau, level: niveau.toLowerCase(), title: action.title, parent: `OD${i}.${j}`, departement: action.departement });
        for (const line of action.lines) lines.push({ ...line, element: code, amounts: line.amounts.slice(0, years.length) });
      });
    });
  });
  return { years, elements, lines };
});

/** How a planner has changed a sheet: order of columns, own columns, headers, place, and how numbers turn out in floating point. */
export interface Hand { readonly seed: number; readonly top: number; readonly left: number; readonly own: number; readonly isRenamed: boolean }

export const hands: fc.Arbitrary<Hand> = fc.record({
  seed: fc.nat(), top: fc.integer({ min: 0, max: 4 }), left: fc.integer({ min: 0, max: 3 }), own: fc.integer({ min: 0, max: 3 }), isRenamed: fc.boolean(),
});

export interface Column { readonly header: CellValue; readonly synonyms?: readonly string[]; readonly value: (row: number) => CellValue }

/** A sheet with these columns as a planner may have left it: shuffled, among columns of the planner's own, below title rows. */
export function sheetByHand(name: string, columns: readonly Column[], rowCount: number, hand: Hand): SheetSnapshot {
  const random = seeded(hand.seed);
  const own = Array.from({ length: hand.own }, (_, i): Column => ({ header: `Kleurcode ${'abc'[i]}`, value: (row) => ['x', 7, '', true][(row + i) % 4]! }));
  const all = shuffled([...columns, ...own], random);
  const headers = all.map(({ header, synonyms = [] }) => dressed(hand.isRenamed && synonyms.length > 0 ? synonyms[Math.floor(random() * synonyms.length)]! : header, random));
  const titles = Array.from({ length: hand.top }, (_, i) => all.map((_, c) => (c === 0 ? `Titel ${i}` : '')));
  const rows = Array.from({ length: rowCount }, (_, row) => all.map(({ value }) => value(row)));
  return { id: name, name, isVisible: true, top: 2, left: hand.left, tables: [], values: [...titles, headers, ...rows] };
}

function dressed(header: CellValue, random: () => number): CellValue {
  if (typeof header !== 'string') return header;
  return [header, header.toUpperCase(), ` ${header}\u00a0`, header.replace(' ', '\n'), `${header}:`, header.normalize('NFD')][Math.floor(random() * 6)]!;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function seeded(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Euro or VTE as arithmetic may leave them in a cell. */
export function inCell(hundredths: number, row: number): CellValue {
  if (hundredths === 0) return row % 3 === 0 ? '' : row % 3 === 1 ? 0 : '-';
  const value = hundredths / 100;
  return row % 2 === 0 ? value : (value / 3) * 3;
}

/** Synonyms of a template's column that mean nothing else on its sheet. */
export function synonymsOf(kind: 'plan' | 'middelen', field: string): Column {
  const sheet = gent2020Template.sheets.find((each) => each.kind === kind)!;
  const column = sheet.columns.find((each) => each.field === field)!;
  const isOwn = (text: string) => sheet.columns.filter((each) => namesOf(each).includes(wordKey(text))).length === 1;
  return { header: column.header, synonyms: column.synonyms.filter(isOwn), value: () => '' };
}

function namesOf({ header, synonyms }: ColumnTemplate): string[] {
  return [header, ...synonyms].map(wordKey);
}
