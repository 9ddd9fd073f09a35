/** What an invitation's mailbox holds, locked to the invitation's box key: the way into the group's traffic. (protocol §9) */
import { err, ok, type Result } from '../lib/result.ts';
import { areEpochKeys, areRelays, relaysMax } from './bundle.ts';
import { type CborValue, decodeStrict, encodeStrict, isCborMap } from './cbor.ts';

/** A newcomer's phone may have to read the channel of each through. The newest carries everything. */
export const mailboxKeysMax = 64;

export type Mailbox = {
  /** 32 bytes. */
  readonly group: Uint8Array;
  /** The invitation's entry, 32 bytes; `null` for a link to a member's own further phone. */
  readonly invitation: Uint8Array | null;
  /** Newest last. */
  readonly epochKeys: readonly Uint8Array[];
  readonly relays: readonly string[];
  /** Of the `Beginning` that lies beside it, 32 bytes; `null`: the newcomer reads all that the relay holds. */
  readonly beginning: Uint8Array | null;
};

export const encodeMailbox = ({ group, invitation, epochKeys, relays, beginning }: Mailbox): Uint8Array =>
  encodeStrict({
    ...{ g: group, i: invitation, k: epochKeys.slice(-mailboxKeysMax), r: relays.slice(0, relaysMax) },
    b: beginning,
  });

export function decodeMailbox(bytes: Uint8Array): Result<Mailbox, 'damaged'> {
  const decoded = decodeStrict(bytes, { maxBytes: 16 * 1024, maxDepth: 2 });
  if (!decoded.ok || !isCborMap(decoded.value) || Object.keys(decoded.value).length !== 5) return err('damaged');
  const { g, i, k, r, b } = decoded.value;
  if (!(g instanceof Uint8Array) || g.length !== 32 || !areEpochKeys(k)) return err('damaged');
  if (k.length === 0 || k.length > mailboxKeysMax) return err('damaged');
  if (!areRelays(r)) return err('damaged');
  if (!isIdOrNull(i) || !isIdOrNull(b)) return err('damaged');
  return ok({ group: g, invitation: i, epochKeys: k, relays: r, beginning: b });
}

const isIdOrNull = (value: CborValue | undefined): value is Uint8Array | null =>
  value === null || (value instanceof Uint8Array && value.length === 32);
