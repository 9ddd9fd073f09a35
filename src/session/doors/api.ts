/** What the page may ask about doors, by name: `minga().doors('ask', …)`. */
import type { GroupId, UnitId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';

/** A group's door, as its members see it. */
export type DoorView = {
  /** `null`: closed. */
  readonly open: {
    readonly link: string;
    readonly says: string;
    readonly place: string;
    readonly listed: boolean;
    /** This phone can read what is asked there. */
    readonly readable: boolean;
    /** On one relay at least the card hangs, as far as this phone knows. */
    readonly hung: boolean;
    /** How many links from before lead here too. */
    readonly olderLinks: number;
  } | null;
  /** Whether I may open and close it. */
  readonly mine: boolean;
  readonly asks: readonly AskView[];
};

/** Somebody who asks to come in; all of it in their own words. */
export type AskView = {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly reach: string;
  /** By their clock, ms. */
  readonly askedAt: number;
};

/** What a group says of itself to people who are not in it. */
export type DoorCardView = {
  readonly link: string;
  readonly name: string;
  readonly says: string;
  readonly place: string;
};

/**
 * *unsent*: kept until the relay can be reached; *full*: the door has no room, it is tried again; *waiting*: for the
 * coordinators; *closed*: nobody can ask there; *ended*: thirty days went by; *taking-back*: until the relay has heard it.
 */
export type MyAskState = 'unsent' | 'full' | 'waiting' | 'admitted' | 'declined' | 'closed' | 'ended' | 'taking-back';

export type MyAskView = {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly words: string;
  readonly reach: string;
  readonly askedAt: number;
  readonly state: MyAskState;
  /** An invitation, once admitted; else ''. */
  readonly link: string;
  /** What the coordinators said when they declined. */
  readonly answer: string;
};

export type OpenDoorArgs = {
  readonly says: string;
  readonly place: string;
  readonly listed: boolean;
  /** Another link and another key: the link that hangs on a wall leads nowhere any more, nor do older ones. */
  readonly anew: boolean;
};

export type AskArgs = {
  readonly link: string;
  readonly name: string;
  readonly words: string;
  readonly reach: string;
};

export interface DoorCalls {
  door(group: GroupId): Promise<DoorView>;
  /** Opens the door, or changes what its card says. Codes: 'no-relay' and those of the books. */
  open(group: GroupId, args: OpenDoorArgs): Promise<Result<null, Refusal>>;
  close(group: GroupId): Promise<Result<null, Refusal>>;
  /**
   * Makes an invitation for one and sends it to whoever asked. Codes: 'no-such-ask', 'unreachable', 'already-answered',
   * 'taken-back' and those of an invitation.
   */
  admit(group: GroupId, ask: string, limits: Readonly<Record<UnitId, number>>): Promise<Result<null, Refusal>>;
  decline(group: GroupId, ask: string, words: string): Promise<Result<null, Refusal>>;

  /** Groups that are listed on the relay that this app came from. Code: 'unreachable'. */
  find(): Promise<Result<readonly DoorCardView[], Refusal>>;
  /** Codes: 'not-a-door', 'newer-version', 'damaged', 'unreachable', 'closed'. */
  visit(link: string): Promise<Result<DoorCardView, Refusal>>;
  /** Kept on this phone first, and sent when the relay can be reached. Codes: those of `visit`, 'incomplete'. */
  ask(args: AskArgs): Promise<Result<null, Refusal>>;
  takeBack(ask: string): Promise<void>;
  /** An ask that came to its end is shown no more. */
  forget(ask: string): Promise<void>;
}
