/**
 * Signatures without curves: who signed what is remembered, and asking is a look-up.
 *
 * Nobody can sign with a key that is not handed to them, so what a forger makes is found out as it would be by Ed25519, a
 * thousand times faster. The rules see no difference: core never looks at a signature, only at the brand that says
 * "checked".
 */
import type { Entry, InnerProof, VerifiedEntry } from '../../../src/core/entry.ts';
import type { Registry } from '../../../src/core/module.ts';
import { proofsOf } from '../../../src/core/proofs.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';

export const anySignature = new Uint8Array(64);

export class FakeSigner {
  readonly #signed: Set<string>;
  readonly #checked = new Map<string, VerifiedEntry | null>();

  constructor(known?: FakeSigner) {
    this.#signed = new Set(known === undefined ? [] : known.#signed);
  }

  /** `key` is the public key of a pair whose secret half the caller has. Both in hexadecimal. */
  sign(key: string, message: string): void {
    this.#signed.add(`${key} ${message}`);
  }

  /** How much was ever signed. */
  get signatures(): number {
    return this.#signed.size;
  }

  holds(key: string, message: string): boolean {
    return this.#signed.has(`${key} ${message}`);
  }

  /**
   * What `identity/verifying.ts` is to the app, and the one place of the simulator that makes the brand. `null`: not
   * signed by its author. An entry's id commits to all of its bytes, so it stands for the message.
   */
  verify(entry: Entry, registry: Registry): VerifiedEntry | null {
    const known = this.#checked.get(entry.id);
    if (known !== undefined) return known;
    const proofsHold = proofsOf(registry)(entry).every((proof) => this.#provenBy(proof));
    const signed = this.holds(entry.device, entry.id);
    const checked = signed ? ({ entry, signature: anySignature, proofsHold } as VerifiedEntry) : null;
    this.#checked.set(entry.id, checked);
    return checked;
  }

  #provenBy({ publicKey, message }: InnerProof): boolean {
    return this.holds(bytesToHex(publicKey), bytesToHex(message));
  }
}
