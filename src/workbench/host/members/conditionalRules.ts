import type { BookConditionalFormat } from '#xlsx/book/Book';
import type { HostContext } from '../HostContext';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { criterionOf, presetOf } from '../rules/presetCriteria';
import { anchorAddress, attributesOf, changeFormat, conditionalFormatOf, formulaGiven, wordFor, type FormatHandle } from './conditionalFormatHandle';
import { object, property, type ExcelClass, type Member } from './Member';

const OPERATORS = {
  between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual', lessThanOrEqual: 'LessThanOrEqual',
} as const;

type Given = Record<string, unknown>;

/** The `rule` of a kind: how it is told, and how one that was given is taken up. */
function rule(read: (format: BookConditionalFormat) => object, write: (format: BookConditionalFormat, given: Given) => void): Member<FormatHandle> {
  return property(
    (self: FormatHandle, host: HostContext) => read(conditionalFormatOf(host, self)),
    (self, value, host) => changeFormat(host, self, (format) => write(format, (value ?? {}) as Given)),
  );
}

const FORMAT: Record<string, Member<FormatHandle>> = { Format: object('ConditionalRangeFormat', (self) => self) };

const cellValue: ExcelClass<FormatHandle> = {
  name: 'CellValueConditionalFormat',
  members: {
    Rule: rule(({ operator = '', formulas: [formula1 = '', formula2] }) => ({
      formula1: `=${formula1}`, ...(formula2 !== undefined && { formula2: `=${formula2}` }), operator: OPERATORS[operator as keyof typeof OPERATORS] ?? 'Invalid',
    }), (format, { formula1, formula2, operator }) => {
      const found = wordFor(OPERATORS, operator);
      if (!found) throw invalidArgument();
      const isTernary = found === 'between' || found === 'notBetween';
      format.formulas = isTernary ? [formulaGiven(formula1), formulaGiven(formula2)] : [formulaGiven(formula1)];
      format.operator = found;
    }),
    ...FORMAT,
  },
};

const custom: ExcelClass<FormatHandle> = {
  name: 'CustomConditionalFormat',
  members: { Rule: object('ConditionalFormatRule', (self) => self), ...FORMAT },
};

const formula = property<FormatHandle>(
  (self, host) => `=${conditionalFormatOf(host, self).formulas[0] ?? ''}`,
  (self, value, host) => changeFormat(host, self, (format) => { format.formulas = [formulaGiven(value)]; }),
);

/** `custom.rule`. Formulas in the user's language and in R1C1 aren't answered. */
const formatRule: ExcelClass<FormatHandle> = {
  name: 'ConditionalFormatRule',
  members: { Formula: formula },
};

const TEXTS = { containsText: 'Contains', notContainsText: 'NotContains', beginsWith: 'BeginsWith', endsWith: 'EndsWith' } as const;
/** The file's own word for the operator of one kind differs from that of the kind. */
const FILE_OPERATORS = { containsText: 'containsText', notContainsText: 'notContains', beginsWith: 'beginsWith', endsWith: 'endsWith' } as const;

/** What a file writes beside the text, for programs that only know formulas. */
function textFormula(type: keyof typeof TEXTS, text: string, cell: string): string {
  const literal = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  switch (type) {
    case 'containsText': return `NOT(ISERROR(SEARCH(${literal},${cell})))`;
    case 'notContainsText': return `ISERROR(SEARCH(${literal},${cell}))`;
    case 'beginsWith': return `LEFT(${cell},LEN(${literal}))=${literal}`;
    case 'endsWith': return `RIGHT(${cell},LEN(${literal}))=${literal}`;
  }
}

const textComparison: ExcelClass<FormatHandle> = {
  name: 'TextConditionalFormat',
  members: {
    Rule: rule(({ type, text = '' }) => ({ operator: TEXTS[type as keyof typeof TEXTS], text }), (format, { operator, text }) => {
      const type = wordFor(TEXTS, operator);
      if (!type || typeof text !== 'string' || text === '') throw invalidArgument();
      Object.assign(format, { type, operator: FILE_OPERATORS[type], text, formulas: [textFormula(type, text, anchorAddress(format))] });
    }),
    ...FORMAT,
  },
};

const topBottom: ExcelClass<FormatHandle> = {
  name: 'TopBottomConditionalFormat',
  members: {
    Rule: rule((format) => {
      const { rank = '10', percent, bottom } = attributesOf(format);
      return { rank: Number(rank), type: (isOn(bottom) ? 'Bottom' : 'Top') + (isOn(percent) ? 'Percent' : 'Items') };
    }, (format, given) => { format.detail = { attributes: rankGiven(given) }; }),
    ...FORMAT,
  },
};

function rankGiven({ rank, type }: Given): Record<string, string> {
  const [, side, unit] = /^(Top|Bottom)(Items|Percent)$/.exec(String(type)) ?? [];
  if (!side || !isRank(rank, unit === 'Percent' ? 100 : 1000)) throw invalidArgument();
  return { rank: String(rank), ...(unit === 'Percent' && { percent: '1' }), ...(side === 'Bottom' && { bottom: '1' }) };
}

function isRank(rank: unknown, most: number): boolean {
  return Number.isInteger(rank) && Number(rank) >= 1 && Number(rank) <= most;
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

const preset: ExcelClass<FormatHandle> = {
  name: 'PresetCriteriaConditionalFormat',
  members: {
    Rule: rule((format) => ({ criterion: criterionOf(format) }), (format, { criterion }) => {
      const found = presetOf(String(criterion), anchorAddress(format));
      if (!found) throw new ExcelError('InvalidArgument', 'The criterion is none of the preset ones.');
      Object.assign(format, found);
    }),
    ...FORMAT,
  },
};

/** The kinds of conditional format that set a look where a rule holds. */
export const conditionalRuleClasses = [cellValue, custom, formatRule, textComparison, topBottom, preset] as ExcelClass<never>[];
