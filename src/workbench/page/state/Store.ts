import { useSyncExternalStore } from 'react';

/** A value that views follow. Small on purpose: the page has one, and everything it shows is in it. */
export class Store<State extends object> {
  private readonly followers = new Set<() => void>();

  constructor(private state: State) {}

  readonly get = (): State => this.state;

  /** Replaces the given parts and tells the followers, unless nothing differs. */
  set(change: Partial<State>): void {
    const keys = Object.keys(change) as (keyof State)[];
    if (keys.every((key) => Object.is(this.state[key], change[key]))) return;
    this.state = { ...this.state, ...change };
    for (const follower of [...this.followers]) follower();
  }

  readonly follow = (follower: () => void): (() => void) => {
    this.followers.add(follower);
    return () => { this.followers.delete(follower); };
  };
}

/** The part of the store that a view needs; it is drawn again only when that part changes. */
export function useStore<State extends object, Part>(store: Store<State>, part: (state: State) => Part): Part {
  return useSyncExternalStore(store.follow, () => part(store.get()));
}
