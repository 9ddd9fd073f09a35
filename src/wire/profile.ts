/**
 * What a member says of themselves, or a keeper of somebody whose account they keep, before it is sealed. (protocol §1)
 *
 *     strict CBOR { name, photo: JPEG bytes or null, place, languages, ways: { call, sms, whatsapp, knock } }
 *
 * What is left out is '' or null. All of it stands in the writer's own words.
 */
import { utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborMap, type CborValue, decodeStrict, encodeStrict, isCborMap } from './cbor.ts';

/** Ways to reach somebody: three take a number, and *knock* says in words where the door is. */
export const wayNames = ['call', 'sms', 'whatsapp', 'knock'] as const;
export type WayName = (typeof wayNames)[number];

export type ProfileContent = {
  readonly name: string;
  readonly photo: Uint8Array | null;
  readonly place: string;
  readonly languages: string;
  readonly ways: Readonly<Record<WayName, string>>;
};

export const emptyContent: ProfileContent = {
  name: '',
  photo: null,
  place: '',
  languages: '',
  ways: { call: '', sms: '', whatsapp: '', knock: '' },
};

/** What a profile is sealed for: the sealed bytes stand for nothing else. */
export const profileContext = utf8('minga/profile/1');
export const profileBytesMax = 48 * 1024;

/** In UTF-16 units. */
const lengths = { name: 80, place: 120, languages: 120, way: 200 } as const;

/** What is too long is cut: no phone would take it in. */
export const encodeProfile = ({ name, photo, place, languages, ways }: ProfileContent): Uint8Array =>
  encodeStrict({
    name: cut(name, lengths.name),
    photo,
    place: cut(place, lengths.place),
    languages: cut(languages, lengths.languages),
    ways: Object.fromEntries(wayNames.map((way) => [way, cut(ways[way], lengths.way)])),
  });

/** Never through the middle of a letter that takes two units. */
function cut(text: string, lengthMax: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > lengthMax) break;
    kept += letter;
  }
  return kept;
}

export function decodeProfile(content: Uint8Array): Result<ProfileContent, 'damaged'> {
  const decoded = decodeStrict(content, { maxBytes: profileBytesMax, maxDepth: 2 });
  if (!decoded.ok || !isCborMap(decoded.value) || Object.keys(decoded.value).length !== 5) return err('damaged');
  const { name, photo, place, languages, ways: said } = decoded.value;
  const ways = waysIn(said);
  if (!isText(name, lengths.name) || ways === null) return err('damaged');
  if (!isText(place, lengths.place) || !isText(languages, lengths.languages)) return err('damaged');
  if (photo !== null && !(photo instanceof Uint8Array)) return err('damaged');
  return ok({ name, photo, place, languages, ways });
}

const isText = (value: CborValue | undefined, lengthMax: number): value is string =>
  typeof value === 'string' && value.length <= lengthMax;

function waysIn(value: CborValue | undefined): ProfileContent['ways'] | null {
  if (value === undefined || !isCborMap(value) || Object.keys(value).length !== wayNames.length) return null;
  const { call, sms, whatsapp, knock } = value as CborMap;
  const max = lengths.way;
  if (!isText(call, max) || !isText(sms, max) || !isText(whatsapp, max) || !isText(knock, max)) return null;
  return { call, sms, whatsapp, knock };
}
