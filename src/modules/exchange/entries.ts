/** The kinds that this module adds to the books' own `pay`, `accept` and `reverse`. */
import * as v from 'valibot';
import { integer, listOf, payloadOf, type Read } from '../../core/fields.ts';
import type { AccountId, EntryId, UnitId } from '../../core/ids.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { paperNumberMax } from '../../wire/paper-number.ts';

const id = <T>() =>
  v.pipe(
    v.instance(Uint8Array),
    v.check((bytes) => bytes.length === 32),
    v.transform((bytes) => bytesToHex(bytes) as T),
  );
const amount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000));
const unit = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,16}$/),
  v.transform((text) => text as UnitId),
);
/** Words locked to the two parties; nobody else reads why. */
const memo = v.optional(
  v.pipe(
    v.instance(Uint8Array),
    v.check((bytes) => bytes.length > 0 && bytes.length <= 2048),
  ),
);

const askSchema = v.strictObject({
  to: id<AccountId>(),
  from: id<AccountId>(),
  unit,
  amount,
  memo,
  /** They were there and said yes: their card was shown, or they signed a line on paper. By the asker's word. */
  promised: v.optional(v.literal(true)),
});
const answerSchema = v.strictObject({ ref: id<EntryId>(), memo });

/** A sheet, and each slip among its lines. */
const paperShape = { numbers: listOf(integer(0, paperNumberMax), 101) };

/** `exchange.ask`: the account `to` asks `from` to pay. Moves nothing. */
export type AskPayload = v.InferOutput<typeof askSchema>;
/** What the other kinds carry: the entry they answer, and words for the other party. */
export type AnswerPayload = v.InferOutput<typeof answerSchema>;
/** `exchange.paper`: what stood on these pieces of paper was typed in, by the entries before this one. */
export type PaperPayload = Read<typeof paperShape>;

const decodeBy =
  <S extends v.GenericSchema>(schema: S) =>
  (payload: CborMap): Result<v.InferOutput<S>, string> => {
    const read = v.safeParse(schema, payload);
    return read.success ? ok(read.output) : err(String(read.issues[0]?.path?.[0]?.key ?? 'payload'));
  };

export const decodeAsk = decodeBy(askSchema);
export const decodeAnswer = decodeBy(answerSchema);
export const decodePaper = payloadOf(paperShape);
