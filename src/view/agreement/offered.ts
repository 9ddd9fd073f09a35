/**
 * Which texts are the one that founding offers, in whichever language the founders had it: by their fingerprints, so that nobody
 * fetches six languages to know. The text that was signed stays what it is; this is only about reading it.
 */
const offered: ReadonlySet<string> = new Set([
  // en
  '301-76a033dc',
  // es
  '295-e10d44a7',
  // fr
  '346-90af531c',
  // pt
  '281-b2705f6d',
  // sw
  '304-c152c44a',
  // ar
  '192-1d6605cc',
]);

export const isOffered = (text: string): boolean => offered.has(fingerprint(text));

/** Of its letters alone, FNV-1a over 32 bits, and how many there are. No protection: whoever imitates it changes what they wrote. */
export function fingerprint(text: string): string {
  const plain = text.trim();
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at += 1) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193) >>> 0;
  return `${plain.length}-${hash.toString(16)}`;
}
