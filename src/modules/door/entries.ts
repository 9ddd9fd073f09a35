/** The payloads of what coordinators say about the group's door. (protocol §9, decision 0026) */
import { bytes, deviceId, entryId, flag, listOf, optional, payloadOf, type Read, text } from '../../core/fields.ts';

/** The door's seed, locked to these phones of coordinators. */
const sharing = { to: listOf(deviceId, 64), box: bytes(1, 8192) };

const openShape = {
  /** The channel that the door is, as the relay calls it. */
  door: bytes(32),
  /** Opens the card of a door that is not listed: every member may show the door. */
  opener: bytes(16),
  says: text(0, 160),
  place: text(0, 80),
  listed: optional(flag),
  ...sharing,
};
export type OpenPayload = Read<typeof openShape>;
export const decodeOpen = payloadOf(openShape);

const shareShape = { ref: entryId, ...sharing };
export type SharePayload = Read<typeof shareShape>;
export const decodeShare = payloadOf(shareShape);

const closeShape = { ref: entryId };
export type ClosePayload = Read<typeof closeShape>;
export const decodeClose = payloadOf(closeShape);
