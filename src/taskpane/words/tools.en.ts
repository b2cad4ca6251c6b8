import type { ToolId, ToolWords } from '../state/tools';
import type { tools as dutch } from './tools.nl';

const each: Readonly<Record<ToolId, ToolWords>> = {};

export const tools: typeof dutch = { title: 'More', open: 'More tools', back: 'Back', each };
