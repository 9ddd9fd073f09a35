/** What the page may ask about catching up by screen and camera, by name: `minga().screen('begin', …)`. (protocol §12) */
import type { GroupId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';
import type { Scanned } from '../../replication/screen/screen-talk.ts';

/** What stands on this phone's screen: so many codes, over and over. 0: nothing is to be shown; 1: it stands still. */
export type ShownView = { readonly codes: number };

export type ScannedView = Scanned & { readonly shown: ShownView };

export type ScreenCalls = {
  /** Begins to show what this phone has. What was broken off here before goes on. */
  begin(group: GroupId): Promise<ShownView>;
  /** The texts of the next codes, 1–64. */
  codes(group: GroupId, count: number): Promise<readonly string[]>;
  /** Shows what did not fit into the message before. */
  goOn(group: GroupId): Promise<ShownView>;
  /**
   * What the camera read. Codes: 'screen.not-a-minga-code' | 'screen.newer-version' | 'screen.damaged' | 'screen.too-large' |
   * 'screen.other-kind' | 'screen.other-group' | 'screen.other-key'.
   */
  scan(group: GroupId, text: string): Promise<Result<ScannedView, Refusal>>;
  /** The person looks elsewhere: what was collected so far is kept for the next time. */
  rest(group: GroupId): Promise<void>;
};
