/**
 * What two phones say of themselves on a direct link, and before it over a relay, which keeps none of it. (protocol §12, §13)
 *
 *     hello: 16 · strict CBOR [device, signature]            on the link, by each
 *     have:  17 · a signed word on what this phone holds     on the link, when both have the same
 *     want:  21 · strict CBOR [name]                         on the link: what is named is asked for
 *     bytes: 22 · what was asked for, locked                 on the link; it is known by its hash
 *     here:  18 · strict CBOR [from, device, signature]      over the relay: ready to be linked with
 *     gone:  19 · strict CBOR [from]
 *     card:  20 · strict CBOR [from, to, card]
 *
 * `from` and `to` are eight bytes that a phone drew for itself when its person opened the screen. Marks below 16 are those of
 * catching up (`../catch-up.ts`), which travels on the same ways.
 */
import { concatBytes, utf8 } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict } from '../cbor.ts';

export type LinkMessage =
  | { readonly is: 'hello'; readonly device: Uint8Array; readonly signature: Uint8Array }
  | { readonly is: 'have'; readonly statement: Uint8Array }
  | {
      readonly is: 'here';
      readonly from: Uint8Array;
      readonly device: Uint8Array;
      readonly signature: Uint8Array;
    }
  | { readonly is: 'want'; readonly name: Uint8Array }
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  | { readonly is: 'gone'; readonly from: Uint8Array }
  | { readonly is: 'card'; readonly from: Uint8Array; readonly to: Uint8Array; readonly card: Uint8Array };

export const speakerLength = 8;
const [deviceLength, signatureLength, nameLength] = [32, 64, 32];
const marks = { hello: 16, have: 17, here: 18, gone: 19, card: 20, want: 21, bytes: 22 } as const;
const limits = { maxBytes: 1024, maxDepth: 1 };

export function encodeLinkMessage(message: LinkMessage): Uint8Array<ArrayBuffer> {
  return concatBytes(Uint8Array.of(marks[message.is]), bodyOf(message));
}

function bodyOf(message: LinkMessage): Uint8Array {
  switch (message.is) {
    case 'hello':
      return encodeStrict([message.device, message.signature]);
    case 'have':
      return message.statement;
    case 'want':
      return encodeStrict([message.name]);
    case 'bytes':
      return message.bytes;
    case 'here':
      return encodeStrict([message.from, message.device, message.signature]);
    case 'gone':
      return encodeStrict([message.from]);
    case 'card':
      return encodeStrict([message.from, message.to, message.card]);
  }
}

export function decodeLinkMessage(bytes: Uint8Array): Result<LinkMessage, 'damaged'> {
  const [mark, body] = [bytes[0], bytes.subarray(1)];
  if (mark === marks.have) return ok({ is: 'have', statement: body });
  if (mark === marks.bytes) return ok({ is: 'bytes', bytes: body });
  const decoded = decodeStrict(body, limits);
  const fields = decoded.ok && Array.isArray(decoded.value) ? (decoded.value as readonly CborValue[]) : [];
  const [first, second, third] = fields;
  if (mark === marks.hello && fields.length === 2 && isBytes(first, deviceLength) && isBytes(second, signatureLength))
    return ok({ is: 'hello', device: first, signature: second });
  if (mark === marks.want && fields.length === 1 && isBytes(first, nameLength)) return ok({ is: 'want', name: first });
  if (!isBytes(first, speakerLength)) return err('damaged');
  if (mark === marks.gone && fields.length === 1) return ok({ is: 'gone', from: first });
  if (fields.length !== 3) return err('damaged');
  if (mark === marks.here && isBytes(second, deviceLength) && isBytes(third, signatureLength))
    return ok({ is: 'here', from: first, device: second, signature: third });
  if (mark === marks.card && isBytes(second, speakerLength) && third instanceof Uint8Array)
    return ok({ is: 'card', from: first, to: second, card: third });
  return err('damaged');
}

const isBytes = (value: CborValue | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;

/**
 * What a device signs to say that it is the one at this end. `subject`: of a link, the two fingerprints, its own first; so
 * nobody in between can pass the word on. Over a relay, the eight bytes that it drew.
 */
export const linkProof = (group: Uint8Array, subject: Uint8Array): Uint8Array<ArrayBuffer> =>
  concatBytes(utf8('minga/link/1'), group, subject);
