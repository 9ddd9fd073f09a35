/**
 * The key of a relay channel. Who can sign with it may write and read there, and the relay learns no more than that.
 */
import { type ChannelId, channelIdOf } from '../wire/relay.ts';
import { derive } from './derive.ts';
import type { CryptoPlatform } from './platform.ts';
import { type Signer, signerFromSeed } from './seeded-signer.ts';

export type ChannelKey = Signer & { readonly channel: ChannelId };

/** `secret` is an epoch key or an invitation's seed; `label` keeps their channels apart. */
export async function deriveChannelKey(
  secret: Uint8Array,
  label: string,
  platform: CryptoPlatform,
): Promise<ChannelKey> {
  const signer = await signerFromSeed(derive(secret, label), platform);
  return { ...signer, channel: channelIdOf(signer.publicKey) };
}
