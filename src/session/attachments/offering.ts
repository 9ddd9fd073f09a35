/**
 * What was made on this phone goes to the group's relays, for whoever asks; and is taken off them when no entry names it any
 * more, or its listing is over.
 */
import type { GroupId } from '../../core/ids.ts';
import type { SlotId } from '../../wire/relay.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from '../phone/ports.ts';
import { keysOf } from './locked.ts';
import { wantedOf } from './wanted.ts';

type Ports = Pick<PhonePorts, 'phone' | 'identity' | 'relays' | 'clock'>;

/** By name: its key, and since when it lies on which relay, by this phone's clock, ms. */
type Offered = Readonly<Record<string, { readonly key: string; readonly there: Readonly<Record<string, number>> }>>;

const dayMs = 24 * 60 * 60 * 1000;
/** A relay may have lost its store: it is told again. */
const againMs = 30 * dayMs;
/** A form that nobody has sent by then is not waited for. */
const unsentMs = 30 * dayMs;

const keptUnder = (group: GroupId): string => `attachments/${group}`;

/** Yields whether every relay that is connected took it. */
export async function offerOwn(ports: Ports, open: OpenGroup): Promise<boolean> {
  const { phone, clock } = ports;
  if (open.services === null) return false;
  const wanted = wantedOf(open);
  const own = (await phone.attachments(open.group)).filter((each) => each.own);
  let offered = ((await phone.setting(keptUnder(open.group))) ?? {}) as Offered;
  let isDone = true;
  for (const { name, at } of own) {
    const before = offered[name];
    const key = wanted.get(name)?.key ?? before?.key;
    if (key === undefined) {
      if (at < clock.now() - unsentMs) await phone.dropAttachments(open.group, [name]);
      continue;
    }
    for (const relay of open.local.relays) {
      // Its connection is a change, after which it is looked at again.
      if (open.carriers.get(relay)?.state() !== 'connected') continue;
      const since = offered[name]?.there[relay];
      const isWanted = wanted.has(name);
      if (isWanted ? since !== undefined && clock.now() < since + againMs : since === undefined) continue;
      if (open.closed) return true;
      const put = await putOn(ports, open, relay, { name, key, isWanted });
      isDone &&= put;
      if (put) offered = noted(offered, name, key, relay, isWanted ? clock.now() : null);
      if (put) await phone.putSetting(keptUnder(open.group), offered);
    }
  }
  return isDone;
}

/** Whatever is newer takes its place: so it can be taken off, and put back. */
async function putOn(
  { phone, identity, relays, clock }: Ports,
  { group }: OpenGroup,
  relay: string,
  { name, key, isWanted }: { readonly name: string; readonly key: string; readonly isWanted: boolean },
): Promise<boolean> {
  const keys = await keysOf(identity, key);
  const sealed = isWanted ? await phone.attachment(group, name) : new Uint8Array();
  if (keys === null || sealed === null) return true;
  return relays.putMail(relay, keys.channelKey, { slot: name as SlotId, revision: clock.now(), sealed });
}

function noted(offered: Offered, name: string, key: string, relay: string, since: number | null): Offered {
  const { [relay]: _, ...others } = offered[name]?.there ?? {};
  const there = since === null ? others : { ...others, [relay]: since };
  const { [name]: __, ...rest } = offered;
  return Object.keys(there).length === 0 ? rest : { ...rest, [name]: { key, there } };
}
