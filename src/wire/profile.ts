/**
 * What a member says of themselves, before it is sealed: name, picture, how to reach them. (protocol §1)
 *
 *     strict CBOR { name, photo: JPEG bytes or null, contact }
 */
import { utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { decodeStrict, encodeStrict, isCborMap } from './cbor.ts';

export type ProfileContent = { readonly name: string; readonly photo: Uint8Array | null; readonly contact: string };

/** What a profile is sealed for: the sealed bytes stand for nothing else. */
export const profileContext = utf8('minga/profile/1');
const bytesMax = 48 * 1024;

export const encodeProfile = ({ name, photo, contact }: ProfileContent): Uint8Array =>
  encodeStrict({ name, photo, contact });

/** Names of at most 80 characters, contacts of at most 200. */
export function decodeProfile(content: Uint8Array): Result<ProfileContent, 'damaged'> {
  const decoded = decodeStrict(content, { maxBytes: bytesMax, maxDepth: 1 });
  if (!decoded.ok || !isCborMap(decoded.value)) return err('damaged');
  const { name, photo, contact } = decoded.value;
  if (typeof name !== 'string' || name.length > 80) return err('damaged');
  if (typeof contact !== 'string' || contact.length > 200) return err('damaged');
  if (photo !== null && !(photo instanceof Uint8Array)) return err('damaged');
  return ok({ name, photo, contact });
}
