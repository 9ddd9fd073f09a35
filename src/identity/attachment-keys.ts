/**
 * The keys of one thing that is carried apart from the books, from the secret that its entry holds. (protocol §1)
 *
 * It has a channel of its own: a relay does not see from where it lies which group it is of, and whoever reads the entry can
 * fetch it, in whatever epoch they came.
 */
import { importAesKey } from './aes.ts';
import { type ChannelKey, deriveChannelKey } from './channel-keys.ts';
import { derive } from './derive.ts';
import { type CryptoPlatform, webPlatform } from './platform.ts';

type AttachmentKeys = {
  readonly channelKey: ChannelKey;
  /** For `sealContent` and `openContent`. */
  readonly contentKey: CryptoKey;
};

export async function attachmentKeys(
  secret: Uint8Array,
  platform: CryptoPlatform = webPlatform,
): Promise<AttachmentKeys | null> {
  if (secret.length !== 32) return null;
  const channelKey = await deriveChannelKey(secret, 'minga/attachment/channel/1', platform);
  const contentKey = await importAesKey(derive(secret, 'minga/attachment/content/1'), platform);
  return { channelKey, contentKey };
}
