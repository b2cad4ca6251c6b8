/**
 * What was written by hand for one departement of the sample city. `plan` holds a line per element, parents first:
 *
 *     SD 3 titel :: beschrijving                            an SD under HSD 3
 *     OD KUN titel                                          an OD, carried out by the dienst with this code
 *     - v8,5 g100 o25 titel                                 an activiteit: 8.5 VTE, 100 thousand euro GD, 25 thousand receipts a year
 *     + #SC1 @9-11 v1 g80 b450/20 titel                     an actie of project SC1, from 2009 to 2011, with in all
 *                                                           450 thousand euro BD, written off over 20 years
 */
export interface DepartementSource {
  readonly code: string;
  readonly naam: string;
  /** Its head; an invented name. */
  readonly hoofd: string;
  /** Code and title of its own policy note. */
  readonly beleidsnota: { readonly code: string; readonly title: string };
  readonly diensten: readonly DienstSource[];
  readonly plan: string;
}

export interface DienstSource {
  readonly code: string;
  readonly naam: string;
  /** Who answers for it; an invented name. */
  readonly owner: string;
  /** Names of its kostenplaatsen: its first OD in the text is paid from the first, the next from the next, and round again. */
  readonly kostenplaatsen: readonly string[];
}
