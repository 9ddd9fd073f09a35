import { describe, expect, test } from 'vitest';
import type { DeviceId, GroupId, MemberId } from '../../src/core/ids.ts';
import { joinAuthorisation } from '../../src/core/membership/authorisations.ts';
import { lockTo, unlock } from '../../src/identity/boxes.ts';
import { makeEpochKey } from '../../src/identity/epoch-keys.ts';
import { bytesToInvitationSeed, invitationKeys, makeInvitationSeed } from '../../src/identity/invitations.ts';
import { openContent, sealContent } from '../../src/identity/sealing.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { bytesToHex, utf8 } from '../../src/lib/bytes.ts';
import { enginePairs, engines } from './engines.ts';

const group = 'a1'.repeat(32) as GroupId;
const member = 'e1'.repeat(32) as MemberId;
const device = 'd1'.repeat(32) as DeviceId;
const other = 'f1'.repeat(32);

describe.each(enginePairs)('the inviter has $left.name, the newcomer $right.name', ({ left, right }) => {
  test('both reach the same keys from the seed', async () => {
    const seed = makeInvitationSeed(left.platform);
    const [inviter, newcomer] = [await invitationKeys(seed, left.platform), await invitationKeys(seed, right.platform)];
    expect(newcomer.publicKey).toEqual(inviter.publicKey);
    expect(newcomer.boxKey.publicKey).toEqual(inviter.boxKey.publicKey);
    expect(newcomer.mailbox.channelKey.channel).toBe(inviter.mailbox.channelKey.channel);
  });

  test('the epoch key left in the mailbox reaches the newcomer, and nobody with another invitation', async () => {
    const seed = makeInvitationSeed();
    const inviter = await invitationKeys(seed, left.platform);
    const newcomer = await invitationKeys(seed, right.platform);
    const stranger = await invitationKeys(makeInvitationSeed(), right.platform);
    const [epochKey, context] = [makeEpochKey(), utf8('epoch key')];
    const box = await lockTo([inviter.boxKey.publicKey], epochKey, context, left.platform);
    if (!box.ok) throw new Error(box.error.fault);
    const posted = await sealContent(inviter.mailbox.contentKey, box.value.bytes, context, left.platform);
    const found = await openContent(newcomer.mailbox.contentKey, posted, context, right.platform);
    if (!found.ok) throw new Error(found.error);
    const opened = await unlock(found.value, newcomer.boxKey, context, right.platform);
    expect(opened.ok && opened.value.plaintext).toEqual(new Uint8Array(epochKey));
    expect((await openContent(stranger.mailbox.contentKey, posted, context, right.platform)).ok).toBe(false);
    expect((await unlock(found.value, stranger.boxKey, context, right.platform)).ok).toBe(false);
  });
});

describe.each(engines)('a join signed on $name', ({ platform }) => {
  test('holds for this group, member and device, and for no other', async () => {
    const keys = await invitationKeys(makeInvitationSeed(), platform);
    const signature = await keys.signJoin(group, member, device);
    const accepts = (message: Uint8Array) => verifySignature(keys.publicKey, message, signature, platform);
    expect(await accepts(joinAuthorisation(group, member, device))).toBe(true);
    expect(await accepts(joinAuthorisation(other as GroupId, member, device))).toBe(false);
    expect(await accepts(joinAuthorisation(group, other as MemberId, device))).toBe(false);
    expect(await accepts(joinAuthorisation(group, member, other as DeviceId))).toBe(false);
  });

  // Pinned: an invitation on paper must open the same mailbox after an update of the app.
  test('a known seed gives the keys that it always gave', async () => {
    const seed = bytesToInvitationSeed(new Uint8Array(16).fill(2));
    if (seed === null) throw new Error('16 bytes are a seed');
    const keys = await invitationKeys(seed, platform);
    expect(bytesToHex(keys.publicKey)).toBe('9be6192e8cde7d77115458acd6c6bf9392091af72228829ca2dfd48bbc10f71c');
    expect(bytesToHex(keys.boxKey.publicKey)).toBe('861b63f1ea229f968f1666f42f461b40e6e33d1a3ee486a8b286aef184212d5c');
    expect(keys.mailbox.channelKey.channel).toBe('d5c87f3f588ebd0b09d0de1688618e69270cb00907718c0ac4e6842e37fa6818');
  });
});

test('a seed is 16 bytes', () => {
  expect(bytesToInvitationSeed(new Uint8Array(17))).toBeNull();
});
