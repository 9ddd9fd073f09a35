/** Bytes that are not what they seem. */
import type { CborMap } from '../../../src/wire/cbor.ts';
import { openingOf } from '../world/founding.ts';
import { hours, keyNamed } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { type Act, at, others, present } from './act.ts';
import { payment } from './payloads.ts';

const nonsense: Act = (world, by, { whom, pick }) => {
  const payee = at(others(world, by), whom) ?? by;
  const sound = payment(by, payee, payee, 1);
  const writings: readonly (readonly [string, CborMap])[] = [
    ['pay', { ...sound, amount: -5 }],
    ['pay', { ...sound, tip: 1 }],
    ['lottery.draw', {}],
    ['found', openingOf(by)],
    ['exchange.ask', { to: sound['to'] ?? null, from: sound['from'] ?? null, unit: hours, amount: 5 }],
    ['exchange.ask', { to: sound['from'] ?? null, from: sound['from'] ?? null, unit: 'gold', amount: 5 }],
  ];
  const [kind, payload] = at(writings, pick) ?? ['lottery.draw', {}];
  by.sign([by.scribble(kind, payload, pick % 12 === 0 ? { prev: null } : {})]);
};

/** An entry in the name of another, signed with the own key, and handed to everybody. */
const forge: Act = (world, by, { whom }) => {
  const victim = at(others(world, by), whom);
  const before = victim && by.state.log.chains.get(victim.self.device)?.tips.keys().next().value;
  if (victim === undefined || before === undefined) return;
  const forged = by.scribble('pay', payment(victim, by, by, 50), { device: victim.self.device, prev: before });
  by.village.signer.sign(by.self.device, forged.id);
  hand(world, by, [forged]);
};

/** What was signed for another group, where the same keys are in use. */
const replayElsewhere: Act = (world, by, { whom, amount }) => {
  const payee = at(others(world, by), whom);
  if (payee === undefined) return;
  const group = keyNamed('another group') as typeof by.state.group;
  const foreign = payee.scribble('pay', payment(payee, by, by, amount), { group, prev: null });
  payee.village.signer.sign(payee.self.device, foreign.id);
  hand(world, by, [foreign]);
};

function hand(world: World, from: SimulatedPhone, entries: ReturnType<SimulatedPhone['sign']>): void {
  for (const to of present(world)) if (to !== from) world.underway.push({ is: 'entries', entries, from, to });
}

export const forgeries = { nonsense, forge, replayElsewhere } as const;
