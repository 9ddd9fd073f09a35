/**
 * What can be known of a change without Automerge: whose it is, what it builds upon, how large it is.
 *
 * All of it follows from the bytes alone, so what is refused here is refused on every phone alike.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesEqual, bytesToHex } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { foundersActor } from './actors.ts';
import { operationsIn, readColumns } from './columns.ts';
import { ChangeReader } from './reading-bytes.ts';

export const maxChangeBytes = 48 * 1024;
/** A text of the greatest length taken out, and another put in its place. */
export const maxOperations = 40_000;
/** As many as an entry may name beside. */
export const maxBases = 8;
/** Automerge adds its author's last change, wherever that lies below. */
const maxParents = maxBases + 1;
const maxActors = 500;
const hashBytes = 32;
const actorBytes = 16;
const magic = Uint8Array.of(0x85, 0x6f, 0x4a, 0x83);
/** Neither a whole document nor a deflated change, which may unfold to anything. */
const plainChange = 1;
/** The number of the one text, as the founders' change makes it. */
const textCounter = 1;

export type TextChangeHead = {
  /** Automerge's name of it: the SHA-256 of its contents, hexadecimal. */
  readonly hash: string;
  readonly parents: readonly string[];
  readonly actor: string;
  /** The other actors whose letters it touches. */
  readonly others: readonly string[];
  /** From 1, for each actor by itself. */
  readonly seq: number;
  readonly firstOperation: number;
  readonly operations: number;
};

export type ChangeFault = 'size' | 'not-a-change' | 'checksum' | 'lengths' | 'stamped' | 'not-of-a-text';

export function readChange(bytes: Uint8Array): Result<TextChangeHead, ChangeFault> {
  if (bytes.length > maxChangeBytes) return err('size');
  if (bytes.length < 10 || !bytesEqual(bytes.subarray(0, 4), magic) || bytes[8] !== plainChange) {
    return err('not-a-change');
  }
  const digest = sha256(bytes.subarray(8));
  if (!bytesEqual(digest.subarray(0, 4), bytes.subarray(4, 8))) return err('checksum');
  const outer = new ChangeReader(bytes.subarray(9));
  const contents = outer.counted();
  if (outer.broken || outer.left > 0) return err('lengths');
  return readContents(new ChangeReader(contents), bytesToHex(digest));
}

function readContents(reader: ChangeReader, hash: string): Result<TextChangeHead, ChangeFault> {
  const parents = hexList(reader, maxParents, () => reader.bytes(hashBytes));
  const actor = bytesToHex(reader.counted());
  const [seq, firstOperation] = [reader.number(), reader.number()];
  const time = reader.signedNumber();
  const words = reader.counted();
  const others = hexList(reader, maxActors, () => reader.counted());
  if (parents === null || others === null || reader.broken) return err('lengths');
  // Whatever differs from phone to phone would make different changes of the same words.
  if (time !== 0 || words.length > 0) return err('stamped');
  if ([actor, ...others].some((each) => each.length !== actorBytes * 2)) return err('lengths');
  if (!isAscending(others) || others.includes(actor) || !isAscending(parents)) return err('lengths');

  const columns = readColumns(reader);
  if (columns === null || reader.left > 0) return err('lengths');
  const object = { actor: [actor, ...others].indexOf(foundersActor), counter: textCounter };
  const operations = operationsIn(columns, object, others.length + 1, maxOperations);
  if (operations === null) return err('not-of-a-text');
  return ok({ hash, parents, actor, others, seq, firstOperation, operations });
}

function hexList(reader: ChangeReader, most: number, one: () => Uint8Array): string[] | null {
  const count = reader.number();
  if (count > most) return null;
  const list: string[] = [];
  for (let read = 0; read < count && !reader.broken; read += 1) list.push(bytesToHex(one()));
  return list;
}

/** So spelt there is one way only to say the same. */
const isAscending = (list: readonly string[]): boolean =>
  list.every((each, at) => at === 0 || (list[at - 1] ?? '') < each);
