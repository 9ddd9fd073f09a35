/** Steps of stories in which the group's key changes, and looks into what lies on a relay. */
import { expect, vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { browserRelays } from '../../src/app/worker/relays.ts';
import { hashEntry } from '../../src/core/hash.ts';
import { type EntryId, type GroupId, idToBytes, type MemberId } from '../../src/core/ids.ts';
import type { Draft } from '../../src/core/module.ts';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { ok } from '../../src/lib/result.ts';
import { cutOffs, type Departures, rotate } from '../../src/session/group/rotating.ts';
import { mailContext, openTraffic } from '../../src/session/group/traffic.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { decodeBatch } from '../../src/wire/batch.ts';
import { decodeLink } from '../../src/wire/link.ts';
import { decodeMailbox } from '../../src/wire/mailbox.ts';
import { haveMark, letterMark, parcelMark } from '../../src/wire/statement.ts';
import { agree, invite, join, neighbours, pay } from './steps.ts';
import { opened, realClock, until } from './test-phone.ts';

export const keysOf = (phone: Phone, group: GroupId): readonly Uint8Array[] => opened(phone, group).local.epochKeys;

/** Waits until all of them hold so many keys, the same in the same order. */
export const untilKeys = (group: GroupId, count: number, ...phones: readonly Phone[]): Promise<void> =>
  vi.waitFor(
    () => {
      const [first] = phones.map((phone) => keysOf(phone, group));
      for (const phone of phones) expect(keysOf(phone, group)).toEqual(first);
      expect(first).toHaveLength(count);
    },
    { timeout: 45_000, interval: 20 },
  );

export const nextKey = async (phone: Phone, group: GroupId, departures: Departures = cutOffs): Promise<void> => {
  const rotated = await rotate({ identity: browserIdentity, clock: realClock }, opened(phone, group), departures);
  expect(rotated).toMatchObject({ ok: true });
};

export async function sign(phone: Phone, group: GroupId, draft: Draft): Promise<EntryId> {
  const open = opened(phone, group);
  const signed = await open.propose(open.me, () => ok([draft]));
  const id = signed.ok ? signed.value.at(-1) : undefined;
  if (id === undefined) throw new Error(JSON.stringify(signed));
  return id;
}

export const makeCoordinator = (by: Phone, member: MemberId, group: GroupId): Promise<EntryId> =>
  sign(by, group, { kind: 'role.grant', payload: { member: idToBytes(member), role: 'coordinator' } });

/** Stands for the rules by which a group removes somebody: who is left out, and the entries that said so. */
export class Removals implements Departures {
  readonly #members = new Set<MemberId>();
  readonly #said: EntryId[] = [];
  readonly causes: Departures['causes'] = ({ log }) => this.#said.filter((id) => log.nodes.has(id));
  readonly leftOut: Departures['leftOut'] = (_, { member }) => this.#members.has(member);

  async remove(by: Phone, group: GroupId, member: MemberId): Promise<void> {
    const said = await sign(by, group, { kind: 'acknowledge', payload: {} });
    this.#members.add(member);
    this.#said.push(said);
    opened(by, group).changed();
  }
}

/** What lies on a relay in the channel of one epoch: which entries, and how many replaceable messages of each kind. */
export async function onChannel(relayUrl: string, key: Uint8Array, openedWith = key) {
  const relays = browserRelays(realClock);
  const contents = await relays.readAll(relayUrl.replace(/^http/, 'ws'), await browserIdentity.channelKey(key));
  relays.close();
  if (contents === 'unreachable') throw new Error('no relay');
  const ids = new Set<EntryId>();
  for (const chunk of contents.chunks) {
    const content = await openTraffic(browserIdentity, openedWith, chunk, 'entries');
    const batch = content && decodeBatch(content);
    if (batch?.ok) for (const { bytes } of batch.value) ids.add(hashEntry(bytes));
  }
  const marks: (number | undefined)[] = [];
  for (const slot of contents.slots) {
    const content = slot.length === 0 ? null : await openTraffic(browserIdentity, openedWith, slot, 'slot');
    marks.push(content?.[0]);
  }
  const count = (mark: number): number => marks.filter((each) => each === mark).length;
  const [haves, profiles, letters] = [count(haveMark), count(parcelMark), count(letterMark)];
  return { ids, haves, profiles, letters, chunks: contents.chunks.length };
}

/** The keys that whoever holds the link finds in its mailbox. */
export async function keysBehind(relayUrl: string, link: string) {
  const decoded = decodeLink(link);
  const keys = decoded.ok ? await browserIdentity.invitationKeys(decoded.value.seed) : null;
  if (keys === null) throw new Error('no link');
  const relays = browserRelays(realClock);
  const mail = await relays.readAll(relayUrl.replace(/^http/, 'ws'), keys.mailbox.channelKey);
  relays.close();
  const sealed = mail === 'unreachable' ? undefined : mail.slots[0];
  const locked = sealed && (await browserIdentity.open(keys.mailbox.contentKey, sealed, mailContext));
  const mailbox = locked && (await browserIdentity.unlock(locked, keys.boxKey, mailContext));
  const opened = mailbox && decodeMailbox(mailbox.plaintext);
  return opened?.ok ? opened.value.epochKeys : null;
}

/** All replaceable messages of an epoch's channel, as they lie there. */
export async function slotsOf(relayUrl: string, key: Uint8Array): Promise<string[]> {
  const relays = browserRelays(realClock);
  const contents = await relays.readAll(relayUrl.replace(/^http/, 'ws'), await browserIdentity.channelKey(key));
  relays.close();
  if (contents === 'unreachable') throw new Error('no relay');
  return contents.slots.map(bytesToHex).sort();
}

export const keyAt = (phone: Phone, group: GroupId, at: number): Uint8Array => {
  const key = keysOf(phone, group)[at];
  if (key === undefined) throw new Error('no such key');
  return key;
};

export async function paid(...args: Parameters<typeof pay>): Promise<EntryId> {
  const done = await pay(...args);
  const id = done.ok ? done.value.at(-1) : undefined;
  if (id === undefined) throw new Error(JSON.stringify(done));
  return id;
}

/** Three that know one another; the first founded the group. */
export async function three(ana: Phone, bea: Phone, carla: Phone): Promise<GroupId> {
  const group = await neighbours(ana, bea);
  await join(carla, await invite(ana, group), 'Carla');
  await until(carla, group, (view) => view.me.purses[0]?.may === 1200 && view.members.length === 3);
  await agree(group, ana, bea, carla);
  return group;
}
