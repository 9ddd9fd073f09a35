/** Something worth reading, and a key that the relay does not have. */
import { noSignature } from '../../../src/core/no-signature.ts';
import { utf8 } from '../../../src/lib/bytes.ts';
import { encodeBatch } from '../../../src/wire/batch.ts';

export const epochKey = new Uint8Array(32).fill(0xe1);
export const words = 'three hours for the roof';
/** No signature is looked at here. */
export const batch = encodeBatch([{ bytes: utf8(words), signature: noSignature }]);
