/**
 * Brings in what lies under the base that books were begun from, behind everything else: from the channels of the relay that
 * it was begun on, the newest epoch first. (decision 0023)
 */
import { decodeBatch } from '../../wire/batch.ts';
import type { Cursor } from '../../wire/relay.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { openTraffic } from '../group/traffic.ts';
import type { PastStretch } from '../ports/phone-store.ts';
import type { PhonePorts } from './ports.ts';

/** A relay out of reach is tried again after a while, and once all was read in vain: others may have said more by then. */
const againAfterMs = 60_000;

/** Goes on until the history is here, on the one tab that leads. Whatever was read is not read again after a restart. */
export async function readHistory(ports: PhonePorts, open: OpenGroup): Promise<void> {
  const next = nextStretch(open);
  if (next === undefined || open.closed) return;
  const isRead = await readStretch(ports, open, next);
  if (isRead) await changePast(open, (past) => past.filter((each) => !isSame(each, next)));
  if (isRead && nextStretch(open) !== undefined) return readHistory(ports, open);
  if (!isRead && !open.closed) ports.clock.after(againAfterMs, () => void readHistory(ports, open));
}

const nextStretch = ({ local }: OpenGroup): PastStretch | undefined => local.begun?.past[0];

const isSame = (one: PastStretch, other: PastStretch): boolean =>
  one.relay === other.relay && one.channel === other.channel;

const changePast = (open: OpenGroup, change: (past: readonly PastStretch[]) => readonly PastStretch[]): Promise<void> =>
  open.changeLocal((local) => (local.begun == null ? local : { ...local, begun: { past: change(local.begun.past) } }));

async function readStretch({ identity, relays }: PhonePorts, open: OpenGroup, stretch: PastStretch): Promise<boolean> {
  for (const key of open.local.epochKeys) {
    const channelKey = await identity.channelKey(key);
    if (channelKey.channel !== stretch.channel) continue;
    const { after, until } = stretch as { after: Cursor | null; until: number | null };
    return relays.readPast(stretch.relay, channelKey, { after, until }, async (chunks, upTo) => {
      for (const chunk of chunks) {
        const batch = await openTraffic(identity, key, chunk, 'entries');
        const decoded = batch && decodeBatch(batch);
        if (decoded?.ok && !open.closed) await open.receiveEntries(decoded.value);
      }
      await changePast(open, (past) => past.map((each) => (isSame(each, stretch) ? { ...each, after: upTo } : each)));
    });
  }
  return true;
}
