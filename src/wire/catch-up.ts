/**
 * What two phones say to find out what one lacks. (protocol §12)
 *
 *     tips:    1 · strict CBOR [from, [device, [tip, …]], …]
 *     want:    2 · strict CBOR [to, [tip, [shared, …]], …]
 *     entries: 3 · a batch
 *
 * `from` is eight bytes that the speaker drew for this conversation; a want names them, so that of many phones who hear it
 * only one answers. Tips that name no chain ask the others for theirs.
 */
import { bytesToHex, concatBytes, hexToBytes } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict } from './cbor.ts';

/** Ids and devices are 32 bytes, in lower-case hexadecimal. */
export type ChainTips = { readonly device: string; readonly tips: readonly string[] };
/** The chain that ends in `tip`, from after the newest of `shared` that lies on it. */
export type Want = { readonly tip: string; readonly shared: readonly string[] };

export type CatchUpMessage =
  | { readonly is: 'tips'; readonly from: Uint8Array; readonly chains: readonly ChainTips[] }
  | { readonly is: 'want'; readonly to: Uint8Array; readonly wants: readonly Want[] }
  | { readonly is: 'entries'; readonly batch: Uint8Array };

const marks = { tips: 1, want: 2, entries: 3 } as const;
const speakerBytes = 8;
const bytesMax = 64 * 1024;

export function encodeCatchUp(message: CatchUpMessage): Uint8Array<ArrayBuffer> {
  const mark = new Uint8Array([marks[message.is]]);
  switch (message.is) {
    case 'tips':
      return concatBytes(
        mark,
        encodeStrict([message.from, ...message.chains.map((each) => pair(each.device, each.tips))]),
      );
    case 'want':
      return concatBytes(mark, encodeStrict([message.to, ...message.wants.map((each) => pair(each.tip, each.shared))]));
    case 'entries':
      return concatBytes(mark, message.batch);
  }
}

const idBytes = (id: string): Uint8Array => hexToBytes(id) ?? new Uint8Array();
const pair = (id: string, ids: readonly string[]): CborValue => [idBytes(id), ids.map(idBytes)];

export function decodeCatchUp(bytes: Uint8Array): Result<CatchUpMessage, 'damaged'> {
  const body = bytes.subarray(1);
  if (bytes[0] === marks.entries) return ok({ is: 'entries', batch: body });
  if (bytes[0] !== marks.tips && bytes[0] !== marks.want) return err('damaged');
  const decoded = decodeStrict(body, { maxBytes: bytesMax, maxDepth: 3 });
  if (!decoded.ok || !Array.isArray(decoded.value)) return err('damaged');
  const [speaker, ...rest] = decoded.value as readonly CborValue[];
  const pairs = rest.map(readPair);
  if (!(speaker instanceof Uint8Array) || speaker.length !== speakerBytes) return err('damaged');
  if (!pairs.every((each) => each !== null)) return err('damaged');
  return bytes[0] === marks.tips
    ? ok({ is: 'tips', from: speaker, chains: pairs.map(([device, tips]) => ({ device, tips })) })
    : ok({ is: 'want', to: speaker, wants: pairs.map(([tip, shared]) => ({ tip, shared })) });
}

function readPair(value: CborValue): readonly [string, readonly string[]] | null {
  if (!Array.isArray(value) || value.length !== 2 || !Array.isArray(value[1])) return null;
  const [id, ...ids] = [value[0], ...(value[1] as readonly CborValue[])].map(readId);
  return id && ids.every((each) => each !== null) ? [id, ids as string[]] : null;
}

const readId = (value: CborValue | undefined): string | null =>
  value instanceof Uint8Array && value.length === 32 ? bytesToHex(value) : null;
