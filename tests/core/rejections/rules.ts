/** Which kind can be refused by which name, read from the rules as they are written. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coreCodes } from '../../../src/core/rejections.ts';

const core = fileURLToPath(new URL('../../../src/core/', import.meta.url));

type Source = {
  /** Top-level functions and constants, by name. */
  readonly blocks: ReadonlyMap<string, string>;
  /** What it takes from other files of the core: name → file and the name there. */
  readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
};

const sources = new Map<string, Source>();
function sourceOf(file: string): Source {
  const known = sources.get(file) ?? parsed(file);
  sources.set(file, known);
  return known;
}

function parsed(file: string): Source {
  const text = readFileSync(join(core, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const imports = new Map<string, { file: string; name: string }>();
  for (const [, names = '', from = ''] of text.matchAll(/^import (?:type )?\{([^}]*)\} from '(\.[^']*)';/gm)) {
    const path = relative(core, join(core, dirname(file), from));
    for (const each of names.split(',').map((name) => name.trim().replace(/^type /, ''))) {
      const [name = each, alias = name] = each.split(' as ');
      if (!path.startsWith('..')) imports.set(alias, { file: path, name });
    }
  }
  const blocks = new Map<string, string>();
  for (const block of text.split(/^(?=(?:export )?(?:const|function) )/m)) {
    const [, name] = /^(?:export )?(?:const|function) (\w+)/.exec(block) ?? [];
    if (name !== undefined) blocks.set(name, block);
  }
  return { blocks, imports };
}

/** Codes in a definition, and in functions that it asks for a code. */
function codesIn(file: string, name: string, seen = new Set<string>()): Set<string> {
  const source = sourceOf(file);
  const block = source.blocks.get(name) ?? '';
  if (seen.has(`${file} ${name}`)) return new Set();
  seen.add(`${file} ${name}`);
  const codes = new Set(codesOf(block));
  for (const [, called = ''] of block.matchAll(/\b(\w+)\(/g)) {
    const target = source.imports.get(called) ?? { file, name: called };
    const body = sourceOf(target.file).blocks.get(target.name) ?? '';
    if (!/\): string \| null/.test(body)) continue;
    for (const code of codesIn(target.file, target.name, seen)) codes.add(code);
  }
  return codes;
}

const codesOf = (text: string): string[] => coreCodes.filter((code) => text.includes(`'${code}'`));

/** The definitions under which a module's kinds, or the acts, are listed: kind → file and name. */
function listed(file: string, list: string): [string, { readonly file: string; readonly name: string }][] {
  const { blocks, imports } = sourceOf(file);
  const block = blocks.get(list) ?? '';
  const body =
    list === 'acts'
      ? block
      : (/kinds: \{([\s\S]*?)\n {2}\}/.exec(block)?.[1] ?? /kinds: \{([^}]*)\}/.exec(block)?.[1] ?? '');
  const pairs = [...body.matchAll(/(?:'([a-z.-]+)'|\b(\w+)): (\w+),|\b(\w+)(?=,| \}|,?\s*$)/g)];
  return pairs.flatMap(([, quoted, key, value, short]) => {
    const [kind, name] = [quoted ?? key ?? short, value ?? short];
    const target = name === undefined ? undefined : imports.get(name);
    return kind === undefined || target === undefined ? [] : [[kind, target] as [string, typeof target]];
  });
}

/** Every kind of the core with the names by which its own rules refuse it; what all kinds share is left out. */
export function rulesByKind(): Map<string, Set<string>> {
  const rules = new Map<string, Set<string>>();
  for (const [file, list] of [
    ['membership/module.ts', 'membershipModule'],
    ['accounts/module.ts', 'accountsModule'],
    ['closing/module.ts', 'closingModule'],
  ] as const)
    for (const [kind, { file: from, name }] of listed(file, list)) rules.set(kind, codesIn(from, name));
  for (const [kind, { file, name }] of listed('mandates/acts.ts', 'acts')) {
    const codes = codesIn(file, name);
    const block = sourceOf(file).blocks.get(name) ?? '';
    codes.add(/enough: \[[^\]]*'coordinator'/.test(block) ? 'only-coordinators' : 'needs-more-signers');
    rules.set(kind, codes);
  }
  for (const kind of ['cosign', 'withdraw', 'mandateKinds'] as const)
    rules.set(
      kind === 'withdraw' ? 'propose.withdraw' : kind === 'mandateKinds' ? 'enact' : kind,
      codesIn('mandates/proposing.ts', kind),
    );
  return rules;
}

/** What can be said of any kind: by replay, and of a chain that may say nothing more. */
export const sharedRules = (): Set<string> =>
  new Set(
    ['replay.ts', 'restrictions.ts'].flatMap((file) =>
      [...sourceOf(file).blocks.values()].flatMap((block) => codesOf(block)),
    ),
  );
