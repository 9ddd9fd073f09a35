/**
 * An act: something that one member may do only with others behind them.
 *
 * The same act can be a coordinator's own entry, or be proposed, co-signed by others and carried out by its proposer. What
 * it does is written once; who stood behind it comes as a mandate. (protocol §3.5, §4, §6)
 */
import type { Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import type { MemberId } from '../ids.ts';
import { type AnyKind, kind, type Standing } from '../kind.ts';
import { isCoordinator } from '../membership/select.ts';

/** One coordinator; two of them; or more than half of all members. */
export type MandateBy = 'coordinator' | 'coordinators' | 'members';
export type Mandate = { readonly by: MandateBy; readonly signers: readonly MemberId[] };

export type Act<P> = {
  readonly decode: (terms: CborMap) => Result<P, string>;
  /** Whose word is enough. */
  readonly enough: readonly MandateBy[];
  readonly judge: (terms: P, at: Standing, mandate: Mandate) => string | null;
  readonly onChain?: (terms: P, at: Standing) => void;
  readonly onGroup: (terms: P, at: Standing, mandate: Mandate) => void;
};
export type AnyAct = Act<unknown>;

/** Forgets the type of the terms. Sound because an act only ever sees what its own `decode` made. */
export const act = <P>(definition: Act<P>): AnyAct => definition as unknown as AnyAct;

/** The kind by which a coordinator does it alone. Every act is governance: it changes what others may do. */
export const coordinatorsKind = (done: AnyAct): AnyKind =>
  kind<unknown>({
    decode: done.decode,
    governance: true,
    judge: (terms, at) => {
      if (!done.enough.includes('coordinator')) return 'needs-more-signers';
      return isCoordinator(at.state, at.chain) ? done.judge(terms, at, alone(at)) : 'only-coordinators';
    },
    ...(done.onChain ? { onChain: done.onChain } : {}),
    onGroup: (terms, at) => done.onGroup(terms, at, alone(at)),
  });

const alone = ({ chain }: Standing): Mandate => ({
  by: 'coordinator',
  signers: chain.member === null ? [] : [chain.member],
});
