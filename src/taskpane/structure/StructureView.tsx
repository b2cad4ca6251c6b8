import type { ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { STRUCTURE_WAY } from '../state/structureWay';
import { useKept } from '../state/useKept';
import { Segmented } from '../ui/Segmented';
import { BesideWay } from './BesideWay';
import { PlaceWay } from './PlaceWay';
import { WORDS } from './words';
import './structure.css';

const WAYS = ['place', 'beside'] as const;
type Way = (typeof WAYS)[number];

/** "Structureren": the planner's own sheet with what is missing, or the same plan in the template beside it. */
export function StructureView(): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  const [way, setWay] = useKept<Way>(STRUCTURE_WAY, 'place');
  return (
    <div className="structure">
      <div className="structure-head">
        <h2 id="structuur-title">{words.title}</h2>
        <Segmented label={words.way} value={way} onChange={setWay} options={WAYS.map((value) => ({ value, text: words.ways[value] }))} />
        <p className="soft">{way === 'place' ? words.placeText : words.besideText}</p>
      </div>
      {way === 'place' ? <PlaceWay words={words} /> : <BesideWay words={words} />}
    </div>
  );
}
