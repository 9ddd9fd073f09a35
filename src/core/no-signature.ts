/**
 * What stands for a signature that nobody has. (protocol §12)
 *
 * A body may be authentic without one: its author's next entry, which is signed, names its hash. A phone that took it in so,
 * and found that the signature beside it does not hold, carries it on under this mark. It is no proof of anything; whoever
 * takes it in needs the entry after it as well.
 */
export const noSignature = new Uint8Array(64);

export const isNoSignature = (signature: Uint8Array): boolean =>
  signature.length === noSignature.length && signature.every((byte) => byte === 0);
