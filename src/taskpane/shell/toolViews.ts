import type { ComponentType } from 'react';
import type { ToolId } from '../state/tools';
import { laterView } from './laterView';

/** Each tool's view, fetched when it is first opened: none of it is needed before the first paint. */
export const TOOL_VIEWS: Readonly<Record<ToolId, ComponentType>> = {
  herken: laterView(async () => (await import('../recognise/RecogniseView')).RecogniseView),
  structuur: laterView(async () => (await import('../structure/StructureView')).StructureView),
  nieuw: laterView(async () => (await import('../newPlan/NewPlanView')).NewPlanView),
  koppelingen: laterView(async () => (await import('../linkage/KoppelingenView')).KoppelingenView),
  lijsten: laterView(async () => (await import('../lists/ListsView')).ListsView),
  profiel: laterView(async () => (await import('../profile/ProfileView')).ProfileView),
};
