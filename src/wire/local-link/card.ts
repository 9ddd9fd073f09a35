/**
 * What a phone says of itself so that another one can connect to it directly. (protocol §12)
 *
 *     strict CBOR [1, side, attempt, fingerprint, name, password, [address, …]]
 *
 * `side`: 0 offers, 1 answers. All the rest of what browsers tell one another at that point is the same every time
 * (`session-text.ts`), so some hundred bytes are enough, and a code that stands still.
 */
import { err, ok, type Result } from '../../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict } from '../cbor.ts';
import { decodeAddress, encodeAddress, type HostAddress } from './address.ts';

export type LinkDescription = {
  readonly side: 'offer' | 'answer';
  /** SHA-256 of the certificate that this connection shows, 32 bytes: whoever knows it lets in nobody else. */
  readonly fingerprint: Uint8Array;
  /** What the two call one another while they look for a way (RFC 8839, ice-ufrag and ice-pwd). */
  readonly name: string;
  readonly password: string;
  /** Best first. */
  readonly addresses: readonly HostAddress[];
};

/** `attempt`: four bytes that the offering phone drew; an answer repeats those it answers. */
export type LinkCard = { readonly attempt: Uint8Array; readonly description: LinkDescription };

export const attemptLength = 4;
const fingerprintLength = 32;
/** So many fit into what is sealed in one step of 256 bytes, whatever their kind. */
export const addressesMax = 6;

const version = 1;
const sides = ['offer', 'answer'] as const;
const limits = { maxBytes: 512, maxDepth: 2 };
/** Browsers draw 4–8 and 24–32 of these characters. */
const namePattern = /^[A-Za-z0-9+/]{4,16}$/;
const passwordPattern = /^[A-Za-z0-9+/]{22,40}$/;

/** Whether a card can say it, and whoever reads the card understands it. */
export const isSound = ({ fingerprint, name, password, addresses }: LinkDescription): boolean =>
  fingerprint.length === fingerprintLength &&
  namePattern.test(name) &&
  passwordPattern.test(password) &&
  addresses.length > 0 &&
  addresses.length <= addressesMax;

export function encodeCard({ attempt, description }: LinkCard): Uint8Array {
  const { side, fingerprint, name, password, addresses } = description;
  const places = addresses.flatMap((address) => encodeAddress(address) ?? []);
  return encodeStrict([version, sides.indexOf(side), attempt, fingerprint, name, password, places]);
}

export function decodeCard(bytes: Uint8Array): Result<LinkCard, 'damaged' | 'newer-version'> {
  const decoded = decodeStrict(bytes, limits);
  if (!decoded.ok || !Array.isArray(decoded.value)) return err('damaged');
  const [v, at, attempt, fingerprint, name, password, places, ...more] = decoded.value as readonly CborValue[];
  if (typeof v === 'number' && v > version) return err('newer-version');
  const side = typeof at === 'number' ? sides[at] : undefined;
  if (v !== version || side === undefined || more.length > 0 || !Array.isArray(places)) return err('damaged');
  if (!(attempt instanceof Uint8Array) || attempt.length !== attemptLength) return err('damaged');
  if (!(fingerprint instanceof Uint8Array) || typeof name !== 'string' || typeof password !== 'string')
    return err('damaged');
  const addresses = (places as readonly CborValue[]).map((place) =>
    place instanceof Uint8Array ? decodeAddress(place) : null,
  );
  if (!addresses.every((address) => address !== null)) return err('damaged');
  const description = { side, fingerprint, name, password, addresses };
  return isSound(description) ? ok({ attempt, description }) : err('damaged');
}
