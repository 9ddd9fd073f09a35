/** What the books of a group ask of the phone, and what they tell it. */
import type { Entry } from '../../core/entry.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Draft, Refusal, Registry } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import type { Result } from '../../lib/result.ts';
import type { EntryStore, FeedBodies } from '../ports/entry-store.ts';
import type { Identity } from '../ports/identity.ts';
import type { PhoneStore } from '../ports/phone-store.ts';

export type BooksPorts = {
  readonly registry: Registry;
  readonly entries: EntryStore;
  readonly documents: FeedBodies;
  readonly phone: PhoneStore;
  readonly identity: Identity;
};

/** Where entries came from. *self* and *tab* are this device; *elsewhere* is a channel or a file. */
export type Source = 'self' | 'tab' | 'elsewhere';
export type Kept = {
  readonly fresh: readonly EntryId[];
  readonly refused: number;
  /** Known entries whose bytes had been lost here. */
  readonly healed: number;
  /** An entry of our own device came that we did not have. */
  readonly ownLost: boolean;
};
export type Proposal = (state: GroupState) => Result<readonly Draft[], Refusal>;
/** Heard now and then while many are signed, and when all are: `false` gives all of it up, nothing is kept yet. */
export type GoOn = (signed: readonly Entry[], of: number) => Promise<boolean>;
