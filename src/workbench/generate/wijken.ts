/** The neighbourhoods that tell apart what a large plan says more than once. */
export const WIJKEN: readonly string[] = [
  'Binnenstad', 'Rabot', 'Brugse Poort', 'Bloemekenswijk', 'Wondelgem', 'Mariakerke', 'Drongen', 'Ekkergem', 'Watersportbaan', 'Malem',
  'Stationsbuurt-Noord', 'Stationsbuurt-Zuid', 'Sint-Denijs-Westrem', 'Afsnee', 'Zwijnaarde', 'Nieuw Gent', 'Ledeberg', 'Moscou-Vogelhoek',
  'Gentbrugge', 'Dampoort', 'Sint-Amandsberg', 'Oostakker', 'Muide-Meulestede', 'Sluizeken-Tolhuis-Ham', 'Kanaaldorpen',
];

const MOST_LETTERS = 100;

/** The title itself the first time; then behind a neighbourhood, and after all of them a phase too: what differs comes first, where a short text still shows it. */
export function variantTitle(title: string, variant: number): string {
  if (variant === 0) return title;
  const wijk = WIJKEN[(variant - 1) % WIJKEN.length] ?? '';
  const phase = Math.floor((variant - 1) / WIJKEN.length);
  const beginning = phase === 0 ? `${wijk}: ` : `${wijk}, fase ${phase + 1}: `;
  return `${beginning}${shortened(title, MOST_LETTERS - beginning.length)}`;
}

function shortened(title: string, most: number): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
