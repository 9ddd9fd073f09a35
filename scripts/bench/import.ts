/** The books of another system taken in, against signing as many entries and nothing else. */

import { isCoordinator } from '../../src/core/membership/select.ts';
import type { Context } from '../../src/core/module.ts';
import { chainsOf } from '../../src/core/replay.ts';
import type { GroupState } from '../../src/core/state.ts';
import { castOf } from '../../src/demo/cast.ts';
import type { StoryAuthor } from '../../src/demo/village/author.ts';
import { assert } from '../../src/lib/assert.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { preview } from '../../src/modules/bring/preview.ts';
import { noChoices } from '../../src/modules/bring/table.ts';
import { take } from '../../src/modules/bring/take.ts';
import { registry } from '../../src/modules/core.ts';
import { authorFrom } from '../demo/seeded-village.ts';
import { historyFile, historySeed, members, openHistory } from './history.ts';
import { type Measurement, median, timed } from './measurement.ts';
import { phoneWith } from './phone.ts';

const rows = 1_000;
const accounts = 100;
const rounds = 5;
/** Reading, planning, judging, signing, storing and replaying. */
const limit = 8;
/** About what a record takes. */
const messageBytes = 400;

export async function benchImport(): Promise<Measurement[]> {
  const { books } = await phoneWith(openHistory(await historyFile(1_000)));
  const author = await coordinator(books.state);
  const key = { ...author.self, strength: 'strong', sign: author.sign, keep: () => null } as const;
  const table = { cells: Array.from({ length: rows }, (_, at) => rowOf(at)), broken: [] };
  const [unit] = books.state.membership.founding?.units ?? [];
  assert(unit !== undefined, 'a village counts in something');

  const bring = async (): Promise<void> => {
    const context = contextOf(books.state, author);
    const previewed = preview({ table, unit: unit.id, choices: noChoices, named: [], mine: null }, context);
    assert(previewed?.ready && previewed.plan.accounts.length === accounts, 'the file can be taken in');
    const taken = await books.append(key, 0, () => take(previewed.plan, contextOf(books.state, author)));
    assert(taken.ok && taken.value.length >= rows + accounts, 'all of it was taken in');
  };
  const message = utf8('x'.repeat(messageBytes));
  const sign = async (): Promise<void> => {
    for (let at = 0; at < rows + accounts; at += 1) await key.sign(message);
  };
  const times: [number[], number[]] = [[], []];
  // In turns, so that a moment in which the machine is busy falls on both.
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(await timed(bring));
    times[1].push(await timed(sign));
  }
  const [ours, reference] = times.map(median) as [number, number];
  const perSecond = Math.round(((rows + accounts) / ours) * 1000);
  return [{ name: 'import', n: rows + accounts, ours, reference, limit, unit: 'ms', perSecond }];
}

/** Everybody pays their neighbour, a little more each time round. */
function rowOf(at: number): string[] {
  const [from, to] = [at % accounts, (at + 1 + (at % 7)) % accounts];
  return [`Neighbour ${from}`, `Neighbour ${to}`, 'Bread, and help with the roof', `${1 + (at % 5)}:15`];
}

const contextOf = (state: GroupState, { self }: StoryAuthor): Context => ({
  state,
  self,
  now: 0,
  chainAt: chainsOf(registry, state),
  memos: new Map(),
});

async function coordinator(state: GroupState): Promise<StoryAuthor> {
  const authors = await Promise.all(castOf(members).map(({ key }) => authorFrom(historySeed, key)));
  const found = authors.find(({ self }) => {
    const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
    return chain !== undefined && isCoordinator(state, chain);
  });
  assert(found !== undefined, 'somebody answers for the village');
  return found;
}
