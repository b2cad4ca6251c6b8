/** Under this key the pane keeps how a workbook is structured: `place` or `beside`. */
export const STRUCTURE_WAY = 'structuur way';
