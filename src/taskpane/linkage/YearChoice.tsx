import type { ReactElement } from 'react';
import type { Jaar } from '#core/values/units';
import { Choice } from '../ui/Choice';
import { useLinkageWords } from './useLinkageWords';

export function YearChoice({ years, year, onYear }: { years: readonly Jaar[]; year: number; onYear: (year: number) => void }): ReactElement {
  const words = useLinkageWords();
  const options = [...years.map((jaar, index) => ({ value: String(index), text: String(jaar) })), { value: '-1', text: words.allYears }];
  return <Choice label={words.year} value={String(year)} options={options} onChange={(value) => onYear(Number(value))} />;
}
