/**
 * Entry bodies as feed documents keep them: shorter by the ids that they name. (protocol §12)
 *
 * A third of a body is hashes of other entries, which no compression makes smaller. The entry before it in its document is
 * left out, and others are called by name. Whether a body was read aright is said by its own hash, which is kept whole
 * beside the document; so a name that is shared or wrong can cost an entry, and can never put another in its place.
 *
 *     short body = 2 ‖ the body, in which after each pair 58 20 (the head of a CBOR string of 32 bytes) there stands
 *       0                  nothing was left out
 *       1                  for the id of the entry before it in the document
 *       2 ‖ six bytes      for the id of the entry of that name
 */
import { concatBytes } from '../lib/bytes.ts';
import { type EntryName, type EntryNames, nameBytes } from './entry-names.ts';
import { hashEntry } from './hash.ts';
import { bytesToId, type EntryId, idToBytes } from './ids.ts';

/** An entry's body begins with the head of a map, above 0xa0; the two are told apart by the first byte. */
const format = 2;
const pair = [0x58, 0x20] as const;
const idLength = 32;
const [nothing, before, named] = [0, 1, 2];

/** Names are shared by entries that somebody has made for it. Eight heads that each share theirs with one other come to 256. */
const triesMax = 4096;

/** `links`: the entries it names, of which those that are alone with their name are called by it. */
export function shortBody(
  body: Uint8Array,
  prev: EntryId | null,
  links: readonly EntryId[],
  names: EntryNames,
): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(format)];
  let done = 0;
  for (let at = nextPair(body, 0); at <= body.length; at = nextPair(body, at)) {
    parts.push(body.subarray(done, at));
    const id = bytesToId<EntryId>(body.subarray(at, at + idLength));
    const mark = id === null ? nothing : markOf(id, prev, links, names);
    parts.push(Uint8Array.of(mark));
    if (mark === named) parts.push(body.subarray(at, at + nameBytes));
    if (mark !== nothing) at += idLength;
    done = at;
  }
  parts.push(body.subarray(done));
  return concatBytes(...parts);
}

function markOf(id: EntryId, prev: EntryId | null, links: readonly EntryId[], names: EntryNames): number {
  if (id === prev) return before;
  return links.includes(id) && names.isAlone(id) ? named : nothing;
}

/** The place after the next pair from `from` on; beyond the end when there is none. */
function nextPair(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(pair[0], from); at !== -1; at = bytes.indexOf(pair[0], at + 1)) {
    if (bytes[at + 1] === pair[1]) return at + 2;
  }
  return bytes.length + 1;
}

/**
 * The body of the entry `id`, as it lies in a document after the entry `prev`; kept whole or short. `null` when it is not
 * there: nothing is handed out that does not hash to `id`.
 */
export function wholeBody(kept: Uint8Array, id: EntryId, prev: EntryId | null, names: EntryNames): Uint8Array | null {
  if (kept[0] !== format) return hashEntry(kept) === id ? kept : null;
  // Nearly always each name is one entry's, and there is one way to read the body.
  let ways = 1;
  for (let way = 0; way < ways; way += 1) {
    let rest = way;
    let all = 1;
    const body = read(kept, prev, (name) => {
      const called = names.called(name);
      const chosen = called[rest % called.length];
      rest = Math.floor(rest / called.length);
      all *= called.length;
      return chosen;
    });
    if (body === null) return null;
    if (hashEntry(body) === id) return body;
    ways = Math.min(all, triesMax);
  }
  return null;
}

function read(
  kept: Uint8Array,
  prev: EntryId | null,
  choose: (name: EntryName) => EntryId | undefined,
): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let done = 1;
  for (let at = nextPair(kept, 1); at <= kept.length; at = nextPair(kept, at)) {
    parts.push(kept.subarray(done, at));
    const mark = kept[at];
    at += 1;
    if (mark === named) at += nameBytes;
    else if (mark !== before && mark !== nothing) return null;
    if (at > kept.length) return null;
    if (mark !== nothing) {
      const id = mark === before ? prev : choose(nameAt(kept, at - nameBytes));
      if (id === null || id === undefined) return null;
      parts.push(idToBytes(id));
    }
    done = at;
  }
  parts.push(kept.subarray(done));
  return concatBytes(...parts);
}

function nameAt(bytes: Uint8Array, from: number): EntryName {
  let name = 0;
  for (let at = from; at < from + nameBytes; at += 1) name = name * 256 + (bytes[at] ?? 0);
  return name;
}
