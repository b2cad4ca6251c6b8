import type { Correction } from './Correction';
import type { Comma } from '#core/values/flemishNumber';
import type { LevelId } from '#core/scheme/Scheme';
import type { ColumnMeaning, SheetKind } from './Layout';

/** What a person has said of one sheet, or of one table on it. */
export interface Said {
  /** Undefined when nothing was said; null leaves the sheet out. */
  readonly kind?: SheetKind | null;
  readonly headerRow?: number;
  /** What its name says; null where it says nothing. */
  readonly name?: 'departement' | null;
  /** What one unit of its amounts is worth. */
  readonly scale?: number;
  /** The levels of the depths in its outline column. */
  readonly depths?: readonly LevelId[];
  readonly columns: ReadonlyMap<number, ColumnMeaning | null>;
  /** What a comma parts in the texts of an amount column. */
  readonly commas: ReadonlyMap<number, Comma>;
}

const NOTHING: Said = { columns: new Map(), commas: new Map() };

type MutableSaid = Said & { readonly columns: Map<number, ColumnMeaning | null>; readonly commas: Map<number, Comma> };

/** Gathers corrections by sheet and table; of several about the same thing, the last counts. */
export class Sayings {
  private readonly bySheet = new Map<string, MutableSaid>();
  readonly schemeId: string | null;

  constructor(corrections: readonly Correction[]) {
    let schemeId: string | null = null;
    for (const correction of corrections) {
      if (correction.kind === 'scheme') schemeId = correction.schemeId;
      else this.take(correction);
    }
    this.schemeId = schemeId;
  }

  of(sheetId: string, table: string | undefined): Said {
    return this.bySheet.get(idOf(sheetId, table)) ?? NOTHING;
  }

  private take(correction: Exclude<Correction, { kind: 'scheme' }>): void {
    const id = idOf(correction.sheetId, correction.table);
    const said = this.bySheet.get(id) ?? { columns: new Map<number, ColumnMeaning | null>(), commas: new Map<number, Comma>() };
    // Another kind or header makes columns of what was said before another thing.
    if (correction.kind === 'sheet') this.bySheet.set(id, { ...said, kind: correction.as });
    else if (correction.kind === 'name') this.bySheet.set(id, { ...said, name: correction.as });
    else if (correction.kind === 'unit') this.bySheet.set(id, { ...said, scale: correction.scale });
    else if (correction.kind === 'depths') this.bySheet.set(id, { ...said, depths: correction.levels });
    else if (correction.kind === 'header') this.bySheet.set(id, { ...said, headerRow: correction.row, columns: new Map(), commas: new Map() });
    else this.bySheet.set(id, withColumn(said, correction));
  }
}

function withColumn(said: MutableSaid, correction: Extract<Correction, { kind: 'column' | 'comma' }>): MutableSaid {
  if (correction.kind === 'comma') said.commas.set(correction.column, correction.as);
  else said.columns.set(correction.column, correction.as);
  return said;
}

function idOf(sheetId: string, table: string | undefined): string {
  return `${sheetId}\n${table ?? ''}`;
}
