import { err, ok, type Result } from '../../src/lib/result.ts';
import { argumentsFrom, wholeNumber } from '../arguments.ts';
import { type RuleName, ruleNames } from './rules-off.ts';

export type SimulateOptions = {
  readonly schedules: number;
  readonly seed: number;
  readonly without: RuleName | null;
  readonly coverage: boolean;
};

const schedulesMax = 10_000_000;
const seedMax = 2 ** 31;

export const usage = `npm run simulate -- [--schedules N] [--seed S] [--coverage] [--without RULE]

  --schedules N    how many villages to play (500)
  --seed S         the first one's number; the others follow it (1)
  --coverage       says how often each kind, rejection, duty, act and rare path came about, and what never did
  --without RULE   switches one rule off, to see that it is missed; one of:

${ruleNames.map((name) => `    ${name}\n`).join('')}
  Phones that lie, crash, forget and fork trade over a network that loses and reorders; then all must agree.
  Exit code 0: everything held. 1: something did not; the summary has the seed and the shortest schedule found.
`;

const flags = {
  help: { type: 'boolean' },
  coverage: { type: 'boolean' },
  schedules: { type: 'string', default: '500' },
  seed: { type: 'string', default: '1' },
  without: { type: 'string' },
} as const;

/** The error is a sentence for the terminal. */
export function simulateOptionsFrom(args: readonly string[]): Result<SimulateOptions | 'help', string> {
  const parsed = argumentsFrom(args, { options: flags });
  if (!parsed.ok) return parsed;
  const { help, coverage = false, schedules: schedulesText, seed: seedText, without = null } = parsed.value.values;
  if (help) return ok('help');
  const [schedules, seed] = [wholeNumber(schedulesText), wholeNumber(seedText)];
  if (schedules === null || schedules < 1 || schedules > schedulesMax)
    return err(`--schedules is a whole number from 1 to ${schedulesMax}.`);
  if (seed === null || seed > seedMax) return err(`--seed is a whole number up to ${seedMax}.`);
  const rule = ruleNames.find((name) => name === without) ?? null;
  if (without !== null && rule === null) return err(`There is no rule called ${without}.`);
  return ok({ schedules, seed, without: rule, coverage });
}
