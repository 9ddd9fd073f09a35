/** What is said of support: somebody puts so many of their points behind a decision. */
import { accountId, entryId, integer, payloadOf, type Read } from '../../core/fields.ts';

/** Each person has `all`, at most `earned` more, and gives one decision at most `each`. */
export const pointsMost = { all: 100, earned: 100, each: 10 } as const;

const backShape = {
  /** The decision. */
  ref: entryId,
  /** Whose points: the author's own, or those of a neighbour whose account this phone keeps. */
  account: accountId,
  /** All that it has there from now on; 0: none any more. */
  points: integer(0, pointsMost.each),
};
/** `points.back`: so many points of that account stand behind that decision. */
export type BackPayload = Read<typeof backShape>;
export const decodeBack = payloadOf(backShape);
