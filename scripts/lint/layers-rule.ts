import { dirname, join, relative, sep } from 'node:path';
import { type Layer, layers } from './layers.ts';
import type { LintContext, LintNode, LintRule } from './plugin-types.ts';

const layerOf = (path: string): Layer | undefined => layers.find((layer) => layer.files.test(path));

const moduleOf = (path: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(path)?.[1];

/** `@noble/hashes/sha2.js` → `@noble/hashes`: rules name packages, not their inner paths. */
function packageName(specifier: string): string {
  const bare = specifier.split('?')[0] ?? specifier;
  return bare.split('/', bare.startsWith('@') ? 2 : 1).join('/');
}

function allowsPackage(layer: Layer, specifier: string): boolean {
  const name = packageName(specifier);
  return layer.packages.some((allowed) => {
    if (allowed === 'node:*') return name.startsWith('node:');
    if (allowed === '*') return !name.startsWith('node:');
    return allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
  });
}

/** A module's pure files, for the module itself. */
const pure: ReadonlySet<string> = new Set(['module', 'search']);

function allowsLayer(from: string, layer: Layer, to: string, target: Layer, typeOnly: boolean): boolean {
  if (layer.mayImport.includes(target.name)) return true;
  if (typeOnly && layer.mayImportTypesOf?.includes(target.name)) return true;
  const sameModule = moduleOf(from) !== undefined && moduleOf(from) === moduleOf(to);
  if (layer.mayImport.includes('own')) return sameModule;
  return layer.mayImport.includes('own-pure') && sameModule && pure.has(target.name);
}

/** The sentence that explains a forbidden import, or `undefined` for an allowed one. Paths are from the root. */
export function layerFault(from: string, specifier: string, typeOnly: boolean): string | undefined {
  const layer = layerOf(from);
  if (!layer) return undefined;
  if (!specifier.startsWith('.')) {
    return allowsPackage(layer, specifier)
      ? undefined
      : `${layer.name} may not use the package ${packageName(specifier)}`;
  }
  const to = join(dirname(from), specifier).split(sep).join('/');
  const target = layerOf(to);
  if (!target) return `${layer.name} may not import ${to}, which belongs to no layer`;
  if (allowsLayer(from, layer, to, target, typeOnly)) return undefined;
  const what = layer.mayImportTypesOf?.includes(target.name) ? 'only types of' : 'nothing of';
  return `${layer.name} may import ${what} ${target.name} (${to}); see scripts/lint/layers.ts`;
}

/** Types vanish when the code is built, so `import type` and `import { type A }` leave no dependency behind. */
function isTypeOnly(node: LintNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type');
}

export const layersRule: LintRule = {
  create(context: LintContext) {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node: LintNode, typeOnly = isTypeOnly(node)): void => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const fault = layerFault(from, specifier, typeOnly);
      if (fault) context.report({ node, message: fault });
    };
    return {
      ImportDeclaration: (node) => check(node),
      ExportNamedDeclaration: (node) => check(node),
      ExportAllDeclaration: (node) => check(node),
      ImportExpression: (node) => check(node, false),
      TSImportType: (node) => check(node, true),
    };
  },
};
