import ts from 'typescript';

/** One small change of a source, as a person would name it: what stood there, what stands there instead, and which one of the same it is. */
export interface Mutant { readonly start: number; readonly end: number; readonly line: number; readonly was: string; readonly becomes: string; readonly nth: number; readonly condition: Span }

/** Where an expression stands: what is worked out before a mutant can be noticed. */
export interface Span { readonly start: number; readonly end: number }

const SWAPS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'], [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='], [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='], [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='], [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
]);
const METHODS: ReadonlyMap<string, string> = new Map([['some', 'every'], ['every', 'some']]);

/** What a rule says of itself is no condition: its words, its name. */
const NO_LOGIC: ReadonlySet<string> = new Set(['words', 'id', 'severity', 'field', 'kind']);

/** Every condition of a source turned, every sign swapped, every early return dropped. */
export function mutantsIn(source: string, fileName: string): Mutant[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, becomes: string): void => {
    const start = node.getStart(file);
    const was = node.getText(file);
    const nth = found.filter((each) => each.was === was && each.becomes === becomes).length + 1;
    found.push({ start, end: node.end, line: file.getLineAndCharacterOfPosition(start).line + 1, was, becomes, nth, condition: spanOf(ts.isIfStatement(node) ? node.expression : node, file) });
  };
  const visit = (node: ts.Node): void => {
    if (isNoLogic(node)) return;
    for (const becomes of changesOf(node, file)) add(node, becomes);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function spanOf(node: ts.Node, file: ts.SourceFile): Span {
  return { start: node.getStart(file), end: node.end };
}

function isNoLogic(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  return ts.isPropertyAssignment(node) && NO_LOGIC.has(node.name.getText());
}

function changesOf(node: ts.Node, file: ts.SourceFile): string[] {
  const text = node.getText(file);
  if (ts.isIfStatement(node)) return [...leaves(node.thenStatement) ? [';'] : [], ...turned(text, node.expression, file)];
  if (ts.isConditionalExpression(node)) return turned(text, node.condition, file);
  if (ts.isBinaryExpression(node)) return swapped(node, file);
  if (isNegation(node)) return [node.operand.getText(file)];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) return renamed(text, node, node.expression, file);
  return answers(node);
}

function isNegation(node: ts.Node): node is ts.PrefixUnaryExpression {
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
}

/** A condition with the opposite, unless swapping its own sign says the same. */
function turned(text: string, condition: ts.Expression, file: ts.SourceFile): string[] {
  if (ts.isPrefixUnaryExpression(condition)) return [];
  if (ts.isBinaryExpression(condition) && [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(condition.operatorToken.kind)) return [];
  const said = condition.getText(file);
  return [text.replace(said, () => `!(${said})`)];
}

function swapped(node: ts.BinaryExpression, file: ts.SourceFile): string[] {
  const other = SWAPS.get(node.operatorToken.kind);
  return other === undefined ? [] : [`${node.left.getText(file)} ${other} ${node.right.getText(file)}`];
}

function renamed(text: string, node: ts.CallExpression, { name, expression }: ts.PropertyAccessExpression, file: ts.SourceFile): string[] {
  const other = METHODS.get(name.text);
  return other === undefined ? [] : [`${expression.getText(file)}.${other}${text.slice(node.expression.getText(file).length)}`];
}

/** `true` and `false` as an answer. */
function answers(node: ts.Node): string[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  return node.kind === ts.SyntaxKind.FalseKeyword ? ['true'] : [];
}

/** Whether a branch only ends what it stands in. */
function leaves(branch: ts.Statement): boolean {
  return ts.isReturnStatement(branch) || ts.isContinueStatement(branch) || ts.isBreakStatement(branch);
}
