import type { ReactElement } from 'react';
import { NOTE_WORDS, type Note } from '#core/read/notes/Note';
import { cellName } from '#core/values/address';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import type { RecogniseWords } from './words';

const MOST = 200;

/** What reading did, or left, that a planner should know though no rule is broken. */
export function NoteList({ notes, words }: { notes: readonly Note[]; words: RecogniseWords }): ReactElement {
  const { words: common, format } = usePane();
  const order = [...notes.filter(({ severity }) => severity === 'warning'), ...notes.filter(({ severity }) => severity !== 'warning')];
  return (
    <div className="note-list">
      <h3>{words.notesTitle}</h3>
      <p>{notes.length === 0 ? words.noNotes : words.notesMean}</p>
      <ul>{order.slice(0, MOST).map((note, index) => <li key={index}><NoteEntry note={note} words={words} /></li>)}</ul>
      {order.length > MOST ? <p className="soft">{common.more(format.count(order.length - MOST))}</p> : null}
    </div>
  );
}

function NoteEntry({ note: { id, severity, where, data }, words }: { note: Note; words: RecogniseWords }): ReactElement {
  const { session, state, language } = usePane();
  const said = NOTE_WORDS[id][language];
  const sheet = state.plan?.sheets[where.sheet]?.name;
  return (
    <div className={`note is-${severity}`}>
      <p className="note-head"><Icon name={severity} size={14} /><strong><span className="only-read">{words.noteSeverity[severity]}: </span>{said.title}</strong>{sheet ? <span className="soft">{sheet} {cellName(where.row, where.column)}</span> : null}</p>
      <p>{said.message(data)}</p>
      {sheet ? <Button kind="quiet" icon="go" onPress={() => { void session.goTo(where); }}>{words.goTo}</Button> : null}
    </div>
  );
}
