/**
 * An invitation: 16 random bytes in a link or QR, and the keys that follow from them. (protocol §9)
 *
 * The inviter publishes the public halves in the invitation entry; whoever holds the seed has the private ones. It can
 * therefore join with no one in reach: the mailbox on the relay already holds the group's key, locked to the box key.
 */
import type { DeviceId, GroupId, MemberId } from '../core/ids.ts';
import { joinAuthorisation } from '../core/membership/authorisations.ts';
import type { Brand } from '../lib/brand.ts';
import { importAesKey } from './aes.ts';
import { type BoxKey, boxKeyFromSeed } from './box-keys.ts';
import { type ChannelKey, deriveChannelKey } from './channel-keys.ts';
import { derive } from './derive.ts';
import { type CryptoPlatform, owned, webPlatform } from './platform.ts';
import { signerFromSeed } from './seeded-signer.ts';

export type InvitationSeed = Brand<Uint8Array<ArrayBuffer>, 'InvitationSeed'>;

export type InvitationKeys = {
  /** Ed25519, stands in the invitation entry: a join names it and is signed by it. */
  readonly publicKey: Uint8Array;
  /** "Whoever holds the invitation brings this member on this device." */
  readonly signJoin: (group: GroupId, member: MemberId, device: DeviceId) => Promise<Uint8Array>;
  /** Its public half stands in the invitation entry; the group's epoch key is locked to it. */
  readonly boxKey: BoxKey;
  readonly mailbox: {
    readonly channelKey: ChannelKey;
    /** For `sealContent` and `openContent`. */
    readonly contentKey: CryptoKey;
  };
};

const seedLength = 16;

export const makeInvitationSeed = (platform: CryptoPlatform = webPlatform): InvitationSeed =>
  platform.randomBytes(seedLength) as InvitationSeed;

/** Takes a seed out of a link or an opened secret; `null` unless it is 16 bytes. */
export const bytesToInvitationSeed = (bytes: Uint8Array): InvitationSeed | null =>
  bytes.length === seedLength ? (owned(bytes) as InvitationSeed) : null;

export async function invitationKeys(
  seed: InvitationSeed,
  platform: CryptoPlatform = webPlatform,
): Promise<InvitationKeys> {
  const signer = await signerFromSeed(derive(seed, 'minga/invitation/sign/1'), platform);
  return {
    publicKey: signer.publicKey,
    signJoin: (group, member, device) => signer.sign(joinAuthorisation(group, member, device)),
    boxKey: await boxKeyFromSeed(derive(seed, 'minga/invitation/box/1'), platform),
    mailbox: {
      channelKey: await deriveChannelKey(seed, 'minga/invitation/channel/1', platform),
      contentKey: await importAesKey(derive(seed, 'minga/invitation/content/1'), platform),
    },
  };
}
