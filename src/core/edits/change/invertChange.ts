import type { Act, Change, MoveRows, PointingFormula, WriteCells } from '#core/edits/change/Change';

/** The change that takes this one back. It rests on what the acts themselves left, and on nothing else. */
export function invertChange({ acts }: Change): Change {
  return { acts: [...acts].reverse().map(invertAct), restsOn: [] };
}

/** The act that takes this one back. */
// eslint-disable-next-line complexity -- one case for each kind of act
export function invertAct(act: Act): Act {
  switch (act.kind) {
    case 'write': return invertWrite(act);
    case 'insert-rows': return { kind: 'delete-rows', sheetId: act.sheetId, row: act.row, count: act.count, held: { cells: act.filled ?? [], isOurs: true }, pointing: [], names: [] };
    case 'delete-rows': return { ...act, kind: 'restore-rows' };
    case 'restore-rows': return { ...act, kind: 'delete-rows' };
    case 'move-rows': return invertMove(act);
    case 'insert-columns': return { ...act, kind: 'delete-columns' };
    case 'delete-columns': return { ...act, kind: 'insert-columns' };
    case 'group-rows': return { ...act, isGrouped: !act.isGrouped };
    case 'merge-cells': return { ...act, isMerged: !act.isMerged };
    case 'dropdown': return { ...act, isSet: !act.isSet };
    case 'name': return { ...act, before: act.after, after: act.before };
    case 'make-style': return { ...act, kind: 'drop-style' };
    case 'drop-style': return { ...act, kind: 'make-style' };
    case 'style-rows': return { ...act, kind: 'restore-looks' };
    case 'restore-looks': return { ...act, kind: 'style-rows' };
    case 'add-sheet': return { ...act, kind: 'remove-sheet' };
    case 'remove-sheet': return { ...act, kind: 'add-sheet' };
  }
}

function invertWrite({ numberFormats, numberFormatsBefore, ...act }: WriteCells): WriteCells {
  return {
    ...act,
    before: act.after.map((row, down) => row.map((content, right) => content ?? act.before[down]?.[right] ?? '')),
    after: act.after.map((row, down) => row.map((content, right) => (content === null ? null : act.before[down]?.[right] ?? ''))),
    ...(numberFormatsBefore && { numberFormats: numberFormatsBefore }),
    ...(numberFormats && { numberFormatsBefore: numberFormats }),
  };
}

/** Where the rows stand after the move, and before which row they go back. */
function invertMove(act: MoveRows): MoveRows {
  const isDown = act.to > act.row;
  return {
    ...act,
    row: isDown ? act.to - act.count : act.to,
    to: isDown ? act.row : act.row + act.count,
    cells: act.cellsAfter, cellsAfter: act.cells, pointing: act.pointing.map(invertPointing),
    names: act.names.map(({ name, before, after }) => ({ name, before: after, after: before })),
  };
}

function invertPointing({ rowBefore, rowAfter, before, after, ...rest }: PointingFormula): PointingFormula {
  return { ...rest, rowBefore: rowAfter, rowAfter: rowBefore, before: after, after: before };
}
