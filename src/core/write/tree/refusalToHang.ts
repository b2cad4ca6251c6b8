import type { LevelId } from '#core/scheme/Scheme';
import { refuse, type Result } from '#core/values/Result';
import type { TreeGround } from './TreeGround';

/** Why an element of a level may not hang there; null when it may. At the top may stand what the plan has nothing above for. */
export function refusalToHang(ground: TreeGround, level: LevelId, under: number): Result<never> | null {
  const { scheme } = ground.plan;
  const own = scheme.levels.find(({ id }) => id === level);
  if (!own) return refuse('level-unknown', { level });
  if (under < 0) return null;
  const above = ground.element(under);
  if (!own.parents.includes(above.level)) return refuse('level-not-below', { level: own.words.nl.one, parent: `${above.code} ${above.title}`.trim() });
  const isNamed = above.code !== '' || ground.layout(above.sheet).kind === 'vlak' || ground.column(above.sheet, 'parent') === null;
  return isNamed ? null : refuse('parent-without-code', { parent: above.title });
}
