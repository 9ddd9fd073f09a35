/**
 * What may be said of each kind, right or wrong: names that fit, drawn from what the speaker has heard.
 *
 * An honest phone asks the rules first, and says only what holds. Others say it all the same, on any branch of theirs and
 * with any news passed over: so each rule meets what it is there for.
 */
import { tipOf } from '../../../src/core/compose.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { Draft } from '../../../src/core/module.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { anySignature } from '../world/fake-signer.ts';
import { invitationOf } from '../world/founding.ts';
import { hours, keyBytes, limitMinutes } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { at, type Choice, ofKind, present } from './act.ts';
import { closingDrafts } from './drafts-of-closing.ts';
import { custodyDrafts } from './drafts-of-custody.ts';
import { deviceDrafts } from './drafts-of-devices.ts';
import { endsOf } from './ends.ts';

export type Drafting = (world: World, by: SimulatedPhone, choice: Choice) => Draft | null;

/** The newest change of a phone's limit, as far as another has heard; or any, to see what comes of it. */
function changeToBuildOn(by: SimulatedPhone, of: SimulatedPhone, { pick, amount }: Choice): EntryId | null {
  const tip = tipOf(by.state, of.self.device);
  const newest =
    tip === null ? undefined : by.context.chainAt(tip.id).limitTips.get(`${of.self.member}/${hours}` as never);
  if (newest !== undefined && amount % 5 > 0) return newest;
  const all = [...by.state.accounts.limits.values()];
  const own = all.filter(({ account }) => (account as string) === of.self.member);
  return at(pick % 4 === 0 ? all : own, pick)?.entry ?? null;
}

const limitTerms: Drafting = (world, by, choice) => {
  const whose = at(present(world), choice.whom) ?? by;
  const ref = changeToBuildOn(by, whose, choice);
  if (ref === null) return null;
  const named = { member: idToBytes(whose.self.member), unit: hours, ref: idToBytes(ref) };
  return { kind: 'limit.raise', payload: { ...named, toDevice: idToBytes(whose.self.device), amount: 1 } };
};

const raise: Drafting = (world, by, choice) => {
  const terms = limitTerms(world, by, choice);
  return terms && { ...terms, payload: { ...terms.payload, amount: 1 + (choice.amount % 200) } };
};

const advance: Drafting = (world, by, choice) => {
  const terms = raise(world, by, choice);
  return terms && { ...terms, payload: { ...terms.payload, advance: true } };
};

const cut: Drafting = (world, by, choice) => {
  const terms = limitTerms(world, by, choice);
  if (terms === null) return null;
  const { toDevice: device = null, ...rest } = terms.payload;
  return { kind: 'limit.cut', payload: { ...rest, device, amount: 1 + (choice.amount % limitMinutes) } };
};

const policies = [
  ['inviting', 'coordinators'],
  ['inviting', 'members'],
  ['cover', 50],
  ['cover', 'limit'],
  ['growth.partners', 0],
  ['growth.partners', 1],
  ['growth.partners', 2],
  ['vouching.most', 0],
  ['vouching.most', 1],
  [`limit.full.${hours}`, 100],
  [`limit.full.${hours}`, 700],
  [`limit.starter.${hours}`, 40],
  ['office.max', 1],
  ['tea.time', 'five'],
  ['cover', 'everything'],
] as const;

/** The place of the policy by which nobody may vouch for anybody. */
export const vouchingNone = policies.findIndex(([key, value]) => key === 'vouching.most' && value === 0);

/** The place of the policy by which a phone keeps one account. */
export const officeOne = policies.findIndex(([key]) => key === 'office.max');

const setPolicy: Drafting = (_, by, { pick, amount }) => {
  const [key, value] = at(policies, pick) ?? policies[0];
  const changes = [...by.state.membership.policies.values()].filter((change) => change.key === key);
  const replaced = new Set(changes.map(({ replaces }) => replaces));
  const ref = amount % 3 === 0 ? at(changes, amount) : changes.find(({ entry }) => !replaced.has(entry));
  return { kind: 'policy.set', payload: { key, value, ...(ref ? { ref: idToBytes(ref.entry) } : {}) } };
};

const grantRole: Drafting = (world, by, { whom, amount }) => {
  const member = idToBytes((at(present(world), whom) ?? by).self.member);
  const until = amount % 3 === 0 ? { until: by.now + (amount - 300) * 1e9 } : {};
  return { kind: 'role.grant', payload: { member, role: amount % 4 === 0 ? 'helper' : 'coordinator', ...until } };
};

const endRole: Drafting = (_, by, { pick }) => {
  const role = at([...by.state.membership.roles.keys()], pick);
  return role ? { kind: 'role.end', payload: { ref: idToBytes(role) } } : null;
};

const merge: Drafting = (world, by, { whom, pick }) => {
  const [kept, other] = [at(present(world), whom) ?? by, at(present(world), pick) ?? by];
  return { kind: 'member.merge', payload: { kept: idToBytes(kept.self.member), other: idToBytes(other.self.member) } };
};

const unmerge: Drafting = (_, by, { pick }) => {
  const merged = at([...by.state.membership.merges.keys()], pick);
  return merged ? { kind: 'member.unmerge', payload: { ref: idToBytes(merged) } } : null;
};

const remove: Drafting = (world, by, { whom, amount }) => {
  const { member } = (at(present(world), whom) ?? by).self;
  return { kind: 'member.remove', payload: { member: idToBytes(member), refs: endsOf(by, member, amount) } };
};

const restore: Drafting = (_, by, { pick }) => {
  const removals = [...by.state.restrictions.byEntry.values()].filter((each) => each.is === 'cutoff');
  const removal = at(removals, pick);
  return removal ? { kind: 'member.restore', payload: { ref: idToBytes(removal.entry) } } : null;
};

/** What may be put to others: each of the acts. */
export const proposable = {
  raise,
  advance,
  cut,
  setPolicy,
  grantRole,
  merge,
  unmerge,
  remove,
  restore,
  nameClosers: closingDrafts.nameClosers,
  passAccount: custodyDrafts.passAccount,
} as const satisfies Record<string, Drafting>;

export function proposalOf({ kind: act, payload: terms }: Draft): Draft {
  const { ref, refs } = terms as CborMap & { readonly refs?: readonly Uint8Array[] };
  const named = [...(ref instanceof Uint8Array ? [ref] : []), ...(refs ?? [])];
  return { kind: 'propose', payload: { act, terms, refs: named } };
}

const propose: Drafting = (world, by, choice) => {
  const draft = at(Object.values(proposable), choice.pick)?.(world, by, choice);
  return draft ? proposalOf(draft) : null;
};

const cosign: Drafting = (_, by, { pick }) => {
  const proposed = at([...by.state.mandates.proposals.keys()].reverse(), pick % 3);
  return proposed ? { kind: 'cosign', payload: { ref: idToBytes(proposed) } } : null;
};

const enact: Drafting = (_, by, { pick, amount }) => {
  const all = [...by.state.mandates.proposals.values()].reverse();
  const own = all.filter(({ member }) => member === by.self.member);
  const proposal = at(amount % 6 === 0 ? all : own, pick % 3);
  if (proposal === undefined) return null;
  const others = amount % 3 === 0 ? ofKind(by, 'cosign').map(({ id }) => id) : proposal.cosigns;
  return { kind: 'enact', payload: { ref: idToBytes(proposal.entry), refs: others.map(idToBytes) } };
};

const dropProposal: Drafting = (_, by, { pick }) => {
  const proposed = at([...by.state.mandates.proposals.keys()], pick);
  return proposed ? { kind: 'propose.withdraw', payload: { ref: idToBytes(proposed) } } : null;
};

const vouch: Drafting = (_, by, { whom, amount }) => {
  const newcomers = [...by.state.accounts.limits.values()].filter(({ is }) => is === 'admission');
  const open = newcomers.filter(({ amounts }) => amounts.every(([, granted]) => granted === 0));
  const admitted = at(open.length > 0 && amount % 5 > 0 ? open : newcomers, whom);
  if (admitted === undefined) return null;
  const { account, device, entry } = admitted;
  const named = { member: idToBytes(account as string as never), toDevice: idToBytes(device), ref: idToBytes(entry) };
  return { kind: 'limit.vouch', payload: { ...named, unit: hours, amount: 1 + (amount % 200) } };
};

/** Growing before it is due, by whatever trade there was. */
const grow: Drafting = (_, by, { pick }) => {
  const [chain] = by.state.log.chains.get(by.self.device)?.tips.values() ?? [];
  const tip = chain?.limitTips.get(`${by.self.member}/${hours}` as never);
  if (tip === undefined) return null;
  const shown = ofKind(by, 'accept').map(({ id }) => idToBytes(id));
  return { kind: 'limit.grow', payload: { unit: hours, ref: idToBytes(tip), refs: shown.slice(0, pick % 8) } };
};

const invite: Drafting = (_, by, { pick, amount }) => {
  const name = `paper of ${by.name} after ${by.now}`;
  return { kind: 'invite', payload: invitationOf(name, 1 + (pick % 2), amount % 100) };
};

const moveInvitation: Drafting = (world, by, { whom, pick }) => {
  const invitation = at([...by.state.membership.invitations.values()].reverse(), pick % 3);
  const to = at(present(world), whom) ?? by;
  if (invitation === undefined) return null;
  const named = { ref: idToBytes(invitation.entry), toDevice: idToBytes(to.self.device) };
  return { kind: 'invite.move', payload: { ...named, uses: 1 + (pick % invitation.uses) } };
};

const rotateKey: Drafting = (_, by, { pick }) => {
  const known = [...by.state.membership.epochs.keys()].slice(-1 - (pick % 2));
  const box = anySignature.slice(0, 8);
  return { kind: 'epoch.rotate', payload: { refs: known.map(idToBytes), commit: keyBytes(`epoch ${by.now}`), box } };
};

export const drafts = {
  ...proposable,
  ...closingDrafts,
  ...deviceDrafts,
  ...custodyDrafts,
  endRole,
  propose,
  cosign,
  enact,
  dropProposal,
  vouch,
  grow,
  invite,
  moveInvitation,
  rotateKey,
} as const satisfies Record<string, Drafting>;
