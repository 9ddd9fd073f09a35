/**
 * Recovery: 16 random bytes, on paper, from which a member's root key follows anywhere.
 *
 * The root does one thing: it says which devices act for the member (protocol §2). It is needed when a device is added or
 * lost, so after the card is confirmed nothing of it stays on the phone; until then it is kept with `lockSecret`.
 */

import type { DeviceId, EntryId, GroupId, MemberId } from '../core/ids.ts';
import { deviceAuthorisation, revocationStatement } from '../core/membership/authorisations.ts';
import type { Brand } from '../lib/brand.ts';
import { bytesToHex } from '../lib/bytes.ts';
import { derive } from './derive.ts';
import { type CryptoPlatform, owned, webPlatform } from './platform.ts';
import { signerFromSeed } from './seeded-signer.ts';

export type Recovery = Brand<Uint8Array<ArrayBuffer>, 'Recovery'>;

export const recoveryLength = 16;

export type Root = {
  readonly member: MemberId;
  /** "This device may act for me in this group." */
  readonly signDevice: (group: GroupId, device: DeviceId) => Promise<Uint8Array>;
  /** "This device of mine is lost, with these as its last entries; that one stands in for it." */
  readonly signRevocation: (
    group: GroupId,
    lost: DeviceId,
    heir: DeviceId,
    cut: readonly EntryId[],
  ) => Promise<Uint8Array>;
};

export const makeRecovery = (platform: CryptoPlatform = webPlatform): Recovery =>
  platform.randomBytes(recoveryLength) as Recovery;

/** Takes a recovery out of an opened secret; `null` unless it is 16 bytes. */
export const bytesToRecovery = (bytes: Uint8Array): Recovery | null =>
  bytes.length === recoveryLength ? (owned(bytes) as Recovery) : null;

/** HKDF and no slow stretching: 128 random bits are beyond guessing, and nobody chose them. */
export async function rootOf(recovery: Recovery, platform: CryptoPlatform = webPlatform): Promise<Root> {
  const signer = await signerFromSeed(derive(recovery, 'minga/root/1'), platform);
  return {
    member: bytesToHex(signer.publicKey) as MemberId,
    signDevice: (group, device) => signer.sign(deviceAuthorisation(group, device)),
    signRevocation: (group, lost, heir, cut) => signer.sign(revocationStatement(group, lost, heir, cut)),
  };
}
