/** Level ids of the presets; a scheme given as data may bring its own. */
export type LevelId = 'hsd' | 'programma' | 'sd' | 'od' | 'project' | 'actie' | 'activiteit' | (string & {});

/** A planning regime as data: its levels from top to bottom, and the split of its money. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly Level[];
  /** Rules, by id, that weigh otherwise under this regime than elsewhere; a workbook may say otherwise again. */
  readonly weights?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
}

export interface Level {
  readonly id: LevelId;
  readonly words: { readonly nl: LevelWords; readonly en: LevelWords };
  /** Levels that it may hang under, in the vertical strand or, for a project, the horizontal one; empty at the top. */
  readonly parents: readonly LevelId[];
  readonly strand: 'verticaal' | 'horizontaal';
  /** Regular expressions (source, matched on a `codeKey`) of codes that belong to this level. */
  readonly codePatterns: readonly string[];
  /** How long such an element usually lasts, in years. */
  readonly horizon?: { readonly from: number; readonly to: number };
  /** Other words for it, in column headers and in a level column. */
  readonly synonyms?: readonly string[];
  /** How a code is made where the plan has none of this level yet. */
  readonly code?: CodeForm;
  /** Whether people and money hang on it: the lowest levels. */
  readonly carriesMeans: boolean;
  /** A list level (hsd, programma) is kept on a list sheet of its own; a plan need not contain it. */
  readonly isListed: boolean;
}

export interface LevelWords { readonly one: string; readonly many: string; readonly short: string }

/**
 * How the codes of a level are made: `prefix`, then a number of at least `width` digits, then `tail`; counted within the
 * parent's code (`1.1` gives `1.1.1`: prefix `.`), within its number (`OD 1.1` gives `Actie 1.1.1`: prefix `Actie `, joint
 * `.`), within its digits (`SD01` gives `OD0101`), or through the whole plan.
 */
export interface CodeForm {
  readonly prefix: string;
  readonly isWithin: 'code' | 'number' | 'digits' | 'nothing';
  /** What stands between the parent's number and its own. */
  readonly joint?: string;
  readonly width: number;
  readonly tail: string;
  /** Counted in letters instead: `A`, `B`; `I.1.a`. */
  readonly letters?: 'upper' | 'lower';
}
