/**
 * What is done now and then, each a view of its own: listed under "Meer" in this order, and loaded when it is opened.
 * One line here, one in `shell/toolViews`, its name in `words/tools`.
 */
export const TOOLS = ['herken', 'structuur', 'nieuw', 'koppelingen', 'lijsten', 'profiel'] as const;
export type ToolId = (typeof TOOLS)[number];

export function isTool(text: string): text is ToolId {
  return TOOLS.some((tool) => tool === text);
}

export interface ToolWords { readonly name: string; readonly hint: string }
