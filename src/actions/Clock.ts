/** What waiting goes by: the page's own time, or a test's. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Does `act` after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, act: () => Promise<void>): () => void;
}

export const WALL_CLOCK: Clock = {
  now: () => Date.now(),
  after(milliseconds, act) {
    const timer = setTimeout(() => { void act(); }, milliseconds);
    return () => clearTimeout(timer);
  },
};
