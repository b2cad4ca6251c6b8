/** The budgetplaatsen that each kostenplaats has: the ending of the code, its name, its kind and its general account. */
export const BUDGETPOSTEN = {
  personeel: { ending: 'GD10', naam: 'Personeel', aard: 'GD', rekening: '6200000' },
  werking: { ending: 'GD20', naam: 'Werking', aard: 'GD', rekening: '6100000' },
  uitbesteding: { ending: 'GD30', naam: 'Erelonen en uitbesteding', aard: 'GD', rekening: '6130000' },
  toelagen: { ending: 'GD40', naam: 'Toelagen en premies', aard: 'GD', rekening: '6490000' },
  ontvangsten: { ending: 'GD70', naam: 'Ontvangsten', aard: 'GD', rekening: '7000000' },
  investeringen: { ending: 'BD20', naam: 'Investeringen', aard: 'BD', rekening: '2210000' },
} as const;

export type Budgetpost = keyof typeof BUDGETPOSTEN;

/** `KP0801` and werking: `0801-GD20`. */
export function budgetplaatsCode(kostenplaats: string, post: Budgetpost): string {
  return `${kostenplaats.slice(2)}-${BUDGETPOSTEN[post].ending}`;
}
