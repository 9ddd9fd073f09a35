/** How a group's traffic is sealed before it leaves the phone. */
import { utf8 } from '../../lib/bytes.ts';
import type { Identity } from '../ports/identity.ts';

export type Purpose = 'entries' | 'slot' | 'live' | 'file' | 'card';

/** Authenticated with the content, so that the relay can not pass one kind of message off as another. */
const contexts: Readonly<Record<Purpose, Uint8Array>> = {
  entries: utf8('minga/traffic/entries/1'),
  slot: utf8('minga/traffic/slot/1'),
  live: utf8('minga/traffic/live/1'),
  file: utf8('minga/traffic/file/1'),
  card: utf8('minga/traffic/card/1'),
};
export const mailContext = utf8('minga/mailbox/1');
export const partContext = utf8('minga/mailbox/part/1');

export const sealTraffic = async (identity: Identity, epochKey: Uint8Array, content: Uint8Array, purpose: Purpose) =>
  identity.seal(await identity.contentKey(epochKey), content, contexts[purpose]);

export const openTraffic = async (identity: Identity, epochKey: Uint8Array, sealed: Uint8Array, purpose: Purpose) =>
  identity.open(await identity.contentKey(epochKey), sealed, contexts[purpose]);
