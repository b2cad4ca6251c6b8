import { invalidArgument } from '../protocol/ExcelError';
import type { Book } from '#xlsx/book/Book';
import { gives, method, object, property, type ExcelClass } from './Member';

const MODES: Record<string, Book['calculation']> = { Automatic: 'automatic', AutomaticExceptTables: 'automaticExceptTables', Manual: 'manual' };

/** `Excel.Application`. */
const applicationClass: ExcelClass<object> = {
  name: 'Application',
  members: {
    CalculationMode: property(
      (_self, host) => Object.keys(MODES).find((name) => MODES[name] === host.state.calculation),
      async (_self, value, host) => {
        const mode = MODES[String(value)];
        if (!mode) throw invalidArgument();
        host.state.calculation = mode;
        if (mode !== 'manual') await host.calculation.settle();
      },
    ),
    CalculationState: property((_self, host) => (host.calculation.isPending ? 'Pending' : 'Done')),
    CalculationEngineVersion: property(() => 191029),
    DecimalSeparator: property((_self, host) => host.culture.decimal),
    ThousandsSeparator: property((_self, host) => host.culture.group),
    UseSystemSeparators: property(() => true),
    CultureInfo: object('CultureInfo', () => ({})),

    Calculate: method((_self, _args, host) => host.calculation.settle()),
    SuspendApiCalculationUntilNextSync: method((_self, _args, host) => void (host.calculation.isSuspended = true)),
    SuspendScreenUpdatingUntilNextSync: method(() => undefined),
    CreateWorkbook: gives('WorkbookCreated', (_self, [base64], host) => {
      const id = `created-${host.state.createdWorkbooks.size + 1}`;
      host.state.createdWorkbooks.set(id, typeof base64 === 'string' ? base64 : '');
      return { id };
    }),
    _GetWorkbookCreatedById: gives('WorkbookCreated', (_self, [id], host) => (host.state.createdWorkbooks.has(String(id)) ? { id: String(id) } : null)),
  },
};

/** What `Excel.createWorkbook` makes: opened by whoever listens to `host.onCreateWorkbook`. */
const workbookCreated: ExcelClass<{ id: string }> = {
  name: 'WorkbookCreated',
  id: (self) => ({ Id: self.id }),
  members: {
    Id: property((self) => self.id),
    Open: method((self, _args, host) => host.onCreateWorkbook(host.state.createdWorkbooks.get(self.id) || null)),
  },
};

const cultureInfo: ExcelClass<object> = {
  name: 'CultureInfo',
  members: {
    Name: property((_self, host) => host.culture.name),
    NumberFormat: object('NumberFormatInfo', () => ({})),
    DatetimeFormat: object('DatetimeFormatInfo', () => ({})),
  },
};

const numberFormatInfo: ExcelClass<object> = {
  name: 'NumberFormatInfo',
  members: {
    NumberDecimalSeparator: property((_self, host) => host.culture.decimal),
    NumberGroupSeparator: property((_self, host) => host.culture.group),
  },
};

const datetimeFormatInfo: ExcelClass<object> = {
  name: 'DatetimeFormatInfo',
  members: {
    DateSeparator: property((_self, host) => host.culture.dateSeparator),
    LongDatePattern: property((_self, host) => host.culture.longDate),
    ShortDatePattern: property((_self, host) => host.culture.shortDate),
    TimeSeparator: property((_self, host) => host.culture.timeSeparator),
    LongTimePattern: property((_self, host) => host.culture.longTime),
  },
};

export const application = [applicationClass, workbookCreated, cultureInfo, numberFormatInfo, datetimeFormatInfo] as ExcelClass<never>[];
