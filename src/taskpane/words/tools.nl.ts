import type { ToolId, ToolWords } from '../state/tools';

const each: Readonly<Record<ToolId, ToolWords>> = {};

export const tools = { title: 'Meer', open: 'Meer gereedschap', back: 'Terug', each };
