import type { DeviceId, GroupId, MemberId } from '../../core/ids.ts';
import type { Self } from '../../core/module.ts';

/** A villager's phone as far as a story needs one: it signs, with keys that were made for this village. */
export type StoryAuthor = {
  readonly self: Self;
  /** X25519 public key: what others lock to this phone. */
  readonly box: Uint8Array;
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
  /** By the member's root key: "this device may act for me in this group". */
  readonly signDevice: (group: GroupId, device: DeviceId) => Promise<Uint8Array>;
};

/** The keys behind an invitation: whoever joins by it signs with them. */
export type InvitationHand = {
  readonly publicKey: Uint8Array;
  readonly boxKey: { readonly publicKey: Uint8Array };
  readonly signJoin: (group: GroupId, member: MemberId, device: DeviceId) => Promise<Uint8Array>;
};
