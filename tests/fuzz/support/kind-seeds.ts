/** Payloads of every kind of entry there is, well formed, about things that the village knows. */
import { decodeEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { registry } from '../../../src/modules/core.ts';
import { type CborMap, type CborValue, encodeStrict } from '../../../src/wire/cbor.ts';
import type { SmallVillage } from '../../scripts/audit/small-village.ts';

/** `[author, kind, payload]`: who is to say it stands first, by a name of the cast's. */
export function kindSeeds(village: SmallVillage): Uint8Array[] {
  const names = village.cast.map(({ key }) => key);
  const told = toldBy(village);
  return [...registry.kinds.keys()].flatMap((kind) => {
    const [author, payload] = told.get(kind) ?? [names[0] ?? '', {}];
    const made = [0, 3, 7].map((turn) =>
      encodeStrict([names[turn % names.length] ?? '', kind, formed(kind, village, turn)]),
    );
    return told.has(kind) ? [encodeStrict([author, kind, payload]), ...made] : made;
  });
}

/** What the village's story has of each kind, and who said it. */
function toldBy({ authors, entries }: SmallVillage): ReadonlyMap<string, readonly [string, CborMap]> {
  const told = new Map<string, readonly [string, CborMap]>();
  for (const { bytes } of entries) {
    const entry = decodeEntry(bytes);
    if (!entry.ok) continue;
    const { device, kind, payload } = entry.value;
    const [author] = [...authors].find(([, { self }]) => self.device === device) ?? [''];
    told.set(kind, [author, payload]);
  }
  return told;
}

/**
 * A payload found by asking the kind's own decoder: it names the first field that is wrong, which is then tried with one
 * thing after another until another field is. So a kind that is added is tried here without being told of.
 */
function formed(kind: string, village: SmallVillage, turn: number): CborMap {
  const decode = registry.kinds.get(kind)?.decode;
  const candidates = candidatesOf(village, turn);
  let payload: CborMap = {};
  for (let read = decode?.(payload); read?.ok === false; ) {
    const field = read.error;
    const better = candidates
      .map((value) => ({ ...payload, [field]: value }))
      .find((tried) => {
        const next = decode?.(tried);
        return next?.ok === true || (next?.ok === false && next.error !== field);
      });
    if (better === undefined) return payload;
    payload = better;
    read = decode?.(payload);
  }
  return payload;
}

function candidatesOf({ village, entries }: SmallVillage, turn: number): readonly CborValue[] {
  const { log, membership } = village.state;
  const ids = [...log.nodes.keys()].map(idToBytes);
  const members = [...membership.members.keys()].map(idToBytes);
  const devices = [...membership.devices.keys()].map(idToBytes);
  const some = (list: readonly Uint8Array[]): Uint8Array => list[(turn * 5) % list.length] ?? new Uint8Array(32);
  const about = [some(ids), some(members), some(devices)];
  const turned = [...about.slice(turn % 3), ...about.slice(0, turn % 3)];
  return [
    ...turned,
    ...turned.map((id) => [id]),
    [...members.slice(1)],
    ...[1, 2, 60, 0],
    // An act that can be proposed, and its terms.
    ...['role.grant', { member: some(members), role: 'coordinator' }],
    ...['time', 'coordinator', 'inviting', 'members', 'bea', 'office', 'a text'],
    ...['offer', 'units', 'happy', 'material', 'today', 'settled', 'stands'],
    ...['idea', 'delivered', 'yes-no', 'half', 'yes'],
    // A raised hand.
    [{ account: some(members), choice: 'yes' }],
    ...[true, { time: 60 }, [], {}, null],
    ...[16, 32, 64, 300].map((length) => new Uint8Array(length).fill(5)),
    ...entries.slice(-2).map(({ bytes }) => bytes),
    ...entries.slice(-2).map(({ bytes, signature }) => [bytes, signature]),
  ];
}
