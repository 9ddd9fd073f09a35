/** Entries that come from elsewhere, as far as they are found to be their authors'. */
import type { Entry, SignedEntry, VerifiedEntry } from '../../core/entry.ts';
import { hashEntry } from '../../core/hash.ts';
import type { Identity, ProofsOf } from '../ports/identity.ts';
import type { CheckedSignatures } from './checked-signatures.ts';

export class Arrivals {
  readonly #identity: Identity;
  readonly #proofsOf: ProofsOf;
  readonly #signatures: CheckedSignatures;

  constructor(identity: Identity, proofsOf: ProofsOf, signatures: CheckedSignatures) {
    this.#identity = identity;
    this.#proofsOf = proofsOf;
    this.#signatures = signatures;
  }

  /** Of entries of which a good signature is missing, each is checked by itself: a link says nothing about them that is new. */
  async verify(arrived: readonly SignedEntry[], isVouched: (entry: Entry) => boolean): Promise<VerifiedEntry[]> {
    const isAgain = ({ bytes }: SignedEntry): boolean => this.#signatures.isUnsigned(hashEntry(bytes));
    const again = arrived.filter(isAgain);
    const news = again.length === 0 ? arrived : arrived.filter((each) => !isAgain(each));
    const results = [
      ...(await this.#identity.verifyEntries(again, this.#proofsOf)),
      ...(await this.#identity.verifyByLinks(news, this.#proofsOf, isVouched)),
    ];
    return results.flatMap((each) => (each.ok ? [each.value] : []));
  }
}
