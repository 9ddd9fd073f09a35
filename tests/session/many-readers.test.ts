/** What is for those one has a deal with, when they are many: whatever was said before is always replaced. */
import { expect, test } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import type { DeviceId, EntryId, MemberId } from '../../src/core/ids.ts';
import type { Service } from '../../src/core/module.ts';
import { bytesToHex } from '../../src/lib/bytes.ts';
import type { OpenGroup } from '../../src/session/group/open-group.ts';
import { ownProfile, renewDeals, setOwnProfile } from '../../src/session/group/own-profile.ts';
import { keepsNothing, Profiles } from '../../src/session/group/profiles.ts';
import type { BoxKey } from '../../src/session/ports/identity.ts';
import type { OwnProfileView } from '../../src/session/views.ts';
import { found, memberOf } from './steps.ts';
import { opened, saying, startPhone } from './test-phone.ts';

type Neighbour = { readonly member: MemberId; readonly box: BoxKey };

/** As large as a photo of ours gets. */
const photo = new Uint8Array(24 * 1024).fill(7);
const told = (knock: string): OwnProfileView =>
  saying({
    ...{ name: 'Ana', photo, place: 'by the chapel', ways: { knock } },
    shownTo: { photo: 'deals', place: 'deals', knock: 'deals' },
  });

/** Ana's phone in a village whose members are in the books already, each with one device. */
async function crowd(size: number) {
  const phone = await startPhone(null);
  const group = await found(phone, 'Ana');
  const open = opened(phone, group);
  const neighbours: Neighbour[] = [];
  for (let at = 0; at < size; at += 1) {
    const box = await browserIdentity.makeBoxKey();
    neighbours.push({ member: moveIn(open, box.publicKey), box });
  }
  return { open, ana: memberOf(phone, group), neighbours };
}

function moveIn({ books }: OpenGroup, box: Uint8Array): MemberId {
  const { membership } = books.state;
  const [ana] = membership.members.values();
  const [known] = ana?.devices ?? [];
  if (known === undefined || ana === undefined) throw new Error('the founder has a device');
  const member = bytesToHex(browserIdentity.randomBytes(32)) as MemberId;
  const id = bytesToHex(browserIdentity.randomBytes(32));
  const device = { ...known, member, device: id as DeviceId, openedBy: id as EntryId, box: bytesToHex(box) };
  membership.devices.set(device.device, device);
  membership.members.set(member, { ...ana, member, devices: [device] });
  return member;
}

const dealWith = (neighbours: readonly Pick<Neighbour, 'member'>[]): readonly Service[] => [
  { name: 'deals', partners: () => new Set(neighbours.map(({ member }) => member)) } as unknown as Service,
];

const ports = (services: readonly Service[]) => ({
  identity: browserIdentity,
  phone: { setting: async () => undefined, putSetting: async () => undefined },
  services: async () => services,
});

/** Each neighbour's phone, which keeps what it once heard. */
function reader({ open, ana }: Awaited<ReturnType<typeof crowd>>, { box }: Neighbour) {
  const profiles = new Profiles(open.group, keepsNothing, browserIdentity, box);
  return async () => {
    for (const { parcel } of open.profiles.all()) await profiles.receive(parcel, open.books.state);
    return { knock: profiles.of(ana)?.ways.knock, photo: profiles.of(ana)?.photo?.length ?? 0 };
  };
}

test('fifteen hundred devices read it with the photo, and none of them what was taken out of it', async () => {
  const village = await crowd(1500);
  const { open, neighbours } = village;
  const some = [0, 1, 40, 499, 500, 999, 1000, 1499].map((at) => neighbours[at]).filter((each) => each !== undefined);
  const phones = some.map((each) => reader(village, each));
  const first = ports(dealWith(neighbours.slice(0, 2)));
  await setOwnProfile(first, open, told('the blue door'));
  expect(await Promise.all(phones.slice(0, 3).map((read) => read()))).toEqual([
    { knock: 'the blue door', photo: photo.length },
    { knock: 'the blue door', photo: photo.length },
    { knock: '', photo: 0 },
  ]);

  const all = dealWith(neighbours);
  await setOwnProfile(ports(all), open, told('upstairs'));
  for (const read of phones) expect(await read()).toEqual({ knock: 'upstairs', photo: photo.length });
  expect(await ownProfile(ports(all), open)).toMatchObject({
    ways: { knock: 'upstairs' },
    shownTo: { knock: 'deals' },
  });
  expect(await renewDeals(browserIdentity, open, all)).toBe(false);

  await setOwnProfile(ports(all), open, told(''));
  for (const read of phones) expect(await read()).toEqual({ knock: '', photo: photo.length });
  await setOwnProfile(ports(dealWith(neighbours.slice(0, 2))), open, told('at the back'));
  const read = await Promise.all(phones.map((each) => each()));
  expect(read.map(({ knock }) => knock)).toEqual(['at the back', 'at the back', '', '', '', '', '', '']);
}, 60_000);
