/** Longer schemes of those who keep no rule, each with a step that only one rule stands against. */
import { idToBytes } from '../../../src/core/ids.ts';
import type { Draft } from '../../../src/core/module.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { type Act, at, type Choice, others, present } from './act.ts';
import { drafts, vouchingNone } from './drafts.ts';
import { revocationOf, wordFor } from './drafts-of-devices.ts';
import { governing } from './governing.ts';
import { comings } from './membership.ts';
import { about, payment } from './payloads.ts';

const say = (by: SimulatedPhone, draft: Draft | null, fields: Parameters<SimulatedPhone['scribble']>[2] = {}) =>
  draft === null ? [] : by.sign([by.scribble(draft.kind, draft.payload, fields)]);

const newsFor = (by: SimulatedPhone) => {
  const [chain] = by.state.log.chains.get(by.self.device)?.tips.values() ?? [];
  return by.state.log.governance.filter((id) => !chain?.acknowledged.has(id)).sort();
};

/** Another phone of one's own is refused, or called lost with a card that nobody has, or inherited from before its time. */
const usurp: Act = (world, by, { pick, amount, ...choice }) => {
  if (by.byzantine) comings.furtherPhone(world, by, { ...choice, pick, amount });
  const other = present(world).find((phone) => phone !== by && phone.self.member === by.self.member);
  const opening = other && by.state.log.chains.get(other.self.device)?.openings[0];
  if (other === undefined) return;
  hearAll(by, other);
  if (pick % 3 === 0 && opening !== undefined) say(by, { kind: 'device.veto', payload: about({ id: opening }) });
  const [revoked] = say(by, revocationOf(by, other.self.device, amount, pick % 3 === 1 ? 'forged' : 'card'));
  if (amount % 2 === 0) becomeBookkeeper(world, by, { ...choice, pick: 0, amount });
  const closing = drafts.closeBooks(world, by, { ...choice, pick: 0, amount: 0 });
  const [checkpoint] = say(by, closing, { acks: newsFor(by) });
  if (revoked === undefined || checkpoint === undefined) return;
  const sealed = amount % 2 === 0 ? say(by, { kind: 'seal', payload: about(checkpoint) }) : [];
  const payload = { ...about(revoked), refs: [checkpoint, ...sealed].map(({ id }) => idToBytes(id)) };
  for (let twice = 0; twice < 2; twice += 1) say(by, { kind: 'inherit', payload });
};

/** Somebody who may names closers, with this phone as the bookkeeper. */
function becomeBookkeeper(world: World, by: SimulatedPhone, choice: Choice): void {
  const members = [...new Set(present(world).map(({ self }) => self.member))];
  if ([...by.state.closing.closers.values()].some(({ closers }) => closers[0]?.device === by.self.device)) return;
  for (const phone of present(world)) {
    hearAll(phone, by);
    const draft = drafts.nameClosers(world, phone, { ...choice, whom: members.indexOf(by.self.member), amount: 1 });
    if (draft !== null) phone.append([draft]);
    hearAll(by, phone);
  }
}

/** Closes the books soundly and then wrongly; and once more on another branch, where it seals both. */
const closeFalsely: Act = (world, by, choice) => {
  becomeBookkeeper(world, by, choice);
  const before = by.tip?.id;
  const sound = drafts.closeBooks(world, by, { ...choice, pick: 1, amount: 0 });
  if (before === undefined || sound === null) return;
  const acks = newsFor(by);
  say(by, sound, { acks });
  for (const closer of others(world, by)) {
    hearAll(closer, by);
    if (!closer.byzantine) closer.doDuties();
    hearAll(by, closer);
  }
  say(by, drafts.seal(world, by, { ...choice, pick: 0 }));
  say(by, drafts.closeWrongly(world, by, choice));
  for (const other of others(world, by)) {
    // Whether it closes the books or not.
    if (!other.byzantine) continue;
    hearAll(other, by);
    say(other, drafts.seal(world, other, { ...choice, pick: 0 }), { acks: newsFor(other) });
  }
  if (choice.amount % 4 === 0) say(by, drafts.nameClosers(world, by, choice), { acks: newsFor(by) });
  if (choice.amount % 3 > 0) return;
  const [again] = say(by, drafts.closeWrongly(world, by, { ...choice, pick: 0 }), { prev: before, acks });
  const known = [...by.state.closing.checkpoints.keys()];
  let prev = again?.id;
  for (const ref of again === undefined ? [] : known) {
    const [sealed] = say(by, { kind: 'seal', payload: about({ id: ref }) }, prev === undefined ? {} : { prev });
    prev = sealed?.id;
  }
};

/** The newest of two raises is taken first, and the one that it builds on after. */
const skipARaise: Act = (world, by, choice) => {
  const raised = others(world, by).flatMap((phone) => {
    hearAll(phone, by);
    const whom = present(world).indexOf(by);
    return [0, 1].flatMap(() => {
      const draft = drafts.raise(world, phone, { ...choice, whom, pick: 1, amount: 6 });
      return draft === null ? [] : phone.append([draft]).filter(({ kind }) => kind === 'limit.raise');
    });
  });
  for (const phone of others(world, by)) hearAll(by, phone);
  for (const entry of raised.reverse()) say(by, { kind: 'accept', payload: about(entry) });
};

/** A guardian who was chosen, and then not, goes by the old choice. */
const backOldChoice: Act = (world, by, choice) => {
  const member = at(others(world, by), choice.whom);
  if (member === undefined || member.byzantine) return;
  const others3 = others(world, member);
  const chosen = [0, 1, 2].map((turn) =>
    drafts.chooseGuardians(world, member, { ...choice, whom: others3.indexOf(by) + turn, amount: 1 }),
  );
  for (const draft of chosen) if (draft !== null) member.append([draft]);
  hearAll(by, member);
  const acks = newsFor(by);
  const old = [...by.state.membership.guardians.values()].find((each) => each.member === member.self.member);
  if (old !== undefined) say(by, wordFor(old.entry, by.self.device, []), { acks });
};

/** What coordinators have just agreed on is known, and not kept to. */
const ignorePolicy: Act = (world, by, choice) => {
  const [pick, what] = at([[0, drafts.invite] as const, [vouchingNone, drafts.vouch] as const], choice.pick) ?? [];
  if (pick === undefined || what === undefined) return;
  for (const phone of others(world, by)) {
    const draft = drafts.setPolicy(world, phone, { ...choice, pick, amount: 1 });
    if (draft !== null) phone.append([draft]);
    hearAll(by, phone);
  }
  say(by, what(world, by, { ...choice, pick: 0, amount: 1 }), { acks: newsFor(by) });
};

/** Vouches for everybody who owes nothing; and they grow with no trade to show. */
const liftFriends: Act = (world, by, choice) => {
  const acks = newsFor(by);
  for (const [turn, friend] of present(world).entries()) {
    const draft = drafts.vouch(world, by, { ...choice, whom: turn, amount: 1 });
    const said = say(by, draft, turn === 0 ? { acks } : {});
    if (!friend.byzantine || friend === by) continue;
    hearAll(friend, by);
    for (const entry of said) say(friend, { kind: 'accept', payload: about(entry) });
    say(friend, drafts.grow(world, friend, choice), { acks: newsFor(friend) });
  }
};

/** Pays, has it closed, and then signs a second history from below, in a group that bears little of it. */
const forkBelow: Act = (world, by, choice) => {
  if (!by.byzantine) return;
  const cover = 2;
  for (const phone of others(world, by)) {
    const draft = drafts.setPolicy(world, phone, { ...choice, pick: cover, amount: 1 });
    if (draft !== null && !phone.byzantine) phone.append([draft]);
    hearAll(by, phone);
  }
  const [below] = say(by, { kind: 'acknowledge', payload: {} }, { acks: newsFor(by) });
  const honest = others(world, by).filter(({ byzantine, stopped }) => !byzantine && !stopped);
  const [payee, other] = [at(honest, choice.whom), at(honest, choice.whom + 1)];
  if (below === undefined || payee === undefined || other === undefined) return;
  say(by, { kind: 'pay', payload: payment(by, payee, payee, 60 + (choice.amount % 300)) });
  hearAll(payee, by);
  payee.doDuties();
  governing.closingDay(world, payee, { ...choice, amount: 1 });
  say(by, { kind: 'pay', payload: payment(by, other, other, 1 + (choice.amount % 300)) }, { prev: below.id });
  hearAll(other, by);
  other.doDuties();
};

export const schemes = {
  forkBelow,
  usurp,
  closeFalsely,
  skipARaise,
  backOldChoice,
  ignorePolicy,
  liftFriends,
} as const;
