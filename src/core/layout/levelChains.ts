import type { LevelId, Scheme } from '#core/scheme/Scheme';

/** The levels that so many depths are: the lowest is that of the actions, those above it what may hold it. */
export function levelsFor(count: number, scheme: Scheme): LevelId[] {
  return chainUpFrom(carrierOf(scheme), count, scheme);
}

/** Every row of levels that so many depths may be; none ends at what stands in a list of its own. */
export function levelsThatFit(count: number, scheme: Scheme): LevelId[][] {
  return scheme.levels.filter(({ isListed }) => !isListed).map(({ id }) => chainUpFrom(id, count, scheme)).filter((chain) => chain.length > 0);
}

function chainUpFrom(lowest: LevelId | undefined, count: number, scheme: Scheme): LevelId[] {
  const chain: LevelId[] = [];
  for (let level = scheme.levels.find(({ id }) => id === lowest); level && chain.length < count; level = scheme.levels.find(({ id }) => id === level?.parents[0])) chain.unshift(level.id);
  return count >= 2 && chain.length === count ? chain : [];
}

/** The lowest level on which means hang. */
export function carrierOf({ levels }: Scheme): LevelId | undefined {
  return levels.find(({ carriesMeans, strand }) => carriesMeans && strand === 'verticaal')?.id;
}
