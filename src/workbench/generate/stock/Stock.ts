/** What was written by hand, taken apart: the stock from which the sample and generated plans are made. */
export interface StockSd {
  readonly hsd: number;
  readonly title: string;
  readonly description: string;
  /** Name of the departement; '' for a generic SD and for one of a programme. */
  readonly departement: string;
  readonly beleidsnota: string;
  /** Number of the programme from 1; 0 when it is no programme's. */
  readonly programma: number;
  readonly ods: readonly StockOd[];
}

export interface StockOd {
  /** Code of the dienst; '' where each item has its own. */
  readonly dienst: string;
  readonly title: string;
  readonly items: readonly StockItem[];
}

export interface StockItem {
  readonly isActie: boolean;
  readonly title: string;
  readonly dienst: string;
  /** Key of the project; '' for none. */
  readonly project: string;
  /** Years of an actie, of this century; null for an activiteit, which goes on. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** VTE. */
  readonly vte: number;
  /** Thousand euro a year. */
  readonly gd: number;
  readonly receipts: number;
  /** Thousand euro in all, and the years in which it is written off. */
  readonly bd: number;
  readonly term: number;
}
