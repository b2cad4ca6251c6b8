import type { ReactElement } from 'react';
import type { Crumb, RowCard } from '#core/live/rowCard';
import { usePane } from '../state/PaneContext';
import { useCardWords } from './useCardWords';

/** Where the row stands in both strands; each step leads to its own row. */
export function Way({ card: { vertical, horizontal } }: { card: RowCard }): ReactElement | null {
  const words = useCardWords();
  if (vertical.length === 0) return null;
  return (
    <nav className="way" aria-label={words.way}>
      <Crumbs label={words.vertical} first={words.mission} crumbs={vertical} />
      {horizontal.length > 0 ? <Crumbs label={words.horizontal} first="" crumbs={horizontal} /> : null}
    </nav>
  );
}

function Crumbs({ label, first, crumbs }: { label: string; first: string; crumbs: readonly Crumb[] }): ReactElement {
  return (
    <ol className="crumbs" aria-label={label}>
      {first ? <li className="crumb">{first}</li> : null}
      {crumbs.map((crumb, at) => <li key={`${crumb.code}-${at}`} className="crumb"><Step crumb={crumb} isHere={at === crumbs.length - 1} /></li>)}
    </ol>
  );
}

function Step({ crumb: { element, code, title }, isHere }: { crumb: Crumb; isHere: boolean }): ReactElement {
  const { session } = usePane();
  const name = code || title;
  if (isHere) return <span aria-current="location">{name}</span>;
  if (element < 0) return <span className="soft">{name}</span>;
  return <button type="button" className="crumb-button" title={title} aria-label={[code, title].filter(Boolean).join(' ')} onClick={() => { void session.goToElement(element); }}>{name}</button>;
}
