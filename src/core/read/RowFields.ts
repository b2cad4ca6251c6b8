import type { CellValue } from '#core/values/CellValue';
import type { Jaar } from '#core/values/units';
import { RepeatedCodes, RepeatedText, RepeatedYear, titleOf } from './CellTexts';
import type { MutableElement } from './Mutable';
import { cellAt, type SheetRows } from './RowReader';

/** What a row says of its element beside code, level, title and parent. */
export class RowFields {
  private readonly description: number;
  private readonly hsd: number;
  private readonly programma: number;
  private readonly project: number;
  private readonly beleidsnota: number;
  private readonly departement: number;
  private readonly givenDepartement: string;
  private readonly dienst: number;
  private readonly owner: number;
  private readonly prioritair: number;
  private readonly from: number;
  private readonly to: number;
  private readonly hsds = new RepeatedCodes();
  private readonly programmas = new RepeatedText();
  private readonly projects = new RepeatedText();
  private readonly notas = new RepeatedCodes();
  private readonly departementen = new RepeatedText();
  private readonly diensten = new RepeatedText();
  private readonly owners = new RepeatedText();
  private readonly priorities = new RepeatedText();
  private readonly firstYears = new RepeatedYear();
  private readonly lastYears = new RepeatedYear();

  constructor(sheet: SheetRows) {
    this.description = sheet.column('description');
    this.hsd = sheet.column('hsd');
    this.programma = sheet.column('programma');
    this.project = sheet.column('project');
    this.beleidsnota = sheet.column('beleidsnota');
    this.departement = sheet.column('departement');
    this.givenDepartement = sheet.departement;
    this.dienst = sheet.column('dienst');
    this.owner = sheet.column('owner');
    this.prioritair = sheet.column('prioritair');
    this.from = sheet.column('from');
    this.to = sheet.column('to');
  }

  /** One literal for every element, so that all have one shape. */
  element(row: readonly CellValue[], own: Own): MutableElement {
    return {
      sheet: own.sheet,
      row: own.row,
      index: -1,
      code: own.code,
      key: own.key,
      level: own.level,
      title: own.title,
      description: titleOf(cellAt(row, this.description)),
      parentCode: own.parentCode,
      parent: own.parent,
      hsdCodes: this.hsds.of(cellAt(row, this.hsd)),
      projectCode: this.projects.of(cellAt(row, this.project)),
      programmaCode: this.programmas.of(cellAt(row, this.programma)),
      beleidsnotaCodes: this.notas.of(cellAt(row, this.beleidsnota)),
      departement: this.departementen.of(cellAt(row, this.departement)) || this.givenDepartement,
      dienst: this.diensten.of(cellAt(row, this.dienst)),
      owner: this.owners.of(cellAt(row, this.owner)),
      prioritair: this.priorities.of(cellAt(row, this.prioritair)),
      from: this.yearOf(this.firstYears, row, this.from),
      to: this.yearOf(this.lastYears, row, this.to),
      isListed: own.isListed,
    };
  }

  get hasHsd(): boolean {
    return this.hsd >= 0;
  }

  /** The HSDs that a row names. */
  hsdsOf(row: readonly CellValue[]): readonly string[] {
    return this.hsds.of(cellAt(row, this.hsd));
  }

  private yearOf(years: RepeatedYear, row: readonly CellValue[], index: number): Jaar | null {
    return years.of(cellAt(row, index));
  }
}

/** What the kind of sheet tells of an element. */
export interface Own {
  readonly sheet: number;
  readonly row: number;
  readonly code: string;
  readonly key: string;
  readonly level: string;
  readonly title: string;
  readonly parentCode: string;
  readonly parent: number;
  readonly isListed: boolean;
}
