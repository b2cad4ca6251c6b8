import type { ToolId, ToolWords } from '../state/tools';
import type { tools as dutch } from './tools.nl';

const each: Readonly<Record<ToolId, ToolWords>> = {
  herken: { name: 'Recognise my plan', hint: 'What is read of this workbook, and why; say what should be otherwise, and have it remembered.' },
};

export const tools: typeof dutch = { title: 'More', open: 'More tools', back: 'Back', each };
