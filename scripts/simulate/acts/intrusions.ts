/** Coming in, letting in and taking charge with no right to. */
import { idToBytes } from '../../../src/core/ids.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import { anySignature } from '../world/fake-signer.ts';
import { invitationOf, joiningOf, openingOf } from '../world/founding.ts';
import { hours, keyBytes } from '../world/names.ts';
import { phonesMax } from '../world/world.ts';
import { type Act, at, ofKind, others, present } from './act.ts';
import { newPhone } from './membership.ts';
import { about } from './payloads.ts';

const admitAnybody: Act = (_, by, { pick, amount }) => {
  const joined = at(ofKind(by, 'join', 'device.add', 'pay'), pick);
  if (joined) by.sign([by.scribble('admit', { ...about(joined), limits: { [hours]: amount % 4 === 0 ? 5000 : 0 } })]);
};

/** Brings in a friend by a link of one's own; what the friend may owe is for the rules to say. */
const inviteRichly: Act = (_, by, { amount }) => {
  const [uses, limit] = amount % 2 === 0 ? [1, 601] : [2, 5];
  by.sign([by.scribble('invite', invitationOf('rich', uses, limit))]);
};

/** Comes in with a key that is no link's, with no key, as somebody else, or a second time. */
const intrude: Act = (world, by, { whom, pick }) => {
  const [invited, victim] = [at(ofKind(by, 'invite'), whom), at(others(world, by), whom)];
  if (invited === undefined || victim === undefined || world.phones.length >= phonesMax) return;
  const phone = newPhone(world, `intruder${world.phones.length}`, by, true);
  const joined = joiningOf(phone, invited, keyBytes('no link of mine'));
  const theirs = { ...joined, key: invited.payload['key'] ?? keyBytes('none') };
  const root = idToBytes(victim.self.member);
  const opening = ofKind(by, 'found', 'join').find(
    ({ payload }) => bytesToHex(payload['root'] as Uint8Array) === victim.self.member,
  );
  const posing = { ref: idToBytes(opening?.id ?? invited.id), root, box: keyBytes('box'), authorisation: anySignature };
  const unknown = { ref: idToBytes(invited.id), ...openingOf(phone) };
  const [kind, payload] = (
    [
      ['join', joined],
      ['join', theirs],
      ['device.add', posing],
      ['device.add', unknown],
    ] as const
  )[pick % 4] ?? ['join', joined];
  phone.sign([phone.scribble(kind, payload, { prev: null })]);
};

const seizeRole: Act = (world, by, { whom, pick }) => {
  const member = idToBytes((pick % 2 === 0 ? by : (at(present(world), whom) ?? by)).self.member);
  by.sign([by.scribble('role.grant', { member, role: 'coordinator' })]);
};

export const intrusions = { admitAnybody, inviteRichly, intrude, seizeRole } as const;
