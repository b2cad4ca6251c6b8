import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { columnName } from '#core/values/address';
import { areaAddress, quotedSheet } from '#core/values/grid/address';
import { mapCells, readValue } from '../engine/readCells';
import { refersTo, WORKBOOK_SCOPE } from '../book/loadBook';
import type { HostContext, WorksheetHandle } from '../HostContext';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { RangeHandle } from '../References';
import { referenceOf } from './address';
import { collectionMembers, gives, method, object, property, type Arguments, type CollectionMembers, type ExcelClass, type Handle } from './Member';

/** The names of the workbook, or with a sheet those of the sheet. */
interface Scope { sheetId?: string }
interface NameHandle { id: string }

function scopeOf(name: IDefinedNamesServiceParam): string {
  return name.localSheetId || WORKBOOK_SCOPE;
}

function inScope(host: HostContext, scope: Scope): IDefinedNamesServiceParam[] {
  const wanted = scope.sheetId ?? WORKBOOK_SCOPE;
  return Object.values(host.engine.names()).filter((name) => scopeOf(name) === wanted);
}

function found(host: HostContext, self: NameHandle): IDefinedNamesServiceParam {
  const name = host.engine.names()[self.id];
  if (!name) throw itemNotFound();
  return name;
}

function find(scope: Scope, key: unknown, host: HostContext): NameHandle | null {
  const lower = String(key).toLowerCase();
  const name = inScope(host, scope).find((one) => one.name.toLowerCase() === lower || one.id === key);
  return name ? { id: name.id } : null;
}

/** What a name may be called: a letter or underscore first, no spaces, and nothing that reads as a cell. */
function checkedName(given: unknown): string {
  const name = String(given);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isName || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]$/i.test(name) || /^R\d*C\d*$/i.test(name)) throw invalidArgument();
  return name;
}

function absolute(host: HostContext, range: RangeHandle): string {
  const { top, left, bottom, right } = host.areaOf(range);
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = cell(top, left);
  const last = cell(bottom, right);
  return `${quotedSheet(host.sheet(range.sheetId).getName())}!${first === last ? first : `${first}:${last}`}`;
}

function add(scope: Scope, [given, reference, comment]: Arguments, host: HostContext): NameHandle {
  const name = checkedName(given);
  if (find(scope, name, host)) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  const self = (reference as Handle | null)?.self;
  const formula = self instanceof RangeHandle ? absolute(host, self) : String(reference ?? '').replace(/^=/, '');
  if (formula === '') throw invalidArgument();
  const id = freeId(host);
  store(host, { id, name, formulaOrRefString: refersTo(formula), comment: String(comment ?? ''), hidden: false, localSheetId: scope.sheetId ?? WORKBOOK_SCOPE });
  return { id };
}

function freeId(host: HostContext): string {
  const names = host.engine.names();
  let number = Object.keys(names).length;
  while (names[`n${number}`]) number += 1;
  return `n${number}`;
}

function store(host: HostContext, name: IDefinedNamesServiceParam): void {
  host.engine.runSync('formula.mutation.set-defined-name', { ...name });
}

function change(host: HostContext, self: NameHandle, part: Partial<IDefinedNamesServiceParam>): void {
  store(host, { ...found(host, self), ...part });
}

function rangeOf(self: NameHandle, host: HostContext): RangeHandle | null {
  const place = referenceOf(host, found(host, self).formulaOrRefString);
  return place && host.range(place.sheetId, place.area);
}

/** `Range`, `String`, `Double`, `Boolean` or `Error`: what the name stands for. */
function typeOf(self: NameHandle, host: HostContext): string {
  const formula = found(host, self).formulaOrRefString.replace(/^=/, '');
  if (referenceOf(host, formula)) return 'Range';
  if (formula.includes('#REF!')) return 'Error';
  if (/^".*"$/.test(formula)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(formula)) return 'Boolean';
  return formula !== '' && !Number.isNaN(Number(formula)) ? 'Double' : 'String';
}

function valueOf(self: NameHandle, host: HostContext): unknown {
  const formula = found(host, self).formulaOrRefString.replace(/^=/, '');
  const place = referenceOf(host, formula);
  if (place) return `${quotedSheet(host.sheet(place.sheetId).getName())}!${areaAddress(place.area)}`;
  switch (typeOf(self, host)) {
    case 'String': return formula.replace(/^"|"$/g, '');
    case 'Double': return Number(formula);
    case 'Boolean': return formula.toUpperCase() === 'TRUE';
    default: return formula;
  }
}

function sheetOf(self: NameHandle, host: HostContext): WorksheetHandle | null {
  const scope = scopeOf(found(host, self));
  return scope === WORKBOOK_SCOPE ? null : { sheetId: scope };
}

const namedItem: ExcelClass<NameHandle> = {
  name: 'NamedItem',
  id: (self, host) => ({ _Id: found(host, self).name }),
  members: {
    Name: property((self, host) => found(host, self).name),
    Type: property(typeOf),
    Value: property(valueOf),
    Formula: property(
      (self, host) => `=${found(host, self).formulaOrRefString.replace(/^=/, '')}`,
      (self, value, host) => change(host, self, { formulaOrRefString: refersTo(String(value).replace(/^=/, '')) }),
    ),
    Scope: property((self, host) => (scopeOf(found(host, self)) === WORKBOOK_SCOPE ? 'Workbook' : 'Worksheet')),
    Comment: property((self, host) => found(host, self).comment ?? '', (self, value, host) => change(host, self, { comment: String(value) })),
    Visible: property((self, host) => !found(host, self).hidden, (self, value, host) => change(host, self, { hidden: value !== true })),
    ArrayValues: object('NamedItemArrayValues', (self) => self),
    Worksheet: object('Worksheet', (self, host) => sheetOf(self, host) ?? notOnSheet()),
    WorksheetOrNullObject: object('Worksheet', sheetOf),
    Delete: method((self, _args, host) => host.engine.runSync('formula.mutation.remove-defined-name', { ...found(host, self) })),
    GetRange: gives('Range', (self, _args, host) => rangeOf(self, host) ?? undefined),
    GetRangeOrNullObject: gives('Range', (self, _args, host) => rangeOf(self, host)),
  },
};

function notOnSheet(): never {
  throw itemNotFound();
}

/** The values of a name that stands for a block. */
const arrayValues: ExcelClass<NameHandle> = {
  name: 'NamedItemArrayValues',
  members: {
    Values: property((self, host) => {
      const range = rangeOf(self, host);
      return range && mapCells(host.engine, host.sheet(range.sheetId), host.areaOf(range), readValue);
    }),
  },
};

const names: CollectionMembers<Scope> = {
  type: 'NamedItem',
  list: (scope, host) => inScope(host, scope).map((name) => ({ id: name.id })),
  item: find,
};

const nameCollection: ExcelClass<Scope> = {
  name: 'NamedItemCollection',
  collection: names,
  members: { ...collectionMembers(names), Add: gives('NamedItem', add) },
};

export const nameClasses = [namedItem, arrayValues, nameCollection] as ExcelClass<never>[];
