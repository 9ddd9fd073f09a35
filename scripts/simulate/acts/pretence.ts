/** Everything that may be said, said by one who asks no rule: with news passed over, on an older branch, or once more. */
import type { EntryFields } from '../../../src/core/entry.ts';
import type { Draft } from '../../../src/core/module.ts';
import { invitationOf, joiningOf } from '../world/founding.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { phonesMax, type World } from '../world/world.ts';
import { type Act, at, type Choice, others, present } from './act.ts';
import { drafts } from './drafts.ts';
import { comings, newPhone } from './membership.ts';
import { about, payment } from './payloads.ts';

/** Signed as it stands. Every second time all news is acknowledged; every fifth it stands on an older entry. */
function pretend(by: SimulatedPhone, draft: Draft, { pick, amount }: Choice): void {
  const [chain] = by.state.log.chains.get(by.self.device)?.tips.values() ?? [];
  const news = by.state.log.governance.filter((id) => !chain?.acknowledged.has(id)).sort();
  const own = [...by.state.log.nodes.values()].filter(({ device }) => device === by.self.device);
  const older = at(own.slice(-4), pick)?.id;
  const fields: Partial<EntryFields> = {
    ...(pick % 2 === 0 ? { acks: news } : {}),
    ...(amount % 5 === 0 && older !== undefined ? { prev: older, acks: [] } : {}),
  };
  by.sign([by.scribble(draft.kind, draft.payload, fields)]);
  if (amount % 4 === 0) by.sign([by.scribble(draft.kind, draft.payload, { claimedAt: 2 })]);
}

const sayAnything: Act = (world, by, choice) => {
  const drafting = at(Object.values(drafts), choice.pick + choice.whom * 7);
  const draft = drafting?.(world, by, choice) ?? null;
  if (draft !== null) pretend(by, draft, choice);
};

/** An act as a coordinator's own, whoever says it. */
const presume: Act = (world, by, choice) => {
  const acting = [drafts.raise, drafts.cut, drafts.setPolicy, drafts.grantRole, drafts.remove, drafts.nameClosers];
  const draft = at(acting, choice.pick)?.(world, by, choice) ?? null;
  if (draft !== null) pretend(by, draft, choice);
};

/** Says that many stand behind it. */
const feignMajority: Act = (world, by, choice) => {
  const draft = drafts.propose(world, by, choice);
  if (draft === null) return;
  pretend(by, draft, { ...choice, amount: 1 });
  const carried = drafts.enact(world, by, { ...choice, pick: 0 });
  if (carried !== null) pretend(by, carried, { ...choice, amount: 1 + (choice.amount % 4) });
};

/** Goes on paying as if nobody had said anything: all there is, to somebody who may know better. */
const feignIgnorance: Act = (world, by, { whom, amount }) => {
  const payee = at(others(world, by), whom);
  const [chain] = by.state.log.chains.get(by.self.device)?.tips.values() ?? [];
  const rights = chain?.rights.get(`${by.self.member}/hours` as never) ?? 0;
  const part = amount % 2 === 0 ? rights : Math.min(rights, 1 + (amount % 100));
  if (payee === undefined || part <= 0) return;
  by.sign([by.scribble('pay', payment(by, payee, payee, part))]);
  hearAll(payee, by);
  if (!payee.byzantine) payee.doDuties();
};

/** One and the same right on as many branches as there are payees. */
const forkForAll: Act = (world, by, { pick, amount }) => {
  const prev = by.tip?.id;
  if (prev === undefined) return;
  for (const payee of others(world, by).slice(0, 2 + (pick % 3))) {
    by.sign([by.scribble('pay', payment(by, payee, payee, 1 + (amount % 600)), { prev })]);
    hearAll(payee, by);
    if (!payee.byzantine) payee.doDuties();
  }
};

/** Rights are moved to each further phone of one's own on a branch of its own; and each of them pays. */
const forkIntoOwnPhones: Act = (world, by, { whom, amount }) => {
  if (by.byzantine) for (let more = 0; more < 2; more += 1) comings.furtherPhone(world, by, { whom, pick: 0, amount });
  const prev = by.tip?.id;
  const payee = at(others(world, by), whom);
  const own = present(world).filter((phone) => phone !== by && phone.self.member === by.self.member);
  if (prev === undefined || payee === undefined) return;
  for (const phone of own) {
    const { from: account = null, toDevice = null } = payment(by, by, phone, 1);
    const terms = { account, toDevice, unit: 'hours', amount: 1 + (amount % 600) };
    const moved = by.sign([by.scribble('move', terms, { prev })]);
    hearAll(phone, by);
    for (const entry of moved) phone.sign([phone.scribble('accept', about(entry))]);
    phone.sign([phone.scribble('pay', payment(phone, payee, payee, terms.amount))]);
    hearAll(payee, phone);
    if (!payee.byzantine) payee.doDuties();
  }
};

/** Friends who come by one's own link, to vouch and vote for. */
const bringFriends: Act = (world, by, { pick }) => {
  if (by.tip === null || world.phones.length + 1 > phonesMax) return;
  const [invited] = by.sign([by.scribble('invite', invitationOf(`friends of ${by.name} after ${by.tip.seq}`, 3, 0))]);
  for (let more = 0; more <= pick % 2 && invited !== undefined && world.phones.length < phonesMax; more += 1) {
    const friend = newPhone(world, `friend${world.phones.length}`, by, true);
    const joined = friend.sign([friend.scribble('join', joiningOf(friend, invited), { prev: null })]);
    hearAll(by, friend);
    for (const entry of joined) by.sign([by.scribble('admit', { ...about(entry), limits: { hours: 0 } })]);
    hearAll(friend, by);
    const [admitted] =
      [...friend.state.accounts.claims].find(([, claim]) => claim.toDevice === friend.self.device) ?? [];
    if (admitted !== undefined) friend.sign([friend.scribble('accept', about({ id: admitted }))]);
  }
};

export const pretence = {
  sayAnything,
  presume,
  feignMajority,
  feignIgnorance,
  forkForAll,
  forkIntoOwnPhones,
  bringFriends,
} as const satisfies Record<string, (world: World, by: SimulatedPhone, choice: Choice) => void>;
