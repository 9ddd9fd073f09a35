/** What an invitation's mailbox holds, locked to the invitation's box key: the way into the group's traffic. (protocol §9) */
import { err, ok, type Result } from '../lib/result.ts';
import { decodeStrict, encodeStrict, isCborMap } from './cbor.ts';

export type Mailbox = {
  /** 32 bytes. */
  readonly group: Uint8Array;
  /** The invitation's entry, 32 bytes; `null` for a link to a member's own further phone. */
  readonly invitation: Uint8Array | null;
  readonly epochKeys: readonly Uint8Array[];
  readonly relays: readonly string[];
};

export const encodeMailbox = ({ group, invitation, epochKeys, relays }: Mailbox): Uint8Array =>
  encodeStrict({ g: group, i: invitation, k: epochKeys, r: relays });

export function decodeMailbox(bytes: Uint8Array): Result<Mailbox, 'damaged'> {
  const decoded = decodeStrict(bytes, { maxBytes: 16 * 1024, maxDepth: 2 });
  if (!decoded.ok || !isCborMap(decoded.value) || Object.keys(decoded.value).length !== 4) return err('damaged');
  const { g, i, k, r } = decoded.value;
  if (!(g instanceof Uint8Array) || g.length !== 32 || !Array.isArray(k) || !Array.isArray(r)) return err('damaged');
  const keys = k.filter((key): key is Uint8Array => key instanceof Uint8Array && key.length === 32);
  const relays = r.filter((relay): relay is string => typeof relay === 'string' && relay.length <= 200);
  if (keys.length !== k.length || keys.length === 0 || relays.length !== r.length) return err('damaged');
  if (i !== null && !(i instanceof Uint8Array && i.length === 32)) return err('damaged');
  return ok({ group: g, invitation: i, epochKeys: keys, relays });
}
