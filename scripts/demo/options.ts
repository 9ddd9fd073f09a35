import { entriesMin } from '../../src/demo/story/story.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { argumentsFrom, wholeNumber } from '../arguments.ts';

export type DemoOptions = {
  readonly out: string;
  readonly members: number;
  readonly entries: number;
  readonly seed: string;
};

const membersMax = 500;
const entriesMax = 100_000;

export const usage = `npm run demo -- --out FILE [--members M] [--entries N] [--seed S]

  --out FILE     where to write the village: an open .minga bundle, for the app to open and for npm run audit
  --members M    2 to ${membersMax} (24)
  --entries N    up to ${entriesMax}; at least one, and four for each member after the first (700)
  --seed S       any text; the same seed, members and entries make the same file, byte for byte (minga)
`;

const flags = {
  help: { type: 'boolean' },
  out: { type: 'string' },
  members: { type: 'string', default: '24' },
  entries: { type: 'string', default: '700' },
  seed: { type: 'string', default: 'minga' },
} as const;

/** The error is a sentence for the terminal. */
export function demoOptionsFrom(args: readonly string[]): Result<DemoOptions | 'help', string> {
  const parsed = argumentsFrom(args, { options: flags });
  if (!parsed.ok) return parsed;
  const { help, out, seed, members: membersText, entries: entriesText } = parsed.value.values;
  if (help) return ok('help');
  if (out === undefined || out === '') return err('Say where to write the village: --out FILE');
  const [members, entries] = [wholeNumber(membersText), wholeNumber(entriesText)];
  if (members === null || members < 2 || members > membersMax) {
    return err(`A village has 2 to ${membersMax} members, not "${membersText}".`);
  }
  const least = entriesMin(members);
  if (entries === null || entries < least || entries > entriesMax) {
    return err(`A village of ${members} has ${least} to ${entriesMax} entries, not "${entriesText}".`);
  }
  return ok({ out, members, entries, seed });
}
