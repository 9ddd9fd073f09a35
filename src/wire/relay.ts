/**
 * What phones and the relay agree on before any message: names, cursors and proofs (protocol §13).
 *
 * A channel certifies itself. Its id is the hash of an Ed25519 public key, and the key pair comes from a secret that
 * only members hold, so the relay needs no list of accounts: whoever signs its nonce with that key may read and write.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Brand } from '../lib/brand.ts';
import { bytesToHex, concatBytes, hexToBytes, utf8 } from '../lib/bytes.ts';

/** The version that `hello` announces. A phone that does not know it keeps away from this relay. */
export const relayProtocol = 1;

/** Where, below a relay's address, its WebSocket answers. */
export const relayPath = '/relay';

/** SHA-256 of the channel's public key: 32 bytes, as hex. */
export type ChannelId = Brand<string, 'ChannelId'>;

/** Names one replaceable message of a channel: 32 bytes, as hex. To the relay it is a random string. */
export type SlotId = Brand<string, 'SlotId'>;

/** Drawn when a relay's store is made: 16 bytes, as hex. Another epoch means that the store lost what it had. */
export type StreamEpoch = Brand<string, 'StreamEpoch'>;

/** "I have every chunk up to and including this one." Sequence 0 is before the first chunk. */
export type Cursor = { readonly epoch: StreamEpoch; readonly sequence: number };

/** The same for replaceable messages, which count their own writes: a stamp is never given twice in a channel. */
export type SlotCursor = { readonly epoch: StreamEpoch; readonly stamp: number };

export const channelIdBytes = 32;
export const slotIdBytes = 32;
export const streamEpochBytes = 16;
export const nonceBytes = 32;
export const publicKeyBytes = 32;
export const proofBytes = 64;

const channelTag = utf8('minga/channel/1');
const proofTag = utf8('minga/relay/1');

export const channelIdOf = (publicKey: Uint8Array): ChannelId =>
  bytesToHex(sha256(concatBytes(channelTag, publicKey))) as ChannelId;

/**
 * What the channel's key signs to open the channel on one connection.
 *
 * The nonce is the relay's and is drawn for each connection, so an overheard proof opens nothing later; the channel is
 * in it, so a proof for one channel opens no other that happens to share its key.
 */
export function openingMessage(nonce: Uint8Array, channel: ChannelId): Uint8Array<ArrayBuffer> {
  return concatBytes(proofTag, nonce, hexToBytes(channel) ?? new Uint8Array());
}
