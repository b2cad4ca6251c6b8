/** The budgetplaatsen that each kostenplaats has: the ending of the code, its name and its kind. */
export const BUDGETPOSTEN = {
  personeel: { ending: 'GD10', naam: 'Personeel', aard: 'GD' },
  werking: { ending: 'GD20', naam: 'Werking', aard: 'GD' },
  uitbesteding: { ending: 'GD30', naam: 'Erelonen en uitbesteding', aard: 'GD' },
  toelagen: { ending: 'GD40', naam: 'Toelagen en premies', aard: 'GD' },
  ontvangsten: { ending: 'GD70', naam: 'Ontvangsten', aard: 'GD' },
  investeringen: { ending: 'BD20', naam: 'Investeringen', aard: 'BD' },
} as const;

export type Budgetpost = keyof typeof BUDGETPOSTEN;

/** `KP0801` and werking: `0801-GD20`. */
export function budgetplaatsCode(kostenplaats: string, post: Budgetpost): string {
  return `${kostenplaats.slice(2)}-${BUDGETPOSTEN[post].ending}`;
}
