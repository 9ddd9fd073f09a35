/** Why this phone is no member's any more, in so far as it is not. (protocol §6) */
import type { EntryId, MemberId } from '../../core/ids.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import { type Cutoff, standingCutoffs } from '../../core/restrictions.ts';

export type Ending = {
  readonly entry: EntryId;
  /**
   * *suspended*: two removed one another, and a vote decides. *lost* and *refused* are about this phone alone: its member
   * called it lost, or refused to have it.
   */
  readonly is: 'removed' | 'left' | 'suspended' | 'lost' | 'refused';
  /** Who signed it; sorted. */
  readonly by: readonly MemberId[];
  readonly claimedAt: number;
};

export function ending(_: Record<string, never>, { state, self }: Context): { readonly ending: Ending | null } {
  const ofMember = cutoffOf(state, self.member);
  const about = ({ entry, signers }: Cutoff, is: Ending['is']): { readonly ending: Ending } => ({
    ending: { entry, is, by: [...signers].sort(), claimedAt: state.log.nodes.get(entry)?.claimedAt ?? 0 },
  });
  if (ofMember !== null) {
    const { cutoff, suspended } = ofMember;
    return about(cutoff, cutoff.reason === 'leaving' ? 'left' : suspended ? 'suspended' : 'removed');
  }
  const [ofDevice] = standingCutoffs(state, self.device, null);
  if (ofDevice === undefined) return { ending: null };
  return about(ofDevice, ofDevice.reason === 'veto' ? 'refused' : 'lost');
}
