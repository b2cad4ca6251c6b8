/** Money: whole euro cents. A sum stays exact while it is a safe integer (90 million million euro). */
export type Cents = number & { readonly unit?: 'cent' };

/** People: whole hundredths of a full-time equivalent (VTE): 850 is 8.5 VTE. */
export type Hundredths = number & { readonly unit?: 'hundredth' };

/** A calendar year, such as 2026. */
export type Jaar = number;
