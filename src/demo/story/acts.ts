/** What happens in a story, before any key or entry exists: villagers by name, amounts in minutes. */

import type { Posted } from './board.ts';

/** A name that later acts call this one by: the request they answer, the payment they ask back. */
export type Label = string;

export type Act = { readonly by: string } & (
  | { readonly is: 'invite'; readonly newcomer: string }
  | { readonly is: 'join' }
  | { readonly is: 'name-coordinator'; readonly member: string }
  | {
      readonly is: 'pay';
      readonly to: string;
      readonly minutes: number;
      readonly memo: string;
      readonly gift: boolean;
      readonly answers: Label | null;
      readonly label: Label;
    }
  | {
      readonly is: 'ask';
      readonly of: string;
      readonly minutes: number;
      readonly memo: string;
      readonly label: Label;
    }
  | { readonly is: 'decline'; readonly asked: Label; readonly memo: string }
  | { readonly is: 'ask-back'; readonly payment: Label; readonly memo: string }
  | { readonly is: 'give-back'; readonly payment: Label }
  | { readonly is: 'post'; readonly listing: Posted }
  /** What is wanted beside a listing for nothing. */
  | { readonly is: 'describe'; readonly listing: Posted }
);

/**
 * What several villagers do before their phones meet again: nobody acts twice, and nobody knows of the others' acts.
 * `at` is what their clocks say, ms since 1970.
 */
export type Moment = { readonly at: number; readonly acts: readonly Act[] };

/**
 * The entries that an act comes to, with all that phones sign by themselves in answer to it: a payment is accepted, a
 * newcomer is admitted and takes up what the admission grants.
 */
export const entriesOf = (act: Act): number => entriesByAct[act.is];

const entriesByAct: Readonly<Record<Act['is'], number>> = {
  invite: 1,
  join: 3,
  'name-coordinator': 1,
  pay: 2,
  ask: 1,
  decline: 1,
  'ask-back': 1,
  'give-back': 2,
  post: 1,
  describe: 1,
};
