import { writeValues } from './engine/writeCells';
import { deleteCells, insertCells } from './engine/moveCells';
import type { HostContext } from './HostContext';
import { areaNamed } from './members/address';
import { tablesOf } from './tables/engineTables';
import { addTable, removeTable, tableOf, type TableHandle } from './tables/tableActs';
import { addSheet, deleteSheet, renameSheet } from './members/sheetActs';

/** Another person in the same workbook. What they do reaches the add-in as events with source `Remote`. */
export class SecondAuthor {
  constructor(private readonly host: HostContext) {}

  /** Sets values or formulas: `setValues('Plan', 'B2:C2', [[1, 2]])`. */
  async setValues(sheet: string, address: string, values: unknown): Promise<void> {
    await this.#act(sheet, (sheetId) => writeValues(this.host, this.host.sheet(sheetId), areaNamed(this.host, sheetId, address).area, values));
  }

  /** Puts in whole rows or columns, `'3:4'` or `'B:B'`, or cells that push the others down. */
  async insert(sheet: string, address: string): Promise<void> {
    await this.#act(sheet, (sheetId) => insertCells(this.host, this.host.sheet(sheetId), areaNamed(this.host, sheetId, address).area, 'Down'));
  }

  async delete(sheet: string, address: string): Promise<void> {
    await this.#act(sheet, (sheetId) => deleteCells(this.host, this.host.sheet(sheetId), areaNamed(this.host, sheetId, address).area, 'Up'));
  }

  /** Makes a table of a block, and gives its name. */
  async addTable(sheet: string, address: string, hasHeaders = true): Promise<string> {
    let name = '';
    await this.#act(sheet, async (sheetId) => {
      const handle = await addTable(this.host, sheetId, areaNamed(this.host, sheetId, address).area, hasHeaders);
      name = tableOf(this.host, handle).name;
    });
    return name;
  }

  /** Writes rows right below a table, which takes them in. */
  async addTableRows(table: string, rows: unknown[][]): Promise<void> {
    const handle = this.#table(table);
    await this.#act(this.host.sheet(handle.sheetId).getName(), (sheetId) => {
      const { range } = tableOf(this.host, handle);
      writeValues(this.host, this.host.sheet(sheetId), { ...range, top: range.bottom + 1, bottom: range.bottom + rows.length }, rows);
    });
  }

  /** Takes a table away with what stands in it. */
  async deleteTable(table: string): Promise<void> {
    const handle = this.#table(table);
    await this.#act(this.host.sheet(handle.sheetId).getName(), () => void removeTable(this.host, handle, true));
  }

  #table(name: string): TableHandle {
    const found = tablesOf(this.host.engine).find(({ table }) => table.name === name);
    if (!found) throw new Error(`The second author knows no table '${name}'.`);
    return { sheetId: found.sheetId, id: found.table.id };
  }

  async addSheet(name: string): Promise<void> {
    await this.#act(null, () => void addSheet(this.host, name));
  }

  async renameSheet(sheet: string, name: string): Promise<void> {
    await this.#act(sheet, (sheetId) => renameSheet(this.host, sheetId, name));
  }

  async deleteSheet(sheet: string): Promise<void> {
    await this.#act(sheet, (sheetId) => deleteSheet(this.host, sheetId));
  }

  async #act(sheet: string | null, work: (sheetId: string) => void | Promise<void>): Promise<void> {
    const found = sheet === null ? undefined : this.host.sheetByName(sheet);
    if (sheet !== null && !found) throw new Error(`The second author knows no sheet '${sheet}'.`);
    this.host.events.source = 'Remote';
    try {
      await work(found?.getSheetId() ?? '');
      await this.host.calculation.beforeRead();
    } finally {
      this.host.events.source = 'Local';
    }
  }
}
