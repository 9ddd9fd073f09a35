/** Who comes, with which phones, and who answers for the group. */
import { idToBytes } from '../../../src/core/ids.ts';
import { invitationOf, joiningOf, openingOf, startedAt } from '../world/founding.ts';
import { hearAll } from '../world/network.ts';
import { SimulatedPhone } from '../world/phone.ts';
import { phonesMax, type World } from '../world/world.ts';
import { type Act, at, ofKind, others } from './act.ts';
import { drafts } from './drafts.ts';
import { payTo } from './trade.ts';

/** A new phone that holds what its host holds. */
export function newPhone(world: World, name: string, host: SimulatedPhone, byzantine: boolean): SimulatedPhone {
  const phone = new SimulatedPhone(name, world.village, { byzantine, now: startedAt });
  phone.adopt([...host.kept.values()].map(({ entry }) => entry));
  world.phones.push(phone);
  return phone;
}

const invite: Act = (_, by, { pick, amount }) => {
  const uses = 1 + (pick % 2);
  by.append([
    {
      kind: 'invite',
      payload: invitationOf(`link of ${by.name} after ${by.tip?.seq}`, uses, uses === 1 ? amount % 600 : 0),
    },
  ]);
};

const revoke: Act = (_, by, { pick }) => {
  const invited = at(ofKind(by, 'invite'), pick);
  if (invited) by.append([{ kind: 'invite.revoke', payload: { ref: idToBytes(invited.id) } }]);
};

/** Somebody who was shown the link. */
const join: Act = (world, by, { pick }) => {
  const invited = at(
    ofKind(by, 'invite').filter(({ device }) => device === by.self.device),
    pick,
  );
  if (invited === undefined || world.phones.length >= phonesMax) return;
  const phone = newPhone(world, `newcomer${world.phones.length}`, by, false);
  phone.append([{ kind: 'join', payload: joiningOf(phone, invited) }]);
};

/** A newcomer with nothing to owe, for whom a neighbour vouches, and who trades with the others. */
const settleIn: Act = (world, by, { whom, pick, amount }) => {
  if (world.phones.length >= phonesMax || by.byzantine) return;
  const payload = invitationOf(`welcome by ${by.name} after ${by.tip?.seq}`, 2, 0);
  const [invited] = by.append([{ kind: 'invite', payload }]).slice(-1);
  if (invited?.kind !== 'invite') return;
  const phone = newPhone(world, `newcomer${world.phones.length}`, by, false);
  phone.append([{ kind: 'join', payload: joiningOf(phone, invited) }]);
  const meet = (neighbour: SimulatedPhone): void => {
    hearAll(neighbour, phone);
    if (!neighbour.byzantine) neighbour.doDuties();
    hearAll(phone, neighbour);
    phone.doDuties();
  };
  meet(by);
  const vouched = drafts.vouch(world, by, { whom: 0, pick, amount: 1 + (amount % 100) });
  if (vouched !== null) by.append([vouched]);
  meet(by);
  for (const neighbour of others(world, phone).slice(0, 1 + (pick % 4))) {
    hearAll(neighbour, phone);
    payTo(world, neighbour, others(world, neighbour).indexOf(phone), 1 + (whom % 5));
    meet(neighbour);
  }
};

const furtherPhone: Act = (world, by) => {
  const opening = [...by.kept.values()].find(({ entry }) => entry.device === by.self.device && entry.seq === 0);
  if (opening === undefined || by.gone || world.phones.length >= phonesMax) return;
  const [member] = by.name.split('/');
  const phone = newPhone(world, `${member}/${world.phones.length}`, by, by.byzantine);
  const payload = { ref: idToBytes(opening.entry.id), ...openingOf(phone) };
  phone.append([{ kind: 'device.add', payload }]);
};

const grantRole: Act = (world, by, { whom }) => {
  const other = at(others(world, by), whom);
  if (other === undefined) return;
  by.append([{ kind: 'role.grant', payload: { member: idToBytes(other.self.member), role: 'coordinator' } }]);
};

const endRole: Act = (_, by, { pick }) => {
  const granted = at(ofKind(by, 'role.grant'), pick);
  if (granted) by.append([{ kind: 'role.end', payload: { ref: idToBytes(granted.id) } }]);
};

const withdraw: Act = (_, by) => {
  by.append([{ kind: 'profile.withdraw', payload: {} }]);
};

export const comings = { settleIn, invite, revoke, join, furtherPhone, grantRole, endRole, withdraw } as const;
