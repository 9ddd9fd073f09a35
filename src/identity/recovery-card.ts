/**
 * Recovery as a card: a QR picture, and under it the same in characters that can be typed.
 *
 *     MINGA1-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX
 *
 * The eight groups are base 32 of recovery (16 bytes) ‖ the first 4 bytes of SHA-256("minga/card/1" ‖ recovery). It all
 * fits a QR code's alphanumeric mode: 46 characters, a small picture that an old camera reads from creased paper.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesEqual, concatBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { base32ToBytes, bytesToBase32 } from './base32.ts';
import { bytesToRecovery, type Recovery, recoveryLength } from './recovery.ts';

/** `damaged` also when a character was misread or left out. */
export type CardFault = 'not-a-card' | 'newer-version' | 'damaged';

export function recoveryToCard(recovery: Recovery): string {
  const text = bytesToBase32(concatBytes(recovery, checkOf(recovery)));
  return ['MINGA1', ...(text.match(/.{4}/g) ?? [])].join('-');
}

/** Forgives case, spaces, missing hyphens and the usual misreadings (O for 0, I or L for 1). */
export function cardToRecovery(text: string): Result<Recovery, CardFault> {
  // Only the first hyphen says something: it ends the version.
  const [head, ...groups] = text.replace(/\s/g, '').toUpperCase().split('-');
  const version = /^MINGA([0-9]+)$/.exec(head ?? '')?.[1];
  if (version === undefined) return err('not-a-card');
  if (version !== '1') return err('newer-version');
  const bytes = base32ToBytes(groups.join(''));
  const recovery = bytes && bytesToRecovery(bytes.slice(0, recoveryLength));
  if (!bytes || !recovery || !bytesEqual(bytes.subarray(recoveryLength), checkOf(recovery))) return err('damaged');
  return ok(recovery);
}

const checkOf = (recovery: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8('minga/card/1'), recovery)).subarray(0, 4);
