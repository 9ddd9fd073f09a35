/** Who comes, with which phones, and who answers for the group. */
import { idToBytes } from '../../../src/core/ids.ts';
import { invitationOf, joiningOf, openingOf, startedAt } from '../world/founding.ts';
import { SimulatedPhone } from '../world/phone.ts';
import { phonesMax, type World } from '../world/world.ts';
import { type Act, at, ofKind, others } from './act.ts';

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

export const comings = { invite, revoke, join, furtherPhone, grantRole, endRole, withdraw } as const;
