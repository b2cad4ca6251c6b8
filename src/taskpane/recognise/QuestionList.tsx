import type { ReactElement } from 'react';
import { answerWords, questionWords } from '#core/layout/explain/questionWords';
import type { Question } from '#core/layout/Question';
import { usePane } from '../state/PaneContext';
import { Icon } from '../ui/icons';
import type { RecogniseWords } from './words';

/** What the workbook does not tell for certain, each with its answers as buttons. */
export function QuestionList({ questions, words }: { questions: readonly Question[]; words: RecogniseWords }): ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-label={words.questions(questions.length)}>
      <h3><Icon name="help" />{words.questions(questions.length)}</h3>
      <ul>{questions.map((question) => <li key={question.id}><QuestionCard question={question} words={words} /></li>)}</ul>
    </section>
  );
}

function QuestionCard({ question, words }: { question: Question; words: RecogniseWords }): ReactElement {
  const { session, language } = usePane();
  const said = questionWords(question, language);
  return (
    <div className="question" role="group" aria-label={said}>
      <p>{said}</p>
      <div className="question-answers">
        {question.answers.map((answer, index) => (
          <button key={index} type="button" className="answer" onClick={() => { void session.correct(answer.corrections, question.id); }}>
            {answerWords(answer, language)}{index === question.taken ? <span className="soft"> ({words.takenNow})</span> : null}
          </button>
        ))}
      </div>
    </div>
  );
}
