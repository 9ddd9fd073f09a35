/** The small part of oxlint's plugin interface (ESLint's) that our rules use. */
export type LintNode = {
  readonly type: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
  readonly specifiers?: readonly LintNode[];
  readonly async?: boolean;
  readonly name?: string;
  readonly object?: LintNode;
  readonly callee?: LintNode;
};

export type LintContext = {
  readonly cwd: string;
  readonly filename: string;
  report(problem: { node: LintNode; message: string }): void;
};

export type LintRule = {
  create(context: LintContext): Record<string, (node: LintNode) => void>;
};
