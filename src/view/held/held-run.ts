/** The eight seconds in which an act can be undone, as plain values: what to do depends only on the time handed in. */
import type { GroupId } from '../../core/ids.ts';
import type { CommandName, Commands } from '../view-types.ts';

export type HeldCommand = {
  readonly [N in CommandName]: { readonly command: N; readonly args: Commands[N] };
}[CommandName];

export type HeldWords = {
  /** While the seconds run: "Paying 3 h to Bea". */
  readonly going: string;
  /** "Pay 3 h to Bea?" */
  readonly question: string;
  /** The word of the button that does it. */
  readonly confirm: string;
};

export type HeldRun = HeldCommand & {
  /** As the worker knows it. */
  readonly id: string;
  readonly group: GroupId;
  /** Claimed by this phone's clock, ms. */
  readonly until: number;
  /** A form that was sent away with it, and comes back when it is undone. */
  readonly draft: { readonly key: string; readonly value: unknown } | null;
  /** How another tool than the exchange says it; `null`: it is the exchange’s own to describe. */
  readonly words: HeldWords | null;
};

export const undoMs = 8000;

/**
 * A phone that slept in between wakes up long after: its person has forgotten the tap, so they are asked again, as after
 * closing the app.
 */
const stillMeantMs = 60_000;

export function dueOf(run: Pick<HeldRun, 'until'>, now: number): 'wait' | 'confirm' | 'ask' {
  if (now < run.until) return 'wait';
  return now - run.until > stillMeantMs ? 'ask' : 'confirm';
}

/** Whole seconds, as they are counted down. */
export const secondsLeft = ({ until }: Pick<HeldRun, 'until'>, now: number): number =>
  Math.max(0, Math.ceil((until - now) / 1000));
