import type { AccountId, MemberId } from '../core/ids.ts';

/** One object URL a member, or an account that is kept for somebody. The worker's views bring equal bytes in new arrays, so the bytes themselves are compared. */
const shown = new Map<MemberId | AccountId, { readonly photo: Uint8Array; readonly url: string }>();

/** What `Avatar` takes as `photo`; `undefined` when there is none. An address made for an older photo is freed. */
export function photoUrl(of: MemberId | AccountId, photo: Uint8Array | null | undefined): string | undefined {
  const known = shown.get(of);
  if (known && photo && sameBytes(known.photo, photo)) return known.url;
  if (known) URL.revokeObjectURL(known.url);
  shown.delete(of);
  if (!photo) return undefined;
  const url = URL.createObjectURL(new Blob([photo.slice()], { type: 'image/jpeg' }));
  shown.set(of, { photo, url });
  return url;
}

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left === right || (left.length === right.length && left.every((byte, at) => byte === right[at]));
