/** Longer frauds, most of them by two: every step would pass if one rule were missing. */
import type { Entry } from '../../../src/core/entry.ts';
import { accountOfMember, type EntryId } from '../../../src/core/ids.ts';
import { invitationOf, joiningOf } from '../world/founding.ts';
import { hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { phonesMax, type World } from '../world/world.ts';
import { type Act, at, others } from './act.ts';
import { newPhone } from './membership.ts';
import { about, payment } from './payloads.ts';

/** Another who keeps no rule; where there is none, somebody unwitting. */
function partnerOf(world: World, by: SimulatedPhone, whom: number): SimulatedPhone | undefined {
  const all = others(world, by);
  return (
    at(
      all.filter(({ byzantine }) => byzantine),
      whom,
    ) ?? at(all, whom)
  );
}

function say(by: SimulatedPhone, kind: string, target: Entry, prev?: Entry['prev']): readonly Entry[] {
  return by.byzantine ? by.sign([by.scribble(kind, about(target), prev === undefined ? {} : { prev })]) : [];
}

/** The same rights are paid twice on two branches, to a payee who takes both. */
const collude: Act = (world, by, { whom, pick }) => {
  const partner = partnerOf(world, by, whom);
  const prev = by.tip?.id;
  if (partner === undefined || prev === undefined) return;
  const twice = [100, 101].flatMap((more) =>
    by.sign([by.scribble('pay', payment(by, partner, partner, more), { prev })]),
  );
  const inOrder = pick % 2 === 0 ? twice : twice.reverse();
  hearAll(partner, by);
  for (const paid of inOrder) say(partner, 'accept', paid);
};

/** Somebody else's account is paid by way of a phone that means to spend it. */
const launder: Act = (world, by, { whom, pick, amount }) => {
  const [partner, victim] = [partnerOf(world, by, whom), at(others(world, by), pick)];
  if (partner === undefined || victim === undefined) return;
  const paid = by.sign([by.scribble('pay', payment(by, victim, partner, 1 + (amount % 50)))]);
  hearAll(partner, by);
  for (const entry of paid) say(partner, 'accept', entry);
};

/** A pay that its payee declines, and its payer takes back twice; or on a branch that never made it. */
const sham: Act = (world, by, { whom, pick, amount }) => {
  const partner = partnerOf(world, by, whom);
  if (partner === undefined || by.tip === null) return;
  const before = by.tip.id;
  const [paid] = by.sign([by.scribble('pay', payment(by, partner, partner, 1 + (amount % 50)))]);
  hearAll(partner, by);
  const declined = paid === undefined ? [] : say(partner, 'decline', paid);
  hearAll(by, partner);
  for (const entry of declined) {
    if (pick % 3 > 0) say(by, 'reclaim', entry);
    say(by, 'reclaim', entry, pick % 3 === 0 ? before : undefined);
  }
};

/** Takes and refuses one and the same thing, were it long after. */
const waver: Act = (_, by, { pick }) => {
  const open = [...(by.state.accounts.unanswered.get(by.self.device) ?? [])];
  const entry = at(
    [...open, ...claimedBy(by)].flatMap((id) =>
      by.state.accounts.transfers.has(id) ? (by.kept.get(id)?.entry ?? []) : [],
    ),
    pick,
  );
  if (entry === undefined) return;
  for (const kind of pick % 2 === 0 ? ['accept', 'decline'] : ['decline', 'accept']) say(by, kind, entry);
};

const claimedBy = ({ state, self }: SimulatedPhone): EntryId[] =>
  [...(state.log.chains.get(self.device)?.tips.values() ?? [])].flatMap(({ claimed }) => [...claimed]);

/** Gives the same pay back twice, so that its payer is paid twice; or once, after spending it. */
const returnTwice: Act = (world, by, { whom, pick }) => {
  const [chain] = by.state.log.chains.get(by.self.device)?.tips.values() ?? [];
  const claimed = claimedBy(by).filter((id) => by.state.accounts.transfers.has(id));
  const entry = by.kept.get(at(claimed, pick) ?? (by.tip?.id as Entry['id']))?.entry;
  const partner = partnerOf(world, by, whom);
  if (entry === undefined || partner === undefined) return;
  const rights = chain?.rights.get(`${accountOfMember(by.self.member)}/${hours}`) ?? 0;
  if (pick % 3 === 0 && rights > 0) by.sign([by.scribble('pay', payment(by, partner, partner, rights))]);
  say(by, 'reverse', entry);
  say(by, 'reverse', entry);
};

/** One link for one newcomer lets in two, or one who may owe more than it says. */
const overadmit: Act = (world, by, { pick }) => {
  if (by.tip === null || world.phones.length + 2 > phonesMax) return;
  const [invited] = by.sign([by.scribble('invite', invitationOf(`crowd of ${by.name} after ${by.tip.seq}`, 1, 100))]);
  for (let place = 0; place < 2 && invited !== undefined; place += 1) {
    const friend = newPhone(world, `friend${world.phones.length}`, by, true);
    const joined = friend.sign([friend.scribble('join', joiningOf(friend, invited), { prev: null })]);
    hearAll(by, friend);
    for (const entry of joined)
      by.sign([by.scribble('admit', { ...about(entry), limits: { [hours]: 100 + (pick % 2) } })]);
  }
};

export const collusion = { collude, launder, sham, waver, returnTwice, overadmit } as const;
