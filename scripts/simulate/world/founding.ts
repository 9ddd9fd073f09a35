/** The village as each schedule finds it: founded, everybody joined, admitted, and their limit claimed. */
import type { Entry } from '../../../src/core/entry.ts';
import { type GroupId, idToBytes } from '../../../src/core/ids.ts';
import { deviceAuthorisation, joinAuthorisation } from '../../../src/core/membership/authorisations.ts';
import { groupOf } from '../../../src/core/membership/founding.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import { registry } from '../../../src/modules/core.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { anySignature, FakeSigner } from './fake-signer.ts';
import { deviceOf, hours, keyBytes, limitMinutes, rootOf } from './names.ts';
import { SimulatedPhone } from './phone.ts';

export const startedAt = 1_790_000_000_000;
export const names = ['ana', 'bea', 'carla', 'dora'] as const;

export type Founded = { readonly group: GroupId; readonly signer: FakeSigner; readonly entries: readonly Entry[] };

const founding: CborMap = {
  name: 'Minga',
  agreement: '',
  units: [{ id: hours, name: 'Hours', is: 'time', scale: 0 }],
  limits: { [hours]: limitMinutes },
  policies: {},
  nonce: keyBytes('nonce').slice(0, 16),
  root: idToBytes(rootOf(names[0])),
  device: idToBytes(deviceOf(names[0])),
  box: keyBytes('box'),
  authorisation: anySignature,
};

/** What an entry says that opens a phone's chain; signed by its member's root key. */
export function openingOf(phone: SimulatedPhone): CborMap {
  const { group } = phone.state;
  const { member, device } = phone.self;
  phone.village.signer.sign(member, bytesToHex(deviceAuthorisation(group, device)));
  return { root: idToBytes(member), box: keyBytes('box'), authorisation: anySignature };
}

/** The key that the link of an invitation carries. */
const linkOf = ({ payload }: Entry): Uint8Array => payload['key'] as Uint8Array;

/** What a newcomer says who holds the link of this invitation. */
export function joiningOf(phone: SimulatedPhone, invitation: Entry, key = linkOf(invitation)): CborMap {
  const { group } = phone.state;
  const { member, device } = phone.self;
  phone.village.signer.sign(bytesToHex(key), bytesToHex(joinAuthorisation(group, member, device)));
  return { ref: idToBytes(invitation.id), key, invited: anySignature, ...openingOf(phone) };
}

export const invitationOf = (key: string, uses: number, limit: number): CborMap => ({
  key: keyBytes(key),
  box: keyBytes('box'),
  uses,
  limits: { [hours]: limit },
});

let founded: Founded | null = null;

/** Made once, by all rules: a rule that is switched off is so from here on. */
export function foundedVillage(): Founded {
  if (founded !== null) return founded;
  const village = { group: groupOf(founding), registry, signer: new FakeSigner() };
  const phones = names.map((name) => new SimulatedPhone(name, village, { byzantine: false, now: startedAt }));
  const [ana, ...others] = phones;
  if (ana === undefined) throw new Error('a village has a founder');
  const all: Entry[] = [...ana.append([{ kind: 'found', payload: { ...founding, ...openingOf(ana) } }])];
  const tell = (signed: readonly Entry[]): void => {
    all.push(...signed);
    for (const phone of phones) phone.adopt(signed);
  };
  for (const phone of others) {
    phone.adopt(all);
    const [invited] = ana.append([{ kind: 'invite', payload: invitationOf(`for ${phone.name}`, 1, limitMinutes) }]);
    if (invited === undefined) throw new Error('a founder may invite');
    tell([invited]);
    tell(phone.append([{ kind: 'join', payload: joiningOf(phone, invited) }]));
    tell(ana.doDuties());
    tell(phone.doDuties());
  }
  founded = { group: village.group, signer: village.signer, entries: all };
  return founded;
}
