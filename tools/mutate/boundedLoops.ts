import ts from 'typescript';

/** Has each loop of a module say that it goes round, by calling what stands under `name`: so one that never ends is told by its turns, however busy the machine. */
export function boundedLoops(name: string): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    const { factory } = context;
    const bounded = (body: ts.Statement): ts.Block => factory.createBlock([factory.createExpressionStatement(factory.createCallExpression(factory.createIdentifier(name), undefined, [])), body]);
    const visit = (node: ts.Node): ts.Node => {
      const updated = ts.visitEachChild(node, visit, context);
      if (ts.isForStatement(updated)) return factory.updateForStatement(updated, updated.initializer, updated.condition, updated.incrementor, bounded(updated.statement));
      if (ts.isForOfStatement(updated)) return factory.updateForOfStatement(updated, updated.awaitModifier, updated.initializer, updated.expression, bounded(updated.statement));
      if (ts.isForInStatement(updated)) return factory.updateForInStatement(updated, updated.initializer, updated.expression, bounded(updated.statement));
      if (ts.isWhileStatement(updated)) return factory.updateWhileStatement(updated, updated.expression, bounded(updated.statement));
      return ts.isDoStatement(updated) ? factory.updateDoStatement(updated, bounded(updated.statement), updated.expression) : updated;
    };
    return ts.visitNode(file, visit) as ts.SourceFile;
  };
}
