import { err, ok, type Result } from '../../src/lib/result.ts';
import { argumentsFrom } from '../arguments.ts';
import { type BenchName, benchNames } from './names.ts';

export type BenchOptions = {
  readonly names: readonly BenchName[];
  /** Entries of the large history. */
  readonly large: number;
};

const largeUsually = 100_000;
const largeWhenSmall = 10_000;

export const usage = `npm run bench -- [NAME…] [--small]

  NAME      ${benchNames.join(', ')}; all of them when none is named
  --small   measures on ${largeWhenSmall} entries instead of ${largeUsually}: quick, for trying something out

  A JSON line a measurement on stdout: how long or how large ours is, and the reference, taken in the same run.
  Exit code 0: every ratio is within its limit. 1: one is not, and its line says "over": true.
`;

const flags = { help: { type: 'boolean' }, small: { type: 'boolean' } } as const;

/** The error is a sentence for the terminal. */
export function benchOptionsFrom(args: readonly string[]): Result<BenchOptions | 'help', string> {
  const parsed = argumentsFrom(args, { allowPositionals: true, options: flags });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok('help');
  const unknown = positionals.find((each) => !isBenchName(each));
  if (unknown !== undefined) return err(`There is no bench "${unknown}".`);
  const named = positionals.filter(isBenchName);
  return ok({ names: named.length === 0 ? benchNames : named, large: values.small ? largeWhenSmall : largeUsually });
}

const isBenchName = (text: string): text is BenchName => (benchNames as readonly string[]).includes(text);
