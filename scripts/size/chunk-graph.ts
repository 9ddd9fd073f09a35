import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vite';

/** What one built script asks for, as paths below `dist/`. */
export type ChunkLinks = {
  /** Fetched before the chunk can run. */
  readonly imports: readonly string[];
  /** Fetched when the code gets there: lazy routes. */
  readonly lazy: readonly string[];
};

type AstNode = {
  readonly type: string;
  readonly source?: AstNode | null;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
};

const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

function* nodesIn(node: AstNode): Generator<AstNode> {
  yield node;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesIn(child);
}

/** The bundler writes a module's name as 'x' or as `x`, whichever is shorter where it stands. */
function specifierOf({ source }: AstNode): string | undefined {
  if (typeof source?.value === 'string') return source.value;
  return source?.quasis?.length === 1 ? source.quasis[0]?.value.cooked : undefined;
}

/**
 * Reads the links from the built code itself: Vite's manifest knows the page's chunks, but of a worker only the name.
 */
export function linksOf(distFolder: string, file: string): ChunkLinks {
  const imports: string[] = [];
  const lazy: string[] = [];
  for (const node of nodesIn(parseAst(readFileSync(join(distFolder, file), 'utf8')))) {
    const specifier = specifierOf(node);
    if (!specifier?.startsWith('.')) continue;
    const target = posix.join(posix.dirname(file), specifier);
    (node.type === 'ImportExpression' ? lazy : imports).push(target);
  }
  return { imports, lazy };
}

/** A chunk with everything it must fetch before it can run. */
export function closureOf(entry: string, linksOfFile: (file: string) => ChunkLinks): ReadonlySet<string> {
  const closure = new Set([entry]);
  for (const file of closure) for (const imported of linksOfFile(file).imports) closure.add(imported);
  return closure;
}
