/** What a group decides in a random history: limits, policies, roles, merges, removals; some of it by who may not. */
import { rightKey } from '../../src/core/chain.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { type EntryId, idToBytes, type MemberId } from '../../src/core/ids.ts';
import { coordinators } from '../../src/core/membership/select.ts';
import type { CborMap } from '../../src/wire/cbor.ts';
import { hours, meet, type Phone } from '../core/cast.ts';
import {
  bytesOf,
  cosign,
  cutting,
  enact,
  limitTip,
  merging,
  policy,
  propose,
  raising,
  removal,
  tipsOf,
  vouching,
} from '../core/governing.ts';
import { type Act, at, ofKind, somebodyKnown, someEntry, type World } from './world.ts';

/** The newest change of somebody's limit that this phone has heard of. */
const heardTip = (by: Phone, whom: Phone): EntryId | undefined => {
  const account = whom.account;
  return [...by.state.accounts.limits.values()].findLast((change) => change.account === account)?.entry;
};

const raiseOf =
  (advance?: true): Act =>
  (world, by, { whom, amount }) => {
    const other = somebodyKnown(world, by, whom);
    const ref = other && heardTip(by, other);
    return ref && by.tip
      ? [by.sign('limit.raise', raising(other, 1 + (amount % 300), { ref, ...(advance && { advance }) }))]
      : [];
  };
const cutOf: Act = (world, by, { whom, amount }) => {
  const other = somebodyKnown(world, by, whom);
  const ref = other && heardTip(by, other);
  return ref && by.tip ? [by.sign('limit.cut', cutting(other, 1 + (amount % 500), ref))] : [];
};
const vouchFor: Act = (world, by, { whom, amount }) => {
  const other = somebodyKnown(world, by, whom);
  const ref = other && heardTip(by, other);
  return ref && by.tip ? [by.sign('limit.vouch', vouching(other, 1 + (amount % 120), ref))] : [];
};
/** By nobody’s leave: the acceptances it names are whatever lies about. */
const growing: Act = (_, by, { pick }) => {
  const accepts = ofKind(by, 'accept').slice(0, pick % 9);
  const tip = by.chain()?.limitTips.values().next().value;
  const refs = accepts.map(bytesOf);
  return tip ? [by.sign('limit.grow', { unit: hours, ref: idToBytes(tip), refs })] : [];
};

const policies = [
  ['cover', 'limit'],
  ['cover', 0],
  ['cover', 90],
  ['inviting', 'coordinators'],
  ['inviting', 'members'],
  ['growth.partners', 1],
  [`limit.full.${hours}`, 700],
  ['vouching.most', 1],
] as const;
/** Builds on the newest change that it has heard of, or on none: then it may come too late. */
const changeOf = (by: Phone, pick: number): CborMap => {
  const [key, value] = at(policies, pick) ?? policies[0];
  const heard = [...by.state.membership.policies.values()].findLast((change) => change.key === key)?.entry;
  return policy(key, value, pick % 5 === 0 ? undefined : heard);
};
const policyChange: Act = (_, by, { pick }) => (by.tip ? [by.sign('policy.set', changeOf(by, pick))] : []);
const merge: Act = (world, by, { whom, pick }) => {
  const [kept, other] = [at(world.phones, whom), at(world.phones, pick)];
  return kept && other && by.tip ? [by.sign('member.merge', merging(kept, other))] : [];
};

/** One proposes; some who are at hand sign; the proposer carries it out. */
function decided(by: Phone, act: string, terms: CborMap, others: readonly Phone[]): VerifiedEntry[] {
  if (by.chain() === undefined) return [];
  const proposed = propose(by, act, terms);
  const signed = others.flatMap((other) => {
    other.receive(by.held.values());
    return other.chain() === undefined ? [] : [cosign(other, proposed)];
  });
  meet(by, ...others);
  return [proposed, ...signed, enact(by, proposed, signed)];
}
/** Coordinators first, so that decisions are often carried; one of a member. */
function atHand(world: World, by: Phone, many: number, but?: MemberId): Phone[] {
  const answering = new Set(coordinators(by.state));
  const members = new Map<MemberId, Phone>();
  for (const phone of world.phones)
    if (phone.member !== by.member && phone.member !== but && !members.has(phone.member))
      members.set(phone.member, phone);
  return [...members.values()]
    .sort((left, right) => Number(answering.has(right.member)) - Number(answering.has(left.member)))
    .slice(0, many);
}

const voted: Act = (world, by, { whom, pick, amount }) => {
  const other = somebodyKnown(world, by, whom);
  const ref = other && heardTip(by, other);
  const others = atHand(world, by, 3);
  if (pick % 2 === 0 || other === undefined || ref === undefined)
    return decided(by, 'policy.set', changeOf(by, pick), others);
  return decided(by, 'limit.raise', raising(other, 1 + (amount % 100), { ref }), others);
};
const removed: Act = (world, by, { whom, pick }) => {
  const other = somebodyKnown(world, by, whom);
  if (other === undefined || by.tip === null || other.member === by.member) return [];
  return decided(
    by,
    'member.remove',
    removal(other, tipsOf(by, other)),
    atHand(world, by, 1 + (pick % 3), other.member),
  );
};
const restored: Act = (world, by, { pick }) => {
  const ended = at([...by.state.restrictions.byEntry.values()], pick);
  return ended ? decided(by, 'member.restore', { ref: bytesOf(ended.entry) }, atHand(world, by, 3)) : [];
};
const elected: Act = (world, by, { whom }) => {
  const member = idToBytes(at(world.phones, whom)?.member ?? by.member);
  return decided(by, 'role.grant', { member, role: 'coordinator' }, atHand(world, by, 3));
};
const leaving: Act = (_, by, { pick }) =>
  by.tip && pick % 3 === 0
    ? [
        by.sign('member.leave', {
          refs: tipsOf(by, by)
            .slice(0, pick % 2)
            .map(bytesOf),
        }),
      ]
    : [];

/** Whoever does it: most are refused, a coordinator’s stand. No member is put out in bad faith. */
export const decisions: readonly Act[] = [
  ...[raiseOf(), raiseOf(), raiseOf(true), cutOf, cutOf, vouchFor, vouchFor, policyChange, policyChange, merge],
  ...[voted, elected, removed, restored, leaving],
];

const pretending: Act = (world, by, { whom, amount }) => {
  const payee = at(world.phones, whom);
  return payee && by.tip ? [by.pay(payee, 1 + (amount % 300), { acks: [] })] : [];
};
const forgedProof: Act = (_, by, { whom, pick }) => {
  const [one, other] = [someEntry(by, whom), someEntry(by, pick)];
  return one && other ? [by.sign('fork.proof', { refs: [bytesOf(one), bytesOf(other)] })] : [];
};
const carriedOut: Act = (_, by, { whom, pick }) => {
  const proposed = at(ofKind(by, 'propose'), pick);
  const signed = ofKind(by, 'cosign').slice(0, whom);
  return proposed
    ? [enact(by, proposed, pick % 3 === 0 ? [] : signed.filter(({ entry }) => entry.payload['ref'] !== undefined))]
    : [];
};
const wrongCut: Act = (world, by, { whom, pick }) => {
  const [other, tip] = [at(world.phones, whom), someEntry(by, pick)];
  return other && tip ? decided(by, 'member.remove', removal(other, [tip]), atHand(world, by, 2)) : [];
};
const limitOfMine: Act = (_, by, { amount }) =>
  by.chain()?.limitTips.has(rightKey(by.account, hours))
    ? [by.sign('limit.raise', raising(by, 1 + amount, { ref: limitTip(by) }))]
    : [];

export const boldDecisions: readonly Act[] = [
  ...[pretending, pretending, pretending, growing, growing, forgedProof, carriedOut, wrongCut, limitOfMine],
];
