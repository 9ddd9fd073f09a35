/**
 * Turns a table of message shapes into one type, one encoder and one decoder.
 *
 * On the wire a message is a CBOR map of its fields and `kind`. Reading is strict: another order of keys, a longer
 * integer form, an unknown field, all are refused, so two programs never disagree about what a frame says.
 */
import { err, ok, type Result } from '../lib/result.ts';
import { type CborMap, decodeStrict, encodeStrict, isCborMap } from './cbor.ts';
import { type FieldsOf, record, type Shape } from './relay-fields.ts';

type Shapes = { readonly [kind: string]: Shape };

export type MessageOf<S extends Shapes> = {
  [Kind in keyof S & string]: { readonly kind: Kind } & FieldsOf<S[Kind]>;
}[keyof S & string];

/**
 * Why a frame is not a message. `n` is the number to answer under, when one could still be read.
 *
 * - `unreadable`: not strict CBOR, too large, too deep, or not a map
 * - `unknown-kind`: perhaps from a newer version
 * - `malformed`: a known kind with a missing, unknown or impossible field
 */
export type FrameFault = { readonly name: 'unreadable' | 'unknown-kind' | 'malformed'; readonly n: number | null };

/** Message, list, item, field: no message nests deeper. */
const depthMax = 4;

export function messageCodec<S extends Shapes>(shapes: S) {
  const fieldsByKind = new Map(Object.entries(shapes).map(([kind, shape]) => [kind, record(shape)]));

  return {
    encode(message: MessageOf<S>): Uint8Array {
      const { kind, ...fields } = message;
      const written = fieldsByKind.get(kind)?.write(fields as unknown as FieldsOf<Shape>);
      return encodeStrict({ ...(written as CborMap), kind });
    },

    decode(frame: Uint8Array, bytesMax: number): Result<MessageOf<S>, FrameFault> {
      const decoded = decodeStrict(frame, { maxBytes: bytesMax, maxDepth: depthMax });
      if (!decoded.ok || !isCborMap(decoded.value)) return err({ name: 'unreadable', n: null });

      const { kind, ...rest } = decoded.value;
      const n = typeof rest['n'] === 'number' && rest['n'] >= 1 ? rest['n'] : null;
      const fields = typeof kind === 'string' ? fieldsByKind.get(kind) : undefined;
      if (fields === undefined) return err({ name: 'unknown-kind', n });

      const read = fields.read(rest);
      if (read === undefined) return err({ name: 'malformed', n });
      return ok({ ...read, kind } as MessageOf<S>);
    },
  };
}
