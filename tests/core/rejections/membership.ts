/** Every way in which founding, inviting, joining, admitting, or adding a device is refused. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { CborValue } from '../../../src/wire/cbor.ts';
import { foundingOf, foundingPhone, hours, keyOf, newcomer, type Phone, village } from '../cast.ts';
import type { Case } from './case.ts';

const minutes = { id: hours, name: 'Hours', is: 'time', scale: 0 };
const keyIn = ({ entry }: VerifiedEntry): CborValue => entry.payload['key'] ?? null;

/** Admits all, as if nobody had judged before; says how the last was judged. */
const lastVerdict = (inviter: Phone, joined: readonly VerifiedEntry[]): string =>
  joined.map((each) => inviter.verdictOf(inviter.admit(each, 0))).at(-1) ?? '';

const openingOf = (phone: Phone): VerifiedEntry => {
  const opening = [...phone.held.values()].find(({ entry }) => entry.device === phone.device && entry.seq === 0);
  if (opening === undefined) throw new Error(`${phone.name} opened no chain`);
  return opening;
};

const unsound = (when: string, fields: Parameters<typeof foundingPhone>[1]): Case => ({
  kind: 'found',
  code: 'units-unsound',
  when,
  verdict: () => {
    const ana = foundingPhone('ana', fields);
    return ana.verdictOf(openingOf(ana));
  },
});

export const foundingCases: readonly Case[] = [
  {
    kind: 'found',
    code: 'another-group',
    when: 'the group’s id is not the hash of what is founded',
    verdict: () => {
      const { ana } = village(['ana']);
      const dora = newcomer('dora', ana);
      return dora.verdictOf(dora.sign('found', foundingOf(dora)));
    },
  },
  {
    kind: 'found',
    code: 'another-device',
    when: 'the founder founds again on a second device, for a second limit',
    verdict: () => {
      const { ana } = village(['ana']);
      const tablet = newcomer('ana/tablet', ana);
      return tablet.verdictOf(tablet.sign('found', openingOf(ana).entry.payload));
    },
  },
  unsound('there is no unit', { units: [], limits: {} }),
  unsound('a unit is named twice', { units: [minutes, minutes] }),
  unsound('a unit has no limit', { limits: {} }),
  unsound('a limit is for another unit', { limits: { apples: 600 } }),
  unsound('there are more limits than units', { limits: { [hours]: 600, apples: 600 } }),
  unsound('minutes have decimal places', { units: [{ ...minutes, scale: 2 }] }),
];

export const joiningCases: readonly Case[] = [
  {
    kind: 'invite',
    code: 'only-coordinators-invite',
    when: 'the group lets only coordinators invite',
    verdict: () => {
      const { bea } = village(['ana', 'bea'], { founding: { policies: { inviting: 'coordinators' } } });
      return bea.verdictOf(bea.invite(0));
    },
  },
  {
    kind: 'invite',
    code: 'unknown-unit',
    when: 'its newcomers may owe a unit that the group does not have',
    verdict: () => {
      const { bea } = village(['ana', 'bea']);
      return bea.verdictOf(bea.sign('invite', { key: keyOf('k'), box: keyOf('b'), uses: 1, limits: { apples: 0 } }));
    },
  },
  {
    kind: 'invite',
    code: 'invitation-owes-too-much',
    when: 'its newcomer may owe more than the group’s limit',
    verdict: () => {
      const { bea } = village(['ana', 'bea'], { limit: 600 });
      return bea.verdictOf(bea.invite(601));
    },
  },
  {
    kind: 'invite',
    code: 'invitation-owes-too-much',
    when: 'many may use it and owe anything at all',
    verdict: () => {
      const { bea } = village(['ana', 'bea']);
      return bea.verdictOf(bea.invite(1, { uses: 2 }));
    },
  },
  {
    kind: 'invite.revoke',
    code: 'no-such-invitation',
    when: 'it names something else',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      return ana.verdictOf(ana.about('invite.revoke', ana.pay(bea, 1)));
    },
  },
  {
    kind: 'invite.revoke',
    code: 'not-your-invitation',
    when: 'neither the inviting device nor a coordinator revokes it',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const invited = ana.invite(0);
      bea.receive([invited]);
      return bea.verdictOf(bea.about('invite.revoke', invited));
    },
  },
  {
    kind: 'join',
    code: 'no-such-invitation',
    when: 'it names something else',
    verdict: () => {
      const { ana } = village(['ana']);
      const dora = newcomer('dora', ana);
      return dora.verdictOf(dora.join(openingOf(ana)));
    },
  },
  {
    kind: 'join',
    code: 'no-such-invitation',
    when: 'the invitation was itself rejected',
    verdict: () => {
      const { ana } = village(['ana']);
      const refused = ana.invite(1, { uses: 2 });
      const dora = newcomer('dora', ana);
      return dora.verdictOf(dora.join(refused));
    },
  },
  {
    kind: 'join',
    code: 'not-this-invitation',
    when: 'it was signed with the key of another invitation',
    verdict: () => {
      const { ana } = village(['ana']);
      const [one, other] = [ana.invite(0, { name: 'one' }), ana.invite(0, { name: 'other' })];
      const dora = newcomer('dora', ana);
      const { payload } = dora.copy().join(one).entry;
      return dora.verdictOf(dora.sign('join', { ...payload, key: keyIn(other) }));
    },
  },
  {
    kind: 'admit',
    code: 'nobody-to-admit',
    when: 'it names something else',
    verdict: () => {
      const { ana } = village(['ana']);
      return ana.verdictOf(ana.admit(openingOf(ana), 0));
    },
  },
  {
    kind: 'admit',
    code: 'nobody-to-admit',
    when: 'the join was rejected',
    verdict: () => {
      const { ana } = village(['ana']);
      const invited = ana.invite(600);
      const refused = newcomer('dora', ana).join(invited, { proofsHold: false });
      ana.receive([refused]);
      return ana.verdictOf(ana.admit(refused, 0));
    },
  },
  {
    kind: 'admit',
    code: 'not-your-invitation',
    when: 'another than the inviting device admits',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const invited = ana.invite(600);
      const joined = newcomer('dora', ana).join(invited);
      bea.receive([invited, joined]);
      return bea.verdictOf(bea.admit(joined, 0));
    },
  },
  {
    kind: 'admit',
    code: 'already-admitted',
    when: 'the same newcomer came through two invitations',
    verdict: () => {
      const { ana } = village(['ana']);
      const [one, other] = [ana.invite(600, { name: 'one' }), ana.invite(600, { name: 'other' })];
      const joined = [newcomer('dora', ana).join(one), newcomer('dora/tablet', ana).join(other)];
      ana.receive(joined);
      return lastVerdict(ana, joined);
    },
  },
  {
    kind: 'admit',
    code: 'invitation-used-up',
    when: 'one more comes than were invited',
    verdict: () => {
      const { ana } = village(['ana']);
      const invited = ana.invite(0, { uses: 2 });
      const joined = ['dora', 'eli', 'fe'].map((name) => newcomer(name, ana).join(invited));
      ana.receive(joined);
      return lastVerdict(ana, joined);
    },
  },
  ...[hours, 'apples'].map((unit) => ({
    kind: 'admit',
    code: 'more-than-the-invitation-says',
    when: `it grants ${unit} that were not promised`,
    verdict: () => {
      const { ana } = village(['ana']);
      const invited = ana.invite(100);
      const joined = newcomer('dora', ana).join(invited);
      ana.receive([joined]);
      return ana.verdictOf(ana.sign('admit', { ref: idToBytes(joined.entry.id), limits: { [unit]: 101 } }));
    },
  })),
  {
    kind: 'device.add',
    code: 'no-such-member',
    when: 'it names an entry that opened no chain',
    verdict: () => {
      const { ana } = village(['ana']);
      const invited = ana.invite(0);
      const tablet = newcomer('ana/tablet', ana);
      return tablet.verdictOf(tablet.addDevice(invited));
    },
  },
  {
    kind: 'device.add',
    code: 'no-such-member',
    when: 'the chain was opened by somebody else',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const tablet = newcomer('ana/tablet', ana);
      return tablet.verdictOf(tablet.addDevice(openingOf(bea)));
    },
  },
  {
    kind: 'device.add',
    code: 'no-such-member',
    when: 'the member’s own opening was rejected',
    verdict: () => {
      const { ana } = village(['ana']);
      const invited = ana.invite(0);
      const dora = newcomer('dora', ana);
      const refused = dora.join(invited, { proofsHold: false });
      const tablet = newcomer('dora/tablet', dora);
      return tablet.verdictOf(tablet.addDevice(refused));
    },
  },
];
