/** A view is stored together with all of the buffer it looks into, which may be a whole batch from the wire. */
export const ownBytes = (bytes: Uint8Array): Uint8Array =>
  bytes.length < bytes.buffer.byteLength ? bytes.slice() : bytes;
