import { Fragment, type ReactElement } from 'react';
import { parseMarkdown, type Block } from './markdown';

/** A rule's explanation. Its own heading is left out: it stands above it already. */
export function Markdown({ source }: { source: string }): ReactElement {
  const blocks = parseMarkdown(source).filter((block) => !(block.kind === 'heading' && block.level === 1));
  return <div className="markdown">{blocks.map((block, at) => <BlockOf key={at} block={block} />)}</div>;
}

function BlockOf({ block }: { block: Block }): ReactElement {
  if (block.kind === 'heading') return <h4><Inline text={block.text} /></h4>;
  if (block.kind === 'paragraph') return <p><Inline text={block.text} /></p>;
  if (block.kind === 'code') return <pre tabIndex={0}>{block.text}</pre>;
  if (block.kind === 'list') return <ul>{block.items.map((item, at) => <li key={at}><Inline text={item} /></li>)}</ul>;
  return (
    <div className="markdown-table" tabIndex={0} role="group">
      <table>
        <thead><tr>{block.head.map((cell, at) => <th key={at} scope="col"><Inline text={cell} /></th>)}</tr></thead>
        <tbody>{block.rows.map((row, at) => <tr key={at}>{row.map((cell, column) => <td key={column}><Inline text={cell} /></td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

/** `code`, **strong** and *stressed*; all else is text, never markup. */
function Inline({ text }: { text: string }): ReactElement {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/g);
  return <>{parts.map((part, at) => <Fragment key={at}>{styled(part)}</Fragment>)}</>;
}

function styled(part: string): ReactElement | string {
  if (part.length > 2 && part.startsWith('`')) return <code>{part.slice(1, -1)}</code>;
  if (part.length > 4 && part.startsWith('**')) return <strong>{part.slice(2, -2)}</strong>;
  if (part.length > 2 && part.startsWith('*') && part.endsWith('*')) return <em>{part.slice(1, -1)}</em>;
  return part;
}
