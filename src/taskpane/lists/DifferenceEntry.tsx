import { Fragment, type ReactElement } from 'react';
import type { ListPreview } from '#actions/previewList';
import type { FieldChange, ListDifference } from '#core/lists/compareLists';
import type { ListKind } from '#core/lists/ListKind';
import { meaningId, type Meaning } from '#core/lists/ListReading';
import type { GoneChoice } from '#core/lists/TakeOver';
import type { Touched } from '#core/lists/touchedBy';
import { AMOUNT_KINDS, type AmountKind } from '#core/totals/Totals';
import type { CellValue } from '#core/values/CellValue';
import { useFocus, type EntryProps } from '../findings/GroupEntry';
import { usePane } from '../state/PaneContext';
import { Button } from '../ui/Button';
import { GoneEntryChoice } from './GoneEntryChoice';
import { goneOptions, goneText, type GoneByKey } from './goneChoices';
import { meaningsText, meaningText } from './meaningText';
import { valueText } from './valueText';
import { WORDS } from './words';

/** Elements that are named one by one. */
const NAMED = 8;

export interface DifferenceEntryProps extends EntryProps { preview: ListPreview; difference: ListDifference; isOpen: boolean; gone: GoneByKey }

/** One entry of the list: what happens to it, and what of the plan hangs on it; opened, all of both. */
export function DifferenceEntry({ preview, difference, isOpen, gone, style, measure, position, setSize, isCurrent, takesFocus, onPress }: DifferenceEntryProps): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  const button = useFocus(takesFocus);
  const touched = preview.touched(difference);
  return (
    <div role="listitem" ref={measure} className={`difference is-${difference.status}${isOpen ? ' is-open' : ''}`} style={style} aria-posinset={position} aria-setsize={setSize}>
      <button ref={button} type="button" className="list-button difference-button" aria-expanded={isOpen} tabIndex={isCurrent ? 0 : -1} onClick={onPress}>
        <span className="difference-name"><strong>{difference.code}</strong> {difference.title === difference.code ? '' : difference.title}</span>
        <span className="difference-what"><b>{words.status[difference.status]}</b>{difference.status === 'new' ? '' : <Summary kind={preview.comparison.kind} changes={difference.changes} />}<OwnChoice preview={preview} choice={gone.byKey.get(difference.key)} /></span>
        <TouchedLine touched={touched} />
      </button>
      {isOpen ? <Opened preview={preview} difference={difference} touched={touched} gone={gone} /> : null}
    </div>
  );
}

function Summary({ kind, changes }: { kind: ListKind; changes: readonly FieldChange[] }): ReactElement {
  const { language } = usePane();
  return <>{changes.length === 0 ? '' : `: ${meaningsText(changes.map(({ meaning }) => meaning), kind, WORDS[language])}`}</>;
}

/** What a person chose for this entry alone. */
function OwnChoice({ preview, choice }: { preview: ListPreview; choice: GoneChoice | undefined }): ReactElement {
  const { language } = usePane();
  const text = choice === undefined ? undefined : goneOptions(preview, WORDS[language]).find(({ value }) => value === goneText(choice))?.text;
  return <>{text === undefined ? '' : `: ${text}`}</>;
}

/** Lines, elements, and the sum over all years of each kind. */
function TouchedLine({ touched }: { touched: Touched | null }): ReactElement {
  const { language, format } = usePane();
  const words = WORDS[language];
  if (!touched) return <span className="difference-touched soft">{words.untouched}</span>;
  const sums = kindsOf(touched).map((kind) => `${words.amountKinds[kind]} ${format.compact(sum(touched.amounts[kind] ?? []), unitOf(kind))}`);
  return <span className="difference-touched is-touching"><Parts parts={[words.touched(touched.lines, touched.elements.length), ...sums]} /></span>;
}

/** Beside each other as far as there is room: no amount is parted from what it is, or cut off. */
function Parts({ parts }: { parts: readonly string[] }): ReactElement {
  return <>{parts.map((part, at) => <Fragment key={part}>{at > 0 ? ' ' : ''}<span className="difference-part">{part}{at < parts.length - 1 ? ' ·' : ''}</span></Fragment>)}</>;
}

function Opened({ preview, difference, touched, gone }: { preview: ListPreview; difference: ListDifference; touched: Touched | null; gone: GoneByKey }): ReactElement {
  const { language } = usePane();
  const words = WORDS[language];
  return (
    <div className="difference-details">
      {difference.status === 'gone' ? <GoneEntryChoice preview={preview} entryKey={difference.key} gone={gone} /> : null}
      {difference.changes.length > 0 ? (
        <dl>{difference.changes.map(({ meaning, from, to }) => (
          <div key={meaningId(meaning)}><dt>{meaningText(meaning, preview.comparison.kind, words)}</dt><dd>{difference.status === 'new' ? null : <><del><Shown value={from} meaning={meaning} kind={preview.comparison.kind} /></del> → </>}<ins><Shown value={to} meaning={meaning} kind={preview.comparison.kind} /></ins></dd></div>
        ))}</dl>
      ) : null}
      {touched ? <TouchedDetails preview={preview} touched={touched} /> : null}
    </div>
  );
}

function Shown({ value, meaning, kind }: { value: CellValue; meaning: Meaning; kind: ListKind }): ReactElement {
  const { language, format } = usePane();
  return value === '' ? <span className="soft">{WORDS[language].empty}</span> : <>{valueText(value, meaning, kind, format)}</>;
}

function TouchedDetails({ preview: { plan }, touched }: { preview: ListPreview; touched: Touched }): ReactElement {
  const { session, language, format } = usePane();
  const words = WORDS[language];
  const kinds = kindsOf(touched);
  return (
    <>
      {kinds.length > 0 ? (
        <table className="difference-amounts">
          <caption>{words.perYear}</caption>
          <tbody>{touched.years.map((jaar) => (
            <tr key={jaar}><th scope="row">{jaar}</th><td><Parts parts={kinds.map((kind) => `${words.amountKinds[kind]} ${format.exact(touched.amounts[kind]?.[plan.years.indexOf(jaar)] ?? 0, unitOf(kind))}`)} /></td></tr>
          ))}</tbody>
        </table>
      ) : null}
      {touched.elements.length > 0 ? <p className="difference-caption">{words.elements}</p> : null}
      <ul className="difference-elements">
        {touched.elements.slice(0, NAMED).map((index) => (
          <li key={index}><Button kind="quiet" icon="go" onPress={() => { void session.goToElement(index); }}>{`${plan.elements[index]?.code ?? ''} ${plan.elements[index]?.title ?? ''}`}</Button></li>
        ))}
      </ul>
      {touched.elements.length > NAMED ? <p className="soft">{words.moreElements(format.count(touched.elements.length - NAMED))}</p> : null}
    </>
  );
}

function kindsOf({ amounts }: Touched): AmountKind[] {
  return AMOUNT_KINDS.filter((kind) => amounts[kind]?.some((amount) => amount !== 0));
}

function unitOf(kind: AmountKind): 'cent' | 'hundredth' {
  return kind.startsWith('VTE') ? 'hundredth' : 'cent';
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
