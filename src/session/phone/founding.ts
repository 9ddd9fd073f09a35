/** A group begins: keys, the founding entry, the founder's profile. (protocol §4, founding values) */

import { type DeviceId, type GroupId, idToBytes } from '../../core/ids.ts';
import { groupOf } from '../../core/membership/founding.ts';
import { toolPolicy } from '../../core/membership/tools.ts';
import type { Draft } from '../../core/module.ts';
import type { CborMap } from '../../wire/cbor.ts';
import type { FoundArgs } from '../api.ts';
import type { Author } from '../group/group-ports.ts';
import type { Identity } from '../ports/identity.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { PhonePorts } from './ports.ts';

export type NewGroup = { readonly local: LocalGroup; readonly founding: Draft };

export async function foundGroup(ports: PhonePorts, args: FoundArgs): Promise<NewGroup> {
  const { identity } = ports;
  const recovery = identity.randomBytes(16);
  const root = await identity.rootOf(recovery);
  const [key, box] = await Promise.all([identity.makeDeviceKey(), identity.makeBoxKey()]);
  const unit =
    args.unit.is === 'time'
      ? { id: 'time', name: 'h', is: 'time', scale: 0 }
      : { id: 'unit', name: args.unit.name, is: 'decimal', scale: args.unit.scale };
  const founded: CborMap = {
    name: args.name,
    agreement: args.agreement,
    units: [unit],
    limits: { [unit.id]: args.limit },
    policies: { ...foundedWords(args.words), ...foundedTools(args.toolsOff) },
    nonce: identity.randomBytes(16),
    root: idToBytes(root.member),
    device: idToBytes(key.device),
    box: box.publicKey,
  };
  const group = groupOf(founded);
  const payload = { ...founded, authorisation: await root.signDevice(group, key.device) };
  const local = await newLocal(ports, { group, key, box, member: root.member, recovery });
  return {
    local: { ...local, epochKeys: [identity.randomBytes(32)], relays: ports.homeRelays },
    founding: { kind: 'found', payload },
  };
}

/** Only words of the group's own: what is not said is as in every group. */
function foundedWords({ pay, ask }: NonNullable<FoundArgs['words']> = { pay: '', ask: '' }): CborMap {
  return { ...(pay === '' ? {} : { 'word.pay': pay }), ...(ask === '' ? {} : { 'word.ask': ask }) };
}

const foundedTools = (off: FoundArgs['toolsOff'] = []): CborMap =>
  Object.fromEntries(off.map((tool) => [toolPolicy(tool), false]));

type NewKeys = {
  readonly group: GroupId;
  readonly key: { readonly device: DeviceId; keep(): unknown };
  readonly box: { keep(): unknown };
  readonly member: LocalGroup['member'];
  readonly recovery: Uint8Array | null;
};

/** A group as this phone will keep it, with fresh keys and nothing in it yet. */
export async function newLocal(ports: PhonePorts, { group, key, box, member, recovery }: NewKeys): Promise<LocalGroup> {
  const atRest = await ports.phone.atRestKey();
  return {
    group,
    device: key.device,
    member,
    signing: key.keep(),
    box: box.keep(),
    epochKeys: [],
    relays: [],
    recovery: recovery === null ? null : { locked: await ports.identity.lockSecret(recovery, atRest) },
    demo: false,
    stopped: false,
    villagers: [],
    invitations: [],
    deviceLinks: [],
  };
}

/** The keys of a kept group; `null` when the browser has damaged them. */
export async function restoreAuthor(
  identity: Identity,
  kept: Pick<LocalGroup, 'signing' | 'box' | 'device' | 'member'>,
): Promise<Author | null> {
  const key = await identity.restoreDeviceKey(kept.signing);
  const box = await identity.restoreBoxKey(kept.box);
  if (!key.ok || !box.ok) return null;
  return { self: { device: kept.device, member: kept.member }, key: key.value, box: box.value };
}
