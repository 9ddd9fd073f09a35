import type { LintNode, LintRule } from './plugin-types.ts';

/** Bad input is a `Result`, so that one malformed entry from a stranger cannot stop a phone's books. */
export const noThrowRule: LintRule = {
  create(context) {
    const refuse = (node: LintNode): void =>
      context.report({ node, message: 'throws; return a Result (src/lib/result.ts), or assert an invariant of ours' });
    return { ThrowStatement: refuse };
  },
};

/** Replay is one synchronous function of its entries: an `await` would let a second replay in between. */
export const synchronousRule: LintRule = {
  create(context) {
    const refuse = (node: LintNode): void =>
      context.report({ node, message: 'waits; pure code is synchronous, waiting happens in session' });
    const refuseAsync = (node: LintNode): void => {
      if (node.async) refuse(node);
    };
    const refusePromise = (node: LintNode): void => {
      if ((node.object ?? node.callee)?.name === 'Promise') refuse(node);
    };
    return {
      AwaitExpression: refuse,
      FunctionDeclaration: refuseAsync,
      FunctionExpression: refuseAsync,
      ArrowFunctionExpression: refuseAsync,
      MemberExpression: refusePromise,
      NewExpression: refusePromise,
    };
  },
};
