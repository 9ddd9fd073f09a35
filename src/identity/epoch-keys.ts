/**
 * The epoch key: 32 random bytes that every member holds and no relay ever sees. (protocol §9)
 *
 * All that a group needs outside the phones follows from it, so one secret is handed to a newcomer and one is replaced
 * when somebody is removed: the channel on the relay, the key of the content, the names of replaceable messages.
 */
import type { Brand } from '../lib/brand.ts';
import { bytesToHex, utf8 } from '../lib/bytes.ts';
import type { SlotId } from '../wire/relay.ts';
import { importAesKey } from './aes.ts';
import { type ChannelKey, deriveChannelKey } from './channel-keys.ts';
import { derive } from './derive.ts';
import { type CryptoPlatform, owned, webPlatform } from './platform.ts';

export type EpochKey = Brand<Uint8Array<ArrayBuffer>, 'EpochKey'>;

export const makeEpochKey = (platform: CryptoPlatform = webPlatform): EpochKey => platform.randomBytes(32) as EpochKey;

/** Takes a key out of an opened box or secret; `null` unless it is 32 bytes. */
export const bytesToEpochKey = (bytes: Uint8Array): EpochKey | null =>
  bytes.length === 32 ? (owned(bytes) as EpochKey) : null;

export const epochChannelKey = (epochKey: EpochKey, platform: CryptoPlatform = webPlatform): Promise<ChannelKey> =>
  deriveChannelKey(epochKey, 'minga/epoch/channel/1', platform);

/** For `sealContent` and `openContent`. */
export const epochContentKey = (epochKey: EpochKey, platform: CryptoPlatform = webPlatform): Promise<CryptoKey> =>
  importAesKey(derive(epochKey, 'minga/epoch/content/1'), platform);

/**
 * Where one owner's replaceable message of one purpose ('have', 'profile') lies. Members compute each other's; the relay
 * sees random names that match neither across purposes nor across epochs, and none that it could link to a device.
 */
export const slotName = (epochKey: EpochKey, purpose: string, owner: string): SlotId =>
  bytesToHex(derive(epochKey, 'minga/epoch/slot/1', utf8(purpose), utf8(owner))) as SlotId;
