import { lazy, type ComponentType } from 'react';

/** A view in a chunk of its own, fetched when it is first shown. */
export function laterView(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
