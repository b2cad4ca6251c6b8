import { application } from './application';
import { autoFilterClasses } from './autoFilter';
import { commentClasses } from './comments';
import { conditionalFormatClasses } from './conditionalFormats';
import { customXmlClasses } from './customXml';
import { dataValidation } from './dataValidation';
import { freezePanes } from './freezePanes';
import type { ExcelClass } from './Member';
import { nameClasses } from './names';
import { pageLayoutClasses } from './pageLayout';
import { propertyClasses } from './properties';
import { worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreasClasses } from './rangeAreas';
import { formatClasses } from './rangeFormat';
import { removeDuplicatesResult, rangeSort } from './rangeSort';
import { settingClasses } from './settings';
import { styleClasses } from './styles';
import { tableColumnClasses } from './tableColumns';
import { tableRowClasses } from './tableRows';
import { tableClasses } from './tables';
import { tableSort } from './tableSort';
import { workbookClasses } from './workbook';
import { worksheetClasses } from './worksheet';
import { apiNotFound } from '../protocol/ExcelError';

/** Every class that this host answers. To add one: write its table in a file of its own and name it here. */
const CLASSES: readonly ExcelClass<never>[] = [
  ...workbookClasses, ...application, ...worksheetClasses, range, ...rangeAreasClasses, ...formatClasses, rangeSort, removeDuplicatesResult,
  ...nameClasses, ...tableClasses, ...tableColumnClasses, ...tableRowClasses, tableSort, ...autoFilterClasses, ...pageLayoutClasses,
  ...settingClasses, ...customXmlClasses, ...propertyClasses, freezePanes, worksheetProtection, dataValidation,
  ...conditionalFormatClasses, ...commentClasses, ...styleClasses,
];

const byName = new Map(CLASSES.map((definition) => [definition.name, definition as unknown as ExcelClass<unknown>]));

/** The table of a class; `ApiNotFound` with its name where the host doesn't have it. */
export function classNamed(name: string): ExcelClass<unknown> {
  const definition = byName.get(name);
  if (!definition) throw apiNotFound(name);
  return definition;
}

/** What is answered, for documentation and for the test that lists it. */
export function answeredMembers(): Record<string, string[]> {
  return Object.fromEntries(CLASSES.map((definition) => [definition.name, Object.keys(definition.members).sort()]));
}
