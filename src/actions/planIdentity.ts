import type { Plan } from '#core/plan/Plan';
import { findDepartementen } from '#contract/findDepartementen';

const LONGEST_ID = 64;
const NOBODY = 'zonder-departement';

/**
 * What names a plan through all its versions: scheme, period and departementen. It is derived from the plan, so that
 * nothing needs to be stored in the workbook; a copy of the workbook is a later version of the same plan.
 */
export function planIdOf(plan: Plan): string {
  const period = plan.years.length > 0 ? `${plan.years[0]}-${plan.years.at(-1)}` : 'jaarloos';
  return `${plan.scheme.id}-${period}-${whose(findDepartementen(plan))}`.slice(0, LONGEST_ID);
}

/** One departement by its name; several by their number and a mark that the same ones give again. */
function whose(departementen: readonly string[]): string {
  const [only, ...more] = departementen.map(slug).sort();
  if (only === undefined) return NOBODY;
  return more.length === 0 ? only : `${departementen.length}-departementen-${mark([only, ...more].join(' '))}`;
}

function slug(name: string): string {
  return name.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || NOBODY;
}

/** FNV-1a over the text: it tells sets of departementen apart, and guards nothing. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
