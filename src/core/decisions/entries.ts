/**
 * What is said of a decision from the first idea on: what somebody would like to be so, and how it ended. What is voted on is said by the
 * ballot, `core/ballots`; the long words are a text that everybody writes together (`modules/texts`).
 */
import {
  accountId,
  cborMap,
  changeOf,
  entryId,
  oneOf,
  optional,
  payloadOf,
  type Read,
  shapeOf,
  text,
} from '../fields.ts';

/** Lengths in UTF-16 code units. */
export const decisionMost = { title: 120, summary: 2000, words: 4000, topic: 32, icon: 32 } as const;

const title = text(1, decisionMost.title);
const summary = text(0, decisionMost.summary);
/** What it is about: an id that the app has words for, or the group's own word. Votes are delegated on one topic. */
const topic = text(1, decisionMost.topic);
const stage = oneOf('idea', 'proposal');

/**
 * What would change in the books. No more than a wish: the ballot says it anew and for good, for by then the rule that it would change may
 * be another.
 */
const change = shapeOf({ act: text(1, 40), terms: cborMap });

const postShape = {
  /** Whose it is: the author's own, or one that this phone keeps. */
  account: accountId,
  title,
  summary,
  /** What its text is founded with: changed by all, by `document.change`. */
  words: optional(text(1, decisionMost.words)),
  topic,
  /** An id of a drawing that the app has. */
  icon: optional(text(1, decisionMost.icon)),
  stage,
  change: optional(change),
  /** What it grew out of: a message, a listing, an earlier decision. */
  ref: optional(entryId),
};
/** `decision.post`: somebody would like something to be so. */
export type PostPayload = Read<typeof postShape>;
export type Change = Exclude<PostPayload['change'], null>;
export const decodePost = payloadOf(postShape);

const setShape = {
  ref: entryId,
  title: optional(title),
  summary: optional(summary),
  topic: optional(topic),
  icon: optional(text(0, decisionMost.icon)),
  stage: optional(stage),
  change: optional(change),
};
/** `decision.set`: some of its fields are another from now on; `null`: that one stays as it was. `''`: the drawing is taken away. */
export type SetPayload = Read<typeof setShape>;
export const decodeSet = changeOf(setShape);

const endShape = { ref: entryId, how: oneOf('delivered', 'cancelled', 'declined') };
/** `decision.end`: it was done, or nobody goes on with it. Support that was given to it is free again. */
export type EndPayload = Read<typeof endShape>;
export const decodeEnd = payloadOf(endShape);
