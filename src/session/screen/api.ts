/** What the page may ask about catching up by screen and camera, by name: `minga().screen('begin', …)`. (protocol §12) */
import type { AccountId, DeviceId, EntryId, GroupId, UnitId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';
import type { Scanned } from '../../replication/screen/screen-talk.ts';

/** What stands on this phone's screen: so many codes, over and over. 0: nothing is to be shown; 1: it stands still. */
export type ShownView = { readonly codes: number };

/** What somebody wants to be paid; amounts in minor units, 0: the payer says how much. (protocol §3.4) */
export type BillView = {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly account: AccountId;
  readonly device: DeviceId;
  readonly unit: UnitId;
  readonly amount: number;
  /** At most 140 characters. */
  readonly words: string;
};

export type ScannedView = (Extract<Scanned, { is: 'part' }> | WholeView) & { readonly shown: ShownView };
type WholeView = Omit<Extract<Scanned, { is: 'whole' }>, 'bill'> & { readonly bill: BillView | null };

export type ScreenCalls = {
  /** Begins to show what this phone has. What was broken off here before goes on. */
  begin(group: GroupId): Promise<ShownView>;
  /** The same, and that this is to be paid. */
  bill(group: GroupId, bill: BillView): Promise<ShownView>;
  /**
   * Answers the bill that was scanned last, with what has been signed since. 0 codes: none was, or it is not the one named, or they
   * lack nothing.
   */
  reply(group: GroupId, bill?: string): Promise<ShownView>;
  /** Shows what this device can not have heard of yet, without being asked; `entry` in any case. */
  tell(group: GroupId, device: DeviceId, entry?: EntryId): Promise<ShownView>;
  /** The texts of the next codes, 1–64. */
  codes(group: GroupId, count: number): Promise<readonly string[]>;
  /** Shows what did not fit into the message before. */
  goOn(group: GroupId): Promise<ShownView>;
  /**
   * What the camera read. Codes: 'screen.not-a-minga-code' | 'screen.newer-version' | 'screen.damaged' | 'screen.too-large' |
   * 'screen.other-kind' | 'screen.other-group' | 'screen.other-paper' | 'screen.other-key' | 'screen.is-…' for what belongs elsewhere
   * (`refused-code.ts`).
   */
  scan(group: GroupId, text: string): Promise<Result<ScannedView, Refusal>>;
  /** The person looks elsewhere: what was collected so far is kept for the next time. */
  rest(group: GroupId): Promise<void>;
};
