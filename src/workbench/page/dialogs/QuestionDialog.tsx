import type { Question } from '../state/PageState';
import type { Words } from '../words/Words';
import { Dialog } from './Dialog';

interface QuestionDialogProps { question: Question; words: Words }

/** Whatever the page has to ask or tell before it goes on. */
export function QuestionDialog({ question, words }: QuestionDialogProps) {
  switch (question.kind) {
    case 'loss': return <LossDialog question={question} words={words} />;
    case 'unsaved': return <UnsavedDialog question={question} words={words} />;
    case 'failure': return <FailureDialog question={question} words={words} />;
  }
}

type Of<Kind extends Question['kind']> = { question: Extract<Question, { kind: Kind }>; words: Words };

function LossDialog({ question: { name, lost, answer }, words }: Of<'loss'>) {
  return (
    <Dialog title={words.loss.title} onCancel={() => answer(false)} actions={<>
      <button type="button" className="button" onClick={() => answer(false)} autoFocus>{words.dialog.cancel}</button>
      <button type="button" className="button button--main" onClick={() => answer(true)}>{words.loss.saveAnyway}</button>
    </>}>
      <p>{words.loss.intro(name)}</p>
      <div className="dialog__table">
        <table>
          <thead><tr><th scope="col">{words.loss.part}</th><th scope="col">{words.loss.where}</th></tr></thead>
          <tbody>{lost.map(({ feature, part, where }, at) => <tr key={at}><td>{words.loss.name(feature)}</td><td>{where || part}</td></tr>)}</tbody>
        </table>
      </div>
    </Dialog>
  );
}

function UnsavedDialog({ question: { name, answer }, words }: Of<'unsaved'>) {
  return (
    <Dialog title={words.unsaved.title} onCancel={() => answer('cancel')} actions={<>
      <button type="button" className="button" onClick={() => answer('cancel')}>{words.dialog.cancel}</button>
      <button type="button" className="button" onClick={() => answer('discard')}>{words.unsaved.discard}</button>
      <button type="button" className="button button--main" onClick={() => answer('save')} autoFocus>{words.unsaved.saveFirst}</button>
    </>}>
      <p>{words.unsaved.text(name)}</p>
    </Dialog>
  );
}

function FailureDialog({ question: { title, text, details, answer }, words }: Of<'failure'>) {
  return (
    <Dialog title={title} onCancel={answer} actions={<button type="button" className="button button--main" onClick={answer} autoFocus>{words.dialog.close}</button>}>
      <p>{text}</p>
      {details && <details><summary>{words.failure.details}</summary><pre>{details}</pre></details>}
    </Dialog>
  );
}
