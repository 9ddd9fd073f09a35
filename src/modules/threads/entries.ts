/**
 * What people say of something that stands in the books: a listing, a payment, a decision.
 *
 * `thread` is what is talked about: a record is found by one id. `ref` is what an entry answers, the thing itself or what somebody
 * said of it. Whoever keeps accounts for others may speak for them, so each names the account for which it is said.
 */
import { accountId, entryId, oneOf, optional, payloadOf, type Read, text } from '../../core/fields.ts';

/** Lengths in UTF-16 code units. */
export const talkMost = { words: 1000 } as const;

export const talkFaces = ['agree', 'thanks', 'question', 'happy', 'sad'] as const;
export type TalkFace = (typeof talkFaces)[number];

const stepShape = { thread: entryId, ref: entryId };
const sayShape = { ...stepShape, account: accountId, words: text(1, talkMost.words) };
const reactShape = {
  ...stepShape,
  account: accountId,
  /** In place of the one before. Absent: none any more. */
  face: optional(oneOf(...talkFaces)),
};

/** `thread.unsay`: what was said is taken back. It stays in the books, and is not shown. */
export type StepPayload = Read<typeof stepShape>;
/** `thread.say`: words about the thing, or an answer to words about it. */
export type SayPayload = Read<typeof sayShape>;
/** `thread.react`: how somebody takes it, without words. */
export type ReactPayload = Read<typeof reactShape>;

export const decodeStep = payloadOf(stepShape);
export const decodeSay = payloadOf(sayShape);
export const decodeReact = payloadOf(reactShape);
