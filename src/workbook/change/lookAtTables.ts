/**
 * All tables of the workbook, with what steps ask of them. Excel's library keeps one collection: a second look at it that
 * asks for less takes away what the first asked for, so that everybody asks for the same.
 */
export function lookAtTables({ workbook: { tables } }: Excel.RequestContext): Excel.TableCollection {
  tables.load('items/name,items/worksheet/id,items/autoFilter/isDataFiltered');
  return tables;
}
