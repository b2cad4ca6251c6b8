import type { ReactElement } from 'react';
import type { Sureness as SurenessId } from '#core/layout/Recognition';
import { Icon } from '../ui/icons';
import type { RecogniseWords } from './words';

const ICONS = { zeker: 'check', waarschijnlijk: 'info', onzeker: 'help' } as const;

/** How sure a reading is: a word, with a shape of its own; colour adds nothing that is not said. */
export function Sureness({ sureness, words }: { sureness: SurenessId; words: RecogniseWords }): ReactElement {
  return <span className={`sureness is-${sureness}`}><Icon name={ICONS[sureness]} size={12} />{words.sureness[sureness]}</span>;
}
