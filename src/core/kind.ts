/** What a kind of entry is: how it is read, judged and applied. */
import type { Result } from '../lib/result.ts';
import type { CborMap } from '../wire/cbor.ts';
import type { ChainState } from './chain.ts';
import type { Entry, InnerProof } from './entry.ts';
import type { DeviceId, EntryId } from './ids.ts';
import type { GroupState } from './state.ts';

/** Where an entry stands while it is judged: after everything it names, on its author's chain. */
export type Standing = {
  readonly state: GroupState;
  readonly chain: ChainState;
  readonly entry: Pick<Entry, 'id' | 'device' | 'seq' | 'prev' | 'claimedAt' | 'group'>;
  /** What a chain had earned, claimed and acknowledged at one of its entries; a copy, free to be read. */
  readonly chainAt: (tip: EntryId) => ChainState;
};

export type Kind<P> = {
  /** Reads the payload, refusing unknown fields; the error names the field. */
  readonly decode: (payload: CborMap) => Result<P, string>;
  /** May stand first in a chain; every other kind needs a chain that a member has opened. */
  readonly opensChain?: true;
  /** Changes what others may do: every device acknowledges it with its next entry. */
  readonly governance?: true;
  readonly proofs?: (payload: P, entry: Entry) => readonly InnerProof[];
  /**
   * The rules in precedence order: the name of the first that is broken, or `null`.
   * May read the chain and the entries that this one names; nothing else, or two phones would judge differently.
   */
  readonly judge: (payload: P, at: Standing) => string | null;
  /** The device whose word it takes back: a chain that was closed by that word alone may still say this. */
  readonly refuses?: (payload: P, at: Standing) => DeviceId | null;
  /** What a valid entry changes on its author's chain. Run again when a fork makes a chain be rebuilt. */
  readonly onChain?: (payload: P, at: Standing) => void;
  /** What a valid entry changes for the group, once. The result may not depend on the order of arrival. */
  readonly onGroup?: (payload: P, at: Standing) => void;
};

/** A kind whose payload type only its own functions know. */
export type AnyKind = Kind<unknown>;

/** Forgets the payload type. Sound because `judge` and the rest only ever see what this kind's own `decode` made. */
export const kind = <P>(definition: Kind<P>): AnyKind => definition as unknown as AnyKind;

/** Several rules as one: whichever is broken first, in the order given. */
export const firstBroken =
  <P>(...rules: readonly Kind<P>['judge'][]): Kind<P>['judge'] =>
  (payload, at) => {
    for (const rule of rules) {
      const code = rule(payload, at);
      if (code !== null) return code;
    }
    return null;
  };
