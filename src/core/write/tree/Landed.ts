/** Where the element that an act was about stands after it; row -1 where it stands nowhere any more. */
export interface Landed { readonly code: string; readonly sheet: number; readonly row: number }
