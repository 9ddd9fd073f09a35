/** One payment, from the tap until it is durable: on a phone with a long history, against one with a thousand entries. */
import { rightsOf } from '../../src/core/chain.ts';
import { accountOfMember, idToBytes } from '../../src/core/ids.ts';
import { primaryDevice } from '../../src/core/membership/select.ts';
import type { Draft } from '../../src/core/module.ts';
import type { GroupState } from '../../src/core/state.ts';
import { castOf } from '../../src/demo/cast.ts';
import type { StoryAuthor } from '../../src/demo/village/author.ts';
import { assert } from '../../src/lib/assert.ts';
import { ok } from '../../src/lib/result.ts';
import { authorFrom } from '../demo/seeded-village.ts';
import { historyFile, historySeed, members, openHistory } from './history.ts';
import { type Measurement, median, timed } from './measurement.ts';
import { phoneWith } from './phone.ts';

const small = 1_000;
const limit = 1.3;
const rounds = 60;

export async function benchAppend(n: number): Promise<Measurement[]> {
  const pay = [await payer(n), await payer(small)] as const;
  const times: [number[], number[]] = [[], []];
  // In turns, so that a moment in which the machine is busy falls on both.
  for (let round = 0; round < rounds; round += 1) {
    for (const which of [0, 1] as const) times[which].push(await timed(pay[which]));
  }
  // The first rounds warm up the engine's compiler.
  const [ours, reference] = times.map((each) => median(each.slice(rounds / 4))) as [number, number];
  return [{ name: 'append', n, ours, reference, limit, unit: 'ms' }];
}

/** A phone with a history, and on it somebody who can pay a minute each time. */
async function payer(entries: number): Promise<() => Promise<void>> {
  const { books } = await phoneWith(openHistory(await historyFile(entries)));
  const author = await richest(books.state);
  const key = { ...author.self, strength: 'strong', sign: author.sign, keep: () => null } as const;
  return async () => {
    const appended = await books.append(key, 0, (state) => ok([payment(state, author)]));
    assert(appended.ok, `a payer may pay: ${appended.ok || appended.error.code}`);
  };
}

/** The villager whose device may spend the most. */
async function richest(state: GroupState): Promise<StoryAuthor> {
  const authors = await Promise.all(castOf(members).map(({ key }) => authorFrom(historySeed, key)));
  const may = authors.map(({ self }) => {
    const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
    return chain === undefined ? 0 : rightsOf(chain, accountOfMember(self.member), unitOf(state));
  });
  const most = Math.max(...may);
  const found = authors[may.indexOf(most)];
  assert(found !== undefined && most >= rounds, 'somebody can pay in every round');
  return found;
}

function payment(state: GroupState, { self }: StoryAuthor): Draft {
  const payee = [...state.membership.members.values()].find(({ member }) => member !== self.member);
  const device = payee && primaryDevice(state, payee.member);
  assert(payee !== undefined && device !== undefined, 'a village has a payee');
  const payload = {
    from: idToBytes(accountOfMember(self.member)),
    to: idToBytes(payee.account),
    toDevice: idToBytes(device.device),
    unit: unitOf(state),
    amount: 1,
  };
  return { kind: 'pay', payload };
}

function unitOf({ membership }: GroupState) {
  const [unit] = membership.founding?.units ?? [];
  assert(unit !== undefined, 'a village counts in something');
  return unit.id;
}
