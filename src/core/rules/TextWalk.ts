import type { ColumnLayout } from '#core/layout/Layout';
import type { Plan, RowPlace } from '#core/plan/Plan';
import type { Checks, Report, TextCheck } from '#core/rules/Rule';
import type { CellValue } from '#core/values/CellValue';
import { isOddText } from '#core/values/oddText';

interface Look { readonly check: TextCheck; readonly report: Report }

/** A column with those that look at its texts: at each of them, or at the odd ones alone. */
interface Watched { readonly layout: ColumnLayout; readonly atAll: readonly Look[]; readonly atOdd: readonly Look[] }

/** The texts of rows, for all rules that look at texts: a cell is fetched once, and looked at once before any rule is asked. */
export class TextWalk {
  private readonly bySheet: readonly (readonly Watched[])[];

  constructor(private readonly plan: Plan, all: readonly { readonly checks: Checks; readonly report: Report }[]) {
    const looks = all.flatMap(({ checks: { texts }, report }): Look[] => (texts ? [{ check: texts, report }] : []));
    this.bySheet = plan.sheets.map((sheet) => sheet.columns.flatMap((layout): Watched[] => {
      const at = looks.filter(({ check }) => check.isAbout(layout, sheet));
      return at.length === 0 ? [] : [{ layout, atAll: at.filter(({ check }) => !check.isOddOnly), atOdd: at.filter(({ check }) => check.isOddOnly) }];
    }));
  }

  look({ sheet, row }: RowPlace): void {
    this.lookAtRows(sheet, row, 1);
  }

  /** So many rows of a sheet, from one on. */
  lookAtRows(sheet: number, first: number, count: number): void {
    const { rows, top, left } = this.plan.cells![sheet]!;
    // Beside each column what stood above: sheets repeat themselves, and what is plain once is plain again.
    const above = this.bySheet[sheet]!.map(() => '');
    for (let row = first; row < first + count; row += 1) this.lookAtRow({ sheet, row }, rows[row - top] ?? [], left, above);
  }

  private lookAtRow(place: RowPlace, contents: readonly CellValue[], left: number, above: string[]): void {
    const watched = this.bySheet[place.sheet]!;
    for (let i = 0; i < watched.length; i += 1) {
      const each = watched[i]!;
      const content = contents[each.layout.column - left];
      if (typeof content !== 'string' || content === '' || content === above[i]) continue;
      if (each.atAll.length > 0 || isOddText(content)) this.ask(each, place, content);
      else above[i] = content;
    }
  }

  private ask({ layout, atAll, atOdd }: Watched, place: RowPlace, text: string): void {
    for (const looks of isOddText(text) ? [atAll, atOdd] : [atAll]) {
      for (const { check, report } of looks) if (check.passes(text)) check.check({ place, layout, text }, report);
    }
  }
}
