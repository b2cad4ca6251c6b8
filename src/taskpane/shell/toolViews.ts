import { lazy, type ComponentType } from 'react';
import type { ToolId } from '../state/tools';

/** Each tool's view, fetched when it is first opened: none of it is needed before the first paint. */
export const TOOL_VIEWS: Readonly<Record<ToolId, ComponentType>> = {
  herken: tool(async () => (await import('../recognise/RecogniseView')).RecogniseView),
  nieuw: tool(async () => (await import('../newPlan/NewPlanView')).NewPlanView),
  koppelingen: tool(async () => (await import('../linkage/KoppelingenView')).KoppelingenView),
};

export function tool(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
