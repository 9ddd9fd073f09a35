/** The session's view of keys and ciphers, made of identity's parts. */

import { importAesKey } from '../../identity/aes.ts';
import { lockSecret, openSecret } from '../../identity/at-rest.ts';
import { attachmentKeys } from '../../identity/attachment-keys.ts';
import { type BoxKey, makeBoxKey, restoreBoxKey, type StoredBoxKey } from '../../identity/box-keys.ts';
import { lockTo, openWithContentKey, unlock } from '../../identity/boxes.ts';
import {
  bytesToEpochKey,
  type EpochKey,
  epochChannelKey,
  epochContentKey,
  slotName,
} from '../../identity/epoch-keys.ts';
import { bytesToInvitationSeed, invitationKeys } from '../../identity/invitations.ts';
import { isLocked } from '../../identity/passphrase-format.ts';
import { webPlatform } from '../../identity/platform.ts';
import { readKept } from '../../identity/reading-kept.ts';
import { bytesToRecovery, type Recovery, rootOf } from '../../identity/recovery.ts';
import { openContent, sealContent } from '../../identity/sealing.ts';
import { keyStrength, makeDeviceSigner, restoreDeviceSigner, type StoredSigningKey } from '../../identity/signing.ts';
import { verifySignature } from '../../identity/verifying.ts';
import { verifyByLinks, verifyEntries } from '../../identity/verifying-links.ts';
import { assert } from '../../lib/assert.ts';
import { err } from '../../lib/result.ts';
import type { Identity } from '../../session/ports/identity.ts';

const recoveryPurpose = 'recovery';

/** A stored epoch key of another length is damage that no later step could mend. */
function epoch(bytes: Uint8Array): EpochKey {
  const key = bytesToEpochKey(bytes);
  assert(key !== null, 'an epoch key has 32 bytes');
  return key;
}

function secret(bytes: Uint8Array): Recovery {
  const recovery = bytesToRecovery(bytes);
  assert(recovery !== null, 'a recovery secret has 16 bytes');
  return recovery;
}

const valueOrNull = <T>(result: { readonly ok: boolean; readonly value?: T }): T | null =>
  result.ok ? (result.value ?? null) : null;

export const browserIdentity: Identity = {
  randomBytes: (length) => webPlatform.randomBytes(length),

  keyStrength: () => keyStrength(),
  makeDeviceKey: () => makeDeviceSigner(),
  restoreDeviceKey: (kept) => restoreDeviceSigner(kept as StoredSigningKey),
  makeBoxKey: () => makeBoxKey(),
  restoreBoxKey: (kept) => restoreBoxKey(kept as StoredBoxKey),

  verifySignature: (publicKey, message, signature) => verifySignature(publicKey, message, signature),
  verifyEntries: (signed, proofsOf) => verifyEntries(signed, proofsOf),
  verifyByLinks: (signed, proofsOf, isVouched) => verifyByLinks(signed, proofsOf, webPlatform, isVouched),
  readKept: (kept, proofsOf) => readKept(kept, proofsOf),

  // A member whose box key is none can not read; that is no reason to keep the words from the others.
  lockTo: async (recipients, plaintext, context) => {
    let usable = recipients;
    for (;;) {
      const locked = await lockTo(usable, plaintext, context);
      if (locked.ok) return locked.value;
      if (locked.error.fault !== 'bad-recipient') return null;
      const bad = locked.error.recipient;
      usable = usable.filter((_, at) => at !== bad);
    }
  },
  unlock: async (box, key, context) => valueOrNull(await unlock(box, key as BoxKey, context)),
  openWithContentKey: async (box, contentKey, context) =>
    valueOrNull(await openWithContentKey(box, contentKey, context)),

  contentKey: (epochKey) => epochContentKey(epoch(epochKey)),
  channelKey: (epochKey) => epochChannelKey(epoch(epochKey)),
  slotName: (epochKey, purpose, owner) => slotName(epoch(epochKey), purpose, owner),
  importKey: (raw) => importAesKey(raw, webPlatform),
  seal: (key, content, context) => sealContent(key, content, context),
  open: async (key, sealed, context) => valueOrNull(await openContent(key, sealed, context)),

  invitationKeys: async (bytes) => {
    const seed = bytesToInvitationSeed(bytes);
    return seed === null ? null : invitationKeys(seed);
  },

  attachmentKeys: (secret) => attachmentKeys(secret),

  rootOf: (recovery) => rootOf(secret(recovery)),
  // The word list is large and seldom needed.
  writeRecovery: async (recovery) => (await import('./recovery-forms.ts')).writeRecovery(secret(recovery)),
  readRecovery: async (text) => (await import('./recovery-forms.ts')).readRecovery(text),
  lockSecret: (bytes, atRest) => lockSecret(bytes, recoveryPurpose, atRest),
  openSecret: async (locked, atRest) => valueOrNull(await openSecret(locked, recoveryPurpose, atRest)),

  isLocked,
  lockWithPassphrase: async (file, passphrase) => {
    const { lockWithPassphrase } = await import('../../identity/passphrase.ts');
    return lockWithPassphrase(file, passphrase);
  },
  unlockWithPassphrase: async (file, passphrase) => {
    const { unlockWithPassphrase } = await import('../../identity/passphrase.ts');
    const unlocked = await unlockWithPassphrase(file, passphrase);
    if (unlocked.ok) return unlocked;
    if (unlocked.error === 'newer-version') return err('other-version');
    return err(unlocked.error === 'wrong-passphrase' ? 'wrong-passphrase' : 'damaged');
  },
};
