/** What a member tells those alone whom they have a deal with, before it is locked to their devices. (protocol §1) */
import { concatBytes } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { decodeStrict, encodeStrict } from './cbor.ts';
import { decodeProfile, encodeProfile, type ProfileContent, profileBytesMax } from './profile.ts';

export type DealsContent = {
  readonly content: ProfileContent;
  /** The first eight bytes of the key of each device that it is locked to: the lock itself does not say. */
  readonly readers: readonly Uint8Array[];
};

const readerLength = 8;

export const readerMark = (device: Uint8Array): Uint8Array => device.slice(0, readerLength);

/** Strict CBOR [profile, readers one after the other]. */
export const encodeDeals = ({ content, readers }: DealsContent): Uint8Array =>
  encodeStrict([encodeProfile(content), concatBytes(...readers)]);

export function decodeDeals(bytes: Uint8Array): Result<DealsContent, 'damaged'> {
  const decoded = decodeStrict(bytes, { maxBytes: profileBytesMax + 16 * 1024, maxDepth: 1 });
  if (!decoded.ok || !Array.isArray(decoded.value) || decoded.value.length !== 2) return err('damaged');
  const [profile, marks] = decoded.value;
  if (!(profile instanceof Uint8Array) || !(marks instanceof Uint8Array)) return err('damaged');
  const content = decodeProfile(profile);
  if (!content.ok || marks.length % readerLength !== 0) return err('damaged');
  const readers = Array.from({ length: marks.length / readerLength }, (_, at) =>
    marks.slice(at * readerLength, (at + 1) * readerLength),
  );
  return ok({ content: content.value, readers });
}
