import { useEffect, useRef, type ReactElement } from 'react';
import { usePane } from '../state/PaneContext';
import { useKept } from '../state/useKept';
import { VERSION } from '../version';
import { RuleGuides } from './RuleGuides';

/** A short guide, and the explanation of each rule; opened from a finding, that of its rule. */
export function HelpView(): ReactElement {
  const { words: { help } } = usePane();
  const [rule, setRule] = useKept('help.rule', '');
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => { if (rule) page.current?.querySelector('details[open]')?.scrollIntoView({ block: 'start' }); }, []);
  return (
    <div className="scroll help" ref={page}>
      <h2 id="help-title">{help.title}</h2>
      <p>{help.lead}</p>
      <dl className="help-sections">{help.sections.map(({ title, text }) => <div key={title}><dt>{title}</dt><dd>{text}</dd></div>)}</dl>
      <h3>{help.promiseTitle}</h3>
      <ul>{help.promises.map((promise) => <li key={promise}>{promise}</li>)}</ul>
      <h3>{help.keysTitle}</h3>
      <dl className="help-keys">{help.keys.map(({ key, text }) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{text}</dd></div>)}</dl>
      <h3>{help.rulesTitle}</h3>
      {help.ruleInDutch ? <p className="soft">{help.ruleInDutch}</p> : null}
      <RuleGuides open={rule} onOpen={setRule} />
      <p className="soft">Doelboom {VERSION}</p>
    </div>
  );
}
