/** The books at a cut as bytes: what they stand for, and what is not taken for them. */
import { expect, test } from 'vitest';
import { purseOf } from '../../src/core/accounts/purse.ts';
import { baseAt, baseRoot, stateOfBase } from '../../src/core/archive/base.ts';
import { allTips } from '../../src/core/log.ts';
import { rulesVersion } from '../../src/core/state.ts';
import { pack } from '../../src/lib/packing/pack.ts';
import { unpack } from '../../src/lib/packing/unpack.ts';
import { registry } from '../../src/modules/core.ts';
import { keptAndTakenUp } from './archiving.ts';
import { hours, type Phone, settle, village } from './cast.ts';

function traded() {
  const phones = village(['ana', 'bea']);
  const { ana, bea } = phones;
  for (let round = 1; round <= 12; round += 1) {
    ana.pay(bea, round);
    settle(ana, bea);
  }
  return phones;
}

function baseOf({ state }: Pick<Phone, 'state'>) {
  const base = baseAt(registry, state, [allTips(state.log)]);
  if (base === null) throw new Error('all that a phone holds is whole');
  return base;
}

test('balance and rights are read from a base that holds none of the settled payments', () => {
  const { ana } = traded();
  const { bytes, root } = baseOf(ana);
  const state = stateOfBase(bytes, root);
  if (state === null) throw new Error('a base is what its own root stands for');
  expect(purseOf(state, ana.self, hours)).toEqual(purseOf(ana.state, ana.self, hours));
  expect(state.log.nodes.size).toBeLessThan(ana.state.log.nodes.size - 20);
});

test('a phone that has put its history away makes the same base as one that has it all at hand', () => {
  const { ana } = traded();
  expect(baseOf({ state: keptAndTakenUp(ana.state) })).toEqual(baseOf(ana));
});

test('a base of other books and a damaged one are not taken', () => {
  const { ana, bea } = traded();
  const before = baseOf(ana);
  ana.pay(bea, 100);
  settle(ana, bea);
  const after = baseOf(ana);
  expect(after.root).not.toBe(before.root);
  expect(stateOfBase(before.bytes, after.root)).toBeNull();
  for (let at = 0; at < after.bytes.length; at += 97) {
    const bytes = after.bytes.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(stateOfBase(bytes, after.root)).toBeNull();
  }
});

test('a base that rules of another version made is not taken, though its root is right', () => {
  const base = baseOf(traded().ana);
  const bytes = pack({ ...(unpack(base.bytes) as object), rules: rulesVersion + 1 });
  expect(stateOfBase(bytes, baseRoot(bytes))).toBeNull();
});

test('there is no base at a cut that leaves out what an entry in it builds upon', () => {
  const { ana, bea } = traded();
  const { log } = ana.state;
  const [own] = [...(log.chains.get(ana.device)?.tips.keys() ?? [])];
  if (own === undefined) throw new Error('ana has said something');
  expect(baseAt(registry, ana.state, [[own]])).toBeNull();
  expect(baseAt(registry, bea.state, [allTips(log)])).not.toBeNull();
});
