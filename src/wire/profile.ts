/**
 * What a member says of themselves, or a keeper of somebody whose account they keep, before it is sealed. (protocol §1)
 *
 *     strict CBOR { name, photo: JPEG bytes or null, place, languages, ways: { call, sms, whatsapp, knock }, standing? }
 *
 * What is left out is '' or null; `standing` alone is no field then: nobody who did not choose writes it. All of it stands in the writer's own words.
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
  /** Whether whoever reads this is to be shown what became of their deals and helps; `null`: it does not say. */
  readonly standing: boolean | null;
};

export const emptyContent: ProfileContent = {
  name: '',
  photo: null,
  place: '',
  languages: '',
  ways: { call: '', sms: '', whatsapp: '', knock: '' },
  standing: null,
};

/** What a profile is sealed for: the sealed bytes stand for nothing else. */
export const profileContext = utf8('minga/profile/1');
export const profileBytesMax = 48 * 1024;

/** In UTF-16 units. */
const lengths = { name: 80, place: 120, languages: 120, way: 200 } as const;

/** What is too long is cut: no phone would take it in. */
export const encodeProfile = ({ name, photo, place, languages, ways, standing }: ProfileContent): Uint8Array =>
  encodeStrict({
    name: cut(name, lengths.name),
    photo,
    place: cut(place, lengths.place),
    languages: cut(languages, lengths.languages),
    ways: Object.fromEntries(wayNames.map((way) => [way, cut(ways[way], lengths.way)])),
    ...(standing === null ? {} : { standing }),
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
  if (!decoded.ok || !isCborMap(decoded.value)) return err('damaged');
  const { name, photo, place, languages, ways: said, standing = null } = decoded.value;
  if (Object.keys(decoded.value).length !== (standing === null ? 5 : 6)) return err('damaged');
  if (standing !== null && typeof standing !== 'boolean') return err('damaged');
  const ways = waysIn(said);
  if (!isText(name, lengths.name) || ways === null) return err('damaged');
  if (!isText(place, lengths.place) || !isText(languages, lengths.languages)) return err('damaged');
  if (photo !== null && !(photo instanceof Uint8Array)) return err('damaged');
  return ok({ name, photo, place, languages, ways, standing });
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
