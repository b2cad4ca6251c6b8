import type { BookValidation } from '#xlsx/book/Book';
import { cellCount, type Area } from '#core/values/grid/Area';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import { RangeHandle, type RangesHandle } from '../References';
import { invalidCells } from '../rules/invalidCells';
import { readValidationRule } from '../rules/readValidationRule';
import { sheetReference } from '../rules/sheetReference';
import { changedValidations, clearedValidations, coverageOf } from '../rules/validations';
import { excelRule, RULE_KINDS } from '../rules/validationRule';
import { blocksOf, type CellsHandle } from './cells';
import { asRanges } from './find';
import { gives, method, property, type ExcelClass, type Handle, type PropertyMember } from './Member';
import { assertWritable } from './protectionCheck';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ERROR_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function coverage(self: CellsHandle, host: HostContext) {
  return coverageOf(host.sheetState(self.sheetId).validations, blocksOf(self, host).areas);
}

function typeOf(self: CellsHandle, host: HostContext): string {
  const { rules, hasBareCells } = coverage(self, host);
  const [first, ...others] = rules.filter(({ type }) => type !== 'any');
  if (!first || first.type === 'any') return 'None';
  if (hasBareCells || rules.some(({ type }) => type === 'any')) return 'MixedCriteria';
  return others.length > 0 ? 'Inconsistent' : RULE_KINDS[first.type].type;
}

const BARE: BookValidation = { ranges: [], type: 'any', allowBlank: true, inCellDropdown: true };

/** What all cells share, or null where they differ. Cells without validation have Excel's plain answer. */
function shared(read: (rule: BookValidation) => unknown) {
  return (self: CellsHandle, host: HostContext): unknown => {
    const { rules, hasBareCells } = coverage(self, host);
    const seen = [...rules, ...(hasBareCells ? [BARE] : [])].map(read);
    return seen.every((one) => JSON.stringify(one) === JSON.stringify(seen[0])) ? seen[0] : null;
  };
}

function writableBlocks(self: CellsHandle, host: HostContext): Area[] {
  const { areas } = blocksOf(self, host);
  for (const of of areas) assertWritable(host, self.sheetId, of);
  return areas;
}

function change(self: CellsHandle, host: HostContext, work: (rules: BookValidation[], blocks: Area[]) => BookValidation[]): void {
  const state = host.sheetState(self.sheetId);
  state.validations = work(state.validations, writableBlocks(self, host));
  host.state.isDirty = true;
}

/** A part of the validation that all cells share, and how it is changed. */
function part(read: (rule: BookValidation) => unknown, write: (rule: BookValidation, value: unknown) => BookValidation): PropertyMember<CellsHandle> {
  return property(shared(read), (self, value, host) => change(self, host, (rules, blocks) => changedValidations(rules, blocks, (rule) => write(rule, value))));
}

/** Sets what is right, and leaves the messages that the cells have. */
function setRule(self: CellsHandle, value: unknown, host: HostContext): void {
  const criteria = readValidationRule(value, (given) => {
    const range = (given as Handle | null)?.self;
    return range instanceof RangeHandle ? sheetReference(host, range, self.sheetId) : null;
  });
  change(self, host, (rules, blocks) => changedValidations(rules, blocks, ({ allowBlank, prompt: kept, error }) => (
    { ranges: blocks, allowBlank, ...criteria, ...(kept && { prompt: kept }), ...(error && { error }) }
  )));
}

function texts(given: unknown): { title: string; message: string } {
  const { title, message } = (given ?? {}) as Record<string, unknown>;
  const read = { title: String(title ?? ''), message: String(message ?? '') };
  if (read.title.length > LONGEST_TITLE || read.message.length > LONGEST_MESSAGE) throw invalidArgument();
  return read;
}

function withError(rule: BookValidation, value: unknown): BookValidation {
  const { style = 'Stop', showAlert } = (value ?? {}) as { style?: keyof typeof ERROR_STYLES; showAlert?: boolean };
  if (!(style in ERROR_STYLES)) throw invalidArgument();
  return { ...rule, error: { ...texts(value), style: ERROR_STYLES[style], show: showAlert !== false } };
}

function withPrompt(rule: BookValidation, value: unknown): BookValidation {
  const isShown = (value as { showPrompt?: boolean } | null)?.showPrompt !== false;
  return { ...rule, prompt: { ...texts(value), ...(!isShown && { show: false }) } };
}

function errorAlert({ error }: BookValidation): object {
  const style = Object.entries(ERROR_STYLES).find(([, word]) => word === (error?.style ?? 'stop'))?.[0];
  return { message: error?.message ?? '', showAlert: error?.show ?? true, style, title: error?.title ?? '' };
}

function prompt({ prompt: kept }: BookValidation): object {
  return { message: kept?.message ?? '', showPrompt: kept?.show !== false, title: kept?.title ?? '' };
}

/** True when every cell keeps to its rule, false when none does, null in between. */
async function isValid(self: CellsHandle, host: HostContext): Promise<boolean | null> {
  const { areas } = blocksOf(self, host);
  const broken = (await invalidCells(host, self.sheetId, areas)).length;
  return broken === 0 ? true : broken === areas.reduce((sum, of) => sum + cellCount(of), 0) ? false : null;
}

async function brokenCells(self: CellsHandle, host: HostContext): Promise<RangesHandle | null> {
  await host.calculation.beforeRead();
  const found = await invalidCells(host, self.sheetId, blocksOf(self, host).areas);
  return found.length === 0 ? null : asRanges(host, self.sheetId, found);
}

/** `range.dataValidation`: what may stand in cells. */
export const dataValidation = {
  name: 'DataValidation',
  members: {
    Type: property(typeOf),
    Rule: property(shared(excelRule), setRule),
    ErrorAlert: part(errorAlert, withError),
    Prompt: part(prompt, withPrompt),
    IgnoreBlanks: part(({ allowBlank }) => allowBlank, (rule, value) => ({ ...rule, allowBlank: value === true })),
    Valid: property(isValid),
    Clear: method((self, _args, host) => change(self, host, clearedValidations)),
    GetInvalidCells: gives('RangeAreas', async (self, _args, host) => await brokenCells(self, host) ?? undefined),
    GetInvalidCellsOrNullObject: gives('RangeAreas', (self, _args, host) => brokenCells(self, host)),
  },
} as ExcelClass<CellsHandle> as ExcelClass<never>;
