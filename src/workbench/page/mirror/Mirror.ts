import type { Engine } from '#workbench/host/engine/Engine';
import { filterChanged } from '#workbench/host/tables/filteredRows';
import { UserManagerService } from '@univerjs/core';
import { commentMarkings } from './commentMarkings';
import { conditionalMarkings } from './conditionalMarkings';
import { filterMarkings } from './filterMarkings';
import type { Marking, MarkingsOf } from './Marking';
import { readBackComment } from './readBackComments';
import { readBackFilter } from './readBackFilter';
import { tableMarkings } from './tableMarkings';
import { validationMarkings } from './validationMarkings';

/** Where the plug-in would put a person's picture: a plain grey disc, from this page itself. */
export const NO_PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="#9aa39e"/></svg>')}`;

const KINDS: Record<string, MarkingsOf> = { tableMarkings, validationMarkings, conditionalMarkings, filterMarkings, commentMarkings };

/**
 * Draws what the host keeps beside the cells (dropdowns, conditional formats, tables, filters, comments) by telling the engine's plug-ins.
 * The host's state is the truth: what differs from what was drawn last is taken away and drawn anew.
 * Comments and filters can also be changed in the grid; that is brought back to the state.
 */
export class Mirror {
  private readonly drawn = new Map<string, { key: string; markings: Marking[] }>();
  /** True while drawing: what the engine then tells is nobody's change. */
  isDrawing = false;

  constructor(private readonly engine: Engine) {
    engine.onExecuted(({ id, params }) => { if (!this.isDrawing) this.readBack(id, (params ?? {}) as { subUnitId?: string }); });
  }

  /** Brings every sheet up to date. Cheap when nothing changed. */
  draw(): void {
    this.isDrawing = true;
    try {
      for (const sheet of this.engine.workbook.getSheets()) {
        const subUnitId = sheet.getSheetId();
        for (const kind of Object.keys(KINDS)) this.drawKind(subUnitId, kind);
      }
    } finally {
      this.isDrawing = false;
    }
  }

  private drawKind(subUnitId: string, kind: string): void {
    const { key, markings } = this.wanted(subUnitId, kind);
    const before = this.drawn.get(`${subUnitId} ${kind}`) ?? { key: '[]', markings: [] };
    if (before.key === key) return;
    if (kind === 'commentMarkings') this.introduceAuthors(subUnitId);
    for (const { remove } of before.markings) this.tell(remove, subUnitId);
    for (const { add } of markings) this.tell(add, subUnitId);
    this.drawn.set(`${subUnitId} ${kind}`, { key, markings });
  }

  private wanted(subUnitId: string, kind: string): { key: string; markings: Marking[] } {
    const markings = KINDS[kind]!({ state: this.engine.sheetState(subUnitId), referenceOf: (name) => this.referenceOf(name) });
    return { key: JSON.stringify(markings), markings };
  }

  /** A change that a person made in the grid itself stands there already: it is noted as drawn. */
  private readBack(id: string, told: { subUnitId?: string }): void {
    if (!told.subUnitId || !/^(thread-comment|sheet)\.mutation\./.test(id)) return;
    const state = this.engine.sheetState(told.subUnitId);
    const what: object = told;
    const kind = readBackComment(state, id, what, (personId) => this.users.getUser(personId)?.name ?? personId) ? 'commentMarkings' : readBackFilter(state, id, what) && 'filterMarkings';
    if (!kind) return;
    for (const each of [kind, 'tableMarkings']) this.drawn.set(`${told.subUnitId} ${each}`, this.wanted(told.subUnitId, each));
    if (kind === 'filterMarkings') this.workOutFiltered(told.subUnitId);
  }

  /** The plug-ins set off formulas over what a sheet's own filter hides, and none over what a table's does. */
  private workOutFiltered(subUnitId: string): void {
    const rows = this.engine.sheet(subUnitId)?.getRowCount() ?? 0;
    filterChanged(this.engine, subUnitId, { top: 0, bottom: Math.max(0, rows - 1) });
    if (this.engine.state.calculation !== 'manual') void this.engine.calculation.settle();
  }

  /** What the plug-ins refuse stays undrawn: a page that draws one dropdown less is better than one that stops. */
  private tell({ id, params }: { id: string; params: object }, subUnitId: string): void {
    if (!id) return;
    try {
      this.engine.runSync(id, { subUnitId, ...withPlace(params, this.engine.unitId, subUnitId) });
    } catch (error) {
      console.warn(`${id} was refused`, error);
    }
  }

  /** The plug-in shows a comment's author by name only when it knows the person. */
  private introduceAuthors(subUnitId: string): void {
    const authors = this.engine.sheetState(subUnitId).comments.flatMap(({ author, replies }) => [author, ...replies.map((reply) => reply.author)]);
    for (const name of new Set(authors)) this.users.addUser({ userID: name, name, avatar: NO_PICTURE });
  }

  private get users(): UserManagerService {
    return this.engine.parts.injector.get(UserManagerService);
  }

  private referenceOf(name: string): string | undefined {
    const found = Object.values(this.engine.names()).find((each) => each.name.toLowerCase() === name.toLowerCase());
    return found && !found.formulaOrRefString.startsWith('=') ? found.formulaOrRefString : undefined;
  }
}

/** A comment carries its place itself as well. */
function withPlace(params: object, unitId: string, subUnitId: string): object {
  return 'comment' in params ? { comment: { ...(params.comment as object), unitId, subUnitId } } : params;
}
