import type { BookConditionalFormat } from '#xlsx/book/Book';
import { intersect } from '#core/values/grid/Area';
import type { HostContext } from '../HostContext';
import { invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { RangesHandle } from '../References';
import { clearFormats, formatId, inOrder, placeFormat } from '../rules/conditionalFormats';
import { freshFormat, kindOf, type FormatKind } from '../rules/conditionalKinds';
import { blocksOf, type CellsHandle } from './cells';
import { conditionalFormatOf, changeFormat, type FormatHandle } from './conditionalFormatHandle';
import { conditionalRuleClasses } from './conditionalRules';
import { conditionalScaleClasses } from './conditionalScales';
import { conditionalStyleClasses } from './conditionalStyle';
import { collectionMembers, gives, method, object, property, type Arguments, type CollectionMembers, type ExcelClass, type Member } from './Member';
import { assertWritable } from './protectionCheck';

/** The properties of a format that describe one kind of it, and their classes. */
const SIDES: Record<FormatKind, { property: string; type: string }> = {
  CellValue: { property: 'CellValue', type: 'CellValueConditionalFormat' }, ColorScale: { property: 'ColorScale', type: 'ColorScaleConditionalFormat' },
  Custom: { property: 'Custom', type: 'CustomConditionalFormat' }, DataBar: { property: 'DataBar', type: 'DataBarConditionalFormat' },
  IconSet: { property: 'IconSet', type: 'IconSetConditionalFormat' }, PresetCriteria: { property: 'Preset', type: 'PresetCriteriaConditionalFormat' },
  ContainsText: { property: 'TextComparison', type: 'TextConditionalFormat' }, TopBottom: { property: 'TopBottom', type: 'TopBottomConditionalFormat' },
};

/** `cellValue` of a format of another kind isn't there; `cellValueOrNullObject` then is the null object. */
function sides(): Record<string, Member<FormatHandle>> {
  return Object.fromEntries(Object.entries(SIDES).flatMap(([kind, { property: name, type }]) => [
    [name, object<FormatHandle>(type, (self) => {
      if (self.kind !== kind) throw itemNotFound();
      return self;
    })],
    [`${name}OrNullObject`, object<FormatHandle>(type, (self) => (self.kind === kind ? self : null))],
  ]));
}

function handleOf(sheetId: string, format: BookConditionalFormat): FormatHandle {
  return { sheetId, id: formatId(format), kind: kindOf(format) };
}

/** Formats that hold in any of the blocks, the one that goes first in front. */
function formatsIn(self: CellsHandle, host: HostContext): FormatHandle[] {
  const { areas } = blocksOf(self, host);
  const touching = inOrder(host.sheetState(self.sheetId)).filter(({ ranges }) => ranges.some((of) => areas.some((block) => intersect(of, block))));
  return touching.map((format) => handleOf(self.sheetId, format));
}

function assertOpen(host: HostContext, self: CellsHandle): void {
  for (const of of blocksOf(self, host).areas) assertWritable(host, self.sheetId, of, 'allowFormatCells');
}

function add(self: CellsHandle, [kind]: Arguments, host: HostContext): FormatHandle {
  if (!(String(kind) in SIDES)) throw invalidArgument();
  assertOpen(host, self);
  const ranges = blocksOf(self, host).areas.map((of) => ({ ...of }));
  const format = { ranges, priority: 0, stopIfTrue: false, ...freshFormat(kind as FormatKind) };
  placeFormat(host.sheetState(self.sheetId), format, 0);
  host.state.isDirty = true;
  return handleOf(self.sheetId, format);
}

function setPriority(self: FormatHandle, value: unknown, host: HostContext): void {
  if (!Number.isInteger(value) || Number(value) < 0) throw invalidArgument();
  changeFormat(host, self, (format) => placeFormat(host.sheetState(self.sheetId), format, Number(value)));
}

function remove(self: FormatHandle, _args: Arguments, host: HostContext): void {
  changeFormat(host, self, (format) => {
    const state = host.sheetState(self.sheetId);
    state.conditionalFormats = state.conditionalFormats.filter((other) => other !== format);
  });
}

function blocksOfFormat(self: FormatHandle, host: HostContext): RangesHandle {
  return new RangesHandle(self.sheetId, conditionalFormatOf(host, self).ranges.map((of) => host.range(self.sheetId, { ...of })));
}

/** The one block of a format; null where it has several. */
function onlyBlock(self: FormatHandle, _args: Arguments, host: HostContext) {
  const { ranges } = blocksOfFormat(self, host);
  return ranges.length === 1 ? ranges[0] : null;
}

const conditionalFormat: ExcelClass<FormatHandle> = {
  name: 'ConditionalFormat',
  id: (self) => ({ Id: self.id }),
  members: {
    Id: property((self) => self.id),
    Type: property((self) => self.kind),
    Priority: property((self, host) => inOrder(host.sheetState(self.sheetId)).indexOf(conditionalFormatOf(host, self)), setPriority),
    StopIfTrue: property((self, host) => conditionalFormatOf(host, self).stopIfTrue, (self, value, host) => changeFormat(host, self, (format) => { format.stopIfTrue = value === true; })),
    ...sides(),
    Delete: method(remove),
    GetRange: gives('Range', (self, args, host) => onlyBlock(self, args, host) ?? undefined),
    GetRangeOrNullObject: gives('Range', onlyBlock),
    GetRanges: gives('RangeAreas', (self, _args, host) => blocksOfFormat(self, host)),
  },
};

const formats: CollectionMembers<CellsHandle> = {
  type: 'ConditionalFormat',
  list: formatsIn,
  item: (self, key, host) => formatsIn(self, host).find(({ id }) => id === key),
};

const formatCollection: ExcelClass<CellsHandle> = {
  name: 'ConditionalFormatCollection',
  collection: formats,
  members: {
    ...collectionMembers(formats),
    Add: gives('ConditionalFormat', add),
    ClearAll: method((self, _args, host) => {
      assertOpen(host, self);
      clearFormats(host.sheetState(self.sheetId), blocksOf(self, host).areas);
      host.state.isDirty = true;
    }),
  },
};

/** `range.conditionalFormats` and all that hangs on it. */
export const conditionalFormatClasses = [conditionalFormat, formatCollection, ...conditionalRuleClasses, ...conditionalScaleClasses, ...conditionalStyleClasses] as ExcelClass<never>[];
