/** `document.change`: one change to a text that people edit together, as Automerge spells it. (protocol §12) */
import { bytes, entryId, listOf, optional, payloadOf, type Read, text } from '../../core/fields.ts';

/** A deletion of much and an insertion of much; with its entry it stays below what an entry may be. */
const maxChangeBytes = 48 * 1024;

const changeShape = {
  /** The changes it builds on, none standing on another; none at all: what the founders wrote. */
  refs: listOf(entryId, 8),
  document: text(1, 64),
  /** What founded the text: a listing, a proposal, a meeting. Absent: it is the agreement. */
  ref: optional(entryId),
  change: bytes(1, maxChangeBytes),
};

export type ChangePayload = Read<typeof changeShape>;
export const decodeChange = payloadOf(changeShape);
