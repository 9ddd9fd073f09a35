/** Feeds a door all of its mutations, and holds what came of each against what may come of it. */
import { isDeepStrictEqual } from 'node:util';
import { expect, onTestFailed, onTestFinished, vi } from 'vitest';
import { mutationsOf } from './counts.ts';
import type { Door } from './door.ts';
import { fuzzSeed, mutated } from './mutated.ts';

// For what hangs; on a quiet machine no door takes twenty seconds.
vi.setConfig({ testTimeout: 300_000 });

/** Feeds one number alone: `FUZZ_NUMBER=123 npx vitest run --project 'unit*' tests/fuzz -t 'file: a receipt'`. */
const onlyNumber = process.env['FUZZ_NUMBER'];

export async function runDoor(door: Door): Promise<void> {
  const rejections = collectRejections();
  const outcomes = new Map<string, number>();
  const before = await door.unchanged?.();
  let underWay = -1;
  // Also when the test ran out of time: then this one hangs.
  onTestFailed(() => {
    process.stderr.write(`${nameOf(door, underWay)}\n`);
  });

  for (const number of numbersOf(door)) {
    underWay = number;
    const input = mutated(door, number);
    const outcome = await fed(door, number, input);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (!door.reaches.includes(outcome) && !door.mayEnd?.includes(outcome))
      throw new Error(`"${outcome}" is no outcome of this door: ${nameOf(door, number)}`);
    // Whatever was set off and not awaited comes to light by then.
    await new Promise(setImmediate);
    if (rejections.length > 0) throw new Error(`nobody caught ${String(rejections[0])}: ${nameOf(door, number)}`);
    if (!isDeepStrictEqual(await door.unchanged?.(), before))
      throw new Error(`it changed what nothing may change: ${nameOf(door, number)}`);
  }
  underWay = -1;
  if (onlyNumber === undefined) expect([...outcomes.keys()]).toEqual(expect.arrayContaining([...door.reaches]));
  else process.stderr.write(`${nameOf(door, Number(onlyNumber))} came to ${[...outcomes.keys()].join()}\n`);
}

async function fed(door: Door, number: number, input: Uint8Array): Promise<string> {
  try {
    return await door.feed(input);
  } catch (cause) {
    throw new Error(`it threw ${String(cause)}: ${nameOf(door, number)}`, { cause });
  }
}

const numbersOf = (door: Door): Iterable<number> =>
  onlyNumber === undefined ? Array(mutationsOf[door.name]).keys() : [Number(onlyNumber)];

/** What it takes to have that input again. */
function nameOf(door: Door, number: number): string {
  if (number < 0) return door.name;
  const input = Buffer.from(mutated(door, number));
  return `${door.name}, seed ${fuzzSeed}, number ${number}: ${input.length} bytes ${input.toString('hex', 0, 400)}`;
}

function collectRejections(): unknown[] {
  const rejections: unknown[] = [];
  const note = (reason: unknown): void => void rejections.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  return rejections;
}
