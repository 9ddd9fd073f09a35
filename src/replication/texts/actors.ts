/** Who Automerge takes for the author of a change. One a device and document: a fresh one a session makes loading slow. */
import { sha256 } from '@noble/hashes/sha2.js';
import { type DeviceId, idToBytes } from '../../core/ids.ts';
import { bytesToHex, concatBytes, utf8 } from '../../lib/bytes.ts';

/** The same for everybody, so that the first change of a text is one change on all phones. */
export const foundersActor = '00'.repeat(16);

const domain = utf8('minga/text-actor/1');

/** 16 bytes, hexadecimal. */
export const actorOf = (device: DeviceId, document: string): string =>
  bytesToHex(sha256(concatBytes(domain, idToBytes(device), utf8(document))).subarray(0, 16));
