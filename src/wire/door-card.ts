/**
 * What hangs at a group's door: what it says of itself to people who are not in it. (protocol §9, decision 0026)
 *
 *     card: strict CBOR { c: content, s: signature }, signed by the door's key over `minga/door-card/1` ‖ content
 *     content: strict CBOR { k: the door's key, b: key that asks are locked to, n: name, w: sentence, p: place,
 *                            f: the door that one asks at instead, and its opener if it has one; where there is none, no f }
 *
 * The relay hands it out and can not alter it: the door is named after the key that signs.
 */
import { bytesToHex, concatBytes, hexToBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict, isCborMap } from './cbor.ts';
import { openerLength } from './door-link.ts';
import { type ChannelId, channelIdBytes, proofBytes, publicKeyBytes } from './relay.ts';

/** Lengths in UTF-16 code units. */
export const doorTextMax = { name: 80, says: 160, place: 80 } as const;

/** Bytes of a whole card; sealed, of a door that is not listed, it is a little longer. */
const cardBytesMax = 2 * 1024;

export type DoorCard = {
  /** Ed25519; the door is the channel that is named after it. */
  readonly key: Uint8Array;
  /** X25519: what somebody asks is locked to it. */
  readonly box: Uint8Array;
  readonly name: string;
  /** One sentence of the group's own. */
  readonly says: string;
  /** Where the group is, in words. */
  readonly place: string;
  /** The group has another door since: what hangs on walls leads on to it. */
  readonly next: NextDoor | null;
};

/** As a link names it. */
export type NextDoor = { readonly door: ChannelId; readonly opener: Uint8Array | null };

export type SignedCard = { readonly card: DoorCard; readonly content: Uint8Array; readonly signature: Uint8Array };

const tag = utf8('minga/door-card/1');

/** What the door's key signs. */
export const cardMessage = (content: Uint8Array): Uint8Array<ArrayBuffer> => concatBytes(tag, content);

/** The texts are cut to what a card holds. */
export const encodeCardContent = ({ key, box, name, says, place, next }: DoorCard): Uint8Array =>
  encodeStrict({
    ...{ k: key, b: box, n: cut(name, doorTextMax.name), w: cut(says, doorTextMax.says) },
    p: cut(place, doorTextMax.place),
    ...(next === null ? {} : { f: concatBytes(hexToBytes(next.door) ?? nothing, next.opener ?? nothing) }),
  });

const nothing = new Uint8Array();

export const encodeCard = (content: Uint8Array, signature: Uint8Array): Uint8Array =>
  encodeStrict({ c: content, s: signature });

/** The signature is not checked here: see `cardMessage`. */
export function decodeCard(bytes: Uint8Array): Result<SignedCard, 'damaged'> {
  const outer = decodeStrict(bytes, { maxBytes: cardBytesMax, maxDepth: 1 });
  if (!outer.ok || !isCborMap(outer.value) || Object.keys(outer.value).length !== 2) return err('damaged');
  const { c: content, s: signature } = outer.value;
  if (!(content instanceof Uint8Array) || !isBytes(signature, proofBytes)) return err('damaged');
  const card = decodeContent(content);
  return card === null ? err('damaged') : ok({ card, content, signature });
}

function decodeContent(content: Uint8Array): DoorCard | null {
  const read = decodeStrict(content, { maxBytes: cardBytesMax, maxDepth: 1 });
  if (!read.ok || !isCborMap(read.value)) return null;
  const { k, b, n, w, p, f } = read.value;
  const next = f === undefined ? null : nextIn(f);
  if (next === undefined || Object.keys(read.value).length !== (next === null ? 5 : 6)) return null;
  if (!isBytes(k, publicKeyBytes) || !isBytes(b, publicKeyBytes)) return null;
  if (!isText(n, doorTextMax.name) || n === '' || !isText(w, doorTextMax.says)) return null;
  return isText(p, doorTextMax.place) ? { key: k, box: b, name: n, says: w, place: p, next } : null;
}

/** `undefined`: damaged. */
function nextIn(value: CborValue): NextDoor | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  const [door, opener] = [value.subarray(0, channelIdBytes), value.slice(channelIdBytes)];
  if (!isBytes(door, channelIdBytes) || (opener.length > 0 && opener.length !== openerLength)) return undefined;
  return { door: bytesToHex(door) as ChannelId, opener: opener.length === 0 ? null : opener };
}

const isBytes = (value: CborValue | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;

const isText = (value: CborValue | undefined, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/** Never in the middle of a character that takes two code units. */
function cut(text: string, most: number): string {
  const short = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
