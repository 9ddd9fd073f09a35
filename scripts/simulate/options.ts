import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { type RuleName, ruleNames } from './rules-off.ts';

export type SimulateOptions = { readonly schedules: number; readonly seed: number; readonly without: RuleName | null };

const schedulesMax = 10_000_000;
const seedMax = 2 ** 31;

export const usage = `npm run simulate -- [--schedules N] [--seed S] [--without RULE]

  --schedules N    how many villages to play (500)
  --seed S         the first one's number; the others follow it (1)
  --without RULE   switches one rule off, to see that it is missed; one of:

${ruleNames.map((name) => `    ${name}\n`).join('')}
  Phones that lie, crash, forget and fork trade over a network that loses and reorders; then all must agree.
  Exit code 0: everything held. 1: something did not; the summary has the seed and the shortest schedule found.
`;

/** The error is a sentence for the terminal. */
export function simulateOptionsFrom(args: readonly string[]): Result<SimulateOptions | 'help', string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { help, schedules: schedulesText = '500', seed: seedText = '1', without = null } = parsed.value;
  if (help) return ok('help');
  const [schedules, seed] = [wholeNumber(schedulesText), wholeNumber(seedText)];
  if (schedules === null || schedules < 1 || schedules > schedulesMax)
    return err(`--schedules is a whole number from 1 to ${schedulesMax}.`);
  if (seed === null || seed > seedMax) return err(`--seed is a whole number up to ${seedMax}.`);
  const rule = ruleNames.find((name) => name === without) ?? null;
  if (without !== null && rule === null) return err(`There is no rule called ${without}.`);
  return ok({ schedules, seed, without: rule });
}

const wholeNumber = (text: string): number | null => (/^\d{1,10}$/.test(text) ? Number(text) : null);

type Flags = { help?: boolean; schedules?: string; seed?: string; without?: string };

function parse(args: readonly string[]): Result<Flags, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        schedules: { type: 'string' },
        seed: { type: 'string' },
        without: { type: 'string' },
      },
    });
    return ok(values);
  } catch (problem) {
    return err(problem instanceof Error ? problem.message : String(problem));
  }
}
