const PATIENCE = 5_000;
const PAUSE = 50;

/** What a click or a key brings is drawn at once or a few frames later: looks until it is there, and fails as the check does when it is not within seconds. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + PATIENCE; ;) {
    try {
      await check();
      return;
    } catch (fault) {
      if (Date.now() > until) throw fault;
      await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
    }
  }
}
