import { useId, type CSSProperties, type ReactElement } from 'react';
import type { Unit } from '../format/Format';
import { ALL_YEARS, type YearChoice } from '../plan/amountChoice';
import { usePane } from '../state/PaneContext';

export interface YearBarsProps {
  years: readonly number[];
  amounts: readonly number[];
  unit: Unit;
  year: YearChoice;
  onYear: (year: YearChoice) => void;
}

/** The course of the years as columns, which are also the choice of a year: radio buttons underneath. */
export function YearBars({ years, amounts, unit, year, onYear }: YearBarsProps): ReactElement {
  const { words, format } = usePane();
  const name = useId();
  const most = Math.max(...amounts.map(Math.abs), 1);
  return (
    <fieldset className="year-bars">
      <legend className="only-read">{words.totalen.years}</legend>
      {years.map((each, index) => (
        <label key={each} className={index === year ? 'year-bar is-on' : 'year-bar'} title={words.totalen.perYear(String(each), format.exact(amounts[index]!, unit))}>
          <input type="radio" name={name} checked={index === year} onChange={() => onYear(index)} aria-label={words.totalen.perYear(String(each), format.exact(amounts[index]!, unit))} />
          <span className="year-column" aria-hidden="true"><span style={{ '--share': Math.abs(amounts[index]!) / most } as CSSProperties} /></span>
          <span className="year-name" aria-hidden="true">{each}</span>
        </label>
      ))}
      <label className={year === ALL_YEARS ? 'year-bar is-all is-on' : 'year-bar is-all'}>
        <input type="radio" name={name} checked={year === ALL_YEARS} onChange={() => onYear(ALL_YEARS)} />
        <span className="year-name">{words.totalen.allYears}</span>
      </label>
    </fieldset>
  );
}
