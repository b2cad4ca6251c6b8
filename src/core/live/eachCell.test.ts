import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLive, type Live } from '#core/live/createLive';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { parseExample } from '#core/rules/example.testing';
import type { CellValue } from '#core/values/CellValue';

/** A small plan with what rules look at together: codes and names that are missed by one sign, the same titles, totals, sums of lists. */
const { snapshot: BOOK } = parseExample(`
  | Niveau | Code | Titel | Bovenliggende code | HSD | Project | Dienst | Van | Tot |
  | SD | SD1 | Wonen | | HSD1 | | | | |
  | OD | OD1 | Betaalbaar | SD1 | | | | | |
  | OD | OD2 | Betaalbaar | SD1 | | | Musea | | |
  | Actie | AC1 | Huurpremie voor jonge gezinnen in de stad | OD1 | | PR1 | Musea | 2026 | 2027 |
  | Actie | AC2 | Huurpremie voor jonge gezinnen in de stad | OD1 | | PR11 | Museum | 2026 | 2026 |
  | Actie | AC3 | Loket | OD3 | | | Loket | | |
  | Actie | AC11 | Loket | OD3 | | | Loket | | |
  Blad *Middelen*
  | Code actie | Kostenplaats | Budgetplaats | Aard | 2026 | 2027 | Beleidsveld |
  | AC1 | 0701 | B1 | GD | 10 | 20 | 0700 |
  | AC2 | K2 | B1 | VTE | 1 | 2 | 0701 |
  | AC12 | K3 | B2 | GD | 5 | -5 | 0700 |
  | AC3 | Belie | B1 | GD | 1 | 1 | 0700 |
  | Totaal | | | | 17 | 18 | |
  Blad *Kostenplaatsen*
  | Code | Titel | Dienst |
  | 701 | Balie | Musea |
  | K2 | Beheer | Loket |
  | K4 | Beheer | |
  Blad *Budgetplaatsen*
  | Code | Titel | Kostenplaats | Soort | Budget 2026 |
  | B1 | Lonen | K2 | GD | 5 |
  | B3 | Aankopen | 0701 | BD | 7 |
  Blad *Departementen en diensten*
  | Departement | Dienst | VTE 2026 |
  | Cultuur | Musea | 3 |
  | Sport | Loket | 1 |
  Blad *HSD*
  | Code | Titel |
  | HSD1 | Kennis |
  Blad *Projecten*
  | Code | Titel | Programma |
  | PR1 | Renovatie | P1 |
  Blad *Beleidsvelden*
  | Code | Naam | Beleidsdomein |
  | 0700 | Musea | Cultuur |
  | 0800 | Sport | Sport |
  Blad *Beleidsnota's*
  | Code | Titel |
  | BN1 | Cultuur |
  | BN2 | Sport |
`);

const AS_IT_IS = checkPlan(readPlan(BOOK));

/** The workbook itself where the cell holds that already. */
function withCell(book: WorkbookSnapshot, name: string, row: number, column: number, content: CellValue): WorkbookSnapshot {
  const { values: grid } = book.sheets.find((sheet) => sheet.name === name)!;
  if (grid[row]![column] === content) return book;
  const put = (values: WorkbookSnapshot['sheets'][number]['values']): CellValue[][] => values.map((cells, i) => cells.map((cell, j) => (i === row && j === column ? content : cell)));
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, values: put(sheet.values) } : sheet)) };
}

/** A workbook that is kept live while its cells are typed in, one by one, beside the same read afresh. */
class Typing {
  followed = 0;
  private book = BOOK;
  private live: Live = createLive(BOOK);

  type(name: string, row: number, column: number, content: CellValue): void {
    this.book = withCell(BOOK, name, row, column, content);
    if (this.live.patch({ sheetId: `{${name}}`, top: row, left: column, values: [[content]] }).isStructural) this.live = createLive(this.book);
    else this.followed += 1;
    const fresh = this.book === BOOK ? AS_IT_IS : checkPlan(readPlan(this.book));
    if (JSON.stringify(this.live.findings) !== JSON.stringify(fresh)) expect([name, row, column, content, this.live.findings]).toEqual([name, row, column, content, fresh]);
    expect(this.live.findingCount).toBe(fresh.length);
  }
}

/** What a person may type in the place of a cell: nothing, a slip, and what stands in the cell below it. */
function othersFor(column: readonly CellValue[], row: number): readonly CellValue[] {
  const content = column[row]!;
  const slip = typeof content === 'number' ? content * 10 : content === '' ? 'x' : `${String(content).slice(0, -1)}3`;
  return [...new Set(['', slip, column[row + 1] ?? ''])].filter((each) => each !== content);
}

test.each(BOOK.sheets.map(({ name }) => name))('each cell on %s is typed otherwise and put back: what is told is what a fresh check tells', (name) => {
  const { values } = BOOK.sheets.find((sheet) => sheet.name === name)!;
  const typing = new Typing();
  for (const [row, cells] of [...values.entries()].slice(1)) {
    for (const [column, content] of cells.entries()) {
      for (const other of othersFor(values.map((each) => each[column]!), row)) typing.type(name, row, column, other);
      typing.type(name, row, column, content);
    }
  }
  expect(typing.followed).toBeGreaterThan(values.length);
});
