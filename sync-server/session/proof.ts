import { createPublicKey, verify } from 'node:crypto';
import { bytesToBase64url } from '../../src/lib/bytes.ts';
import { type ChannelId, channelIdOf, openingMessage } from '../../src/wire/relay.ts';

export type Proof = { readonly channel: ChannelId; readonly publicKey: Uint8Array; readonly proof: Uint8Array };

/** Whether the sender holds the channel's key: the key is the one the channel is named after, and it signed our nonce. */
export function proofHolds({ channel, publicKey, proof }: Proof, nonce: Uint8Array): boolean {
  if (channelIdOf(publicKey) !== channel) return false;
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytesToBase64url(publicKey) };
    return verify(null, openingMessage(nonce, channel), createPublicKey({ key: jwk, format: 'jwk' }), proof);
  } catch {
    return false; // 32 bytes that are no point of the curve
  }
}
