/** What the commands share: which help, which side of it speaks, and how long words may be. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { HelpRecord } from './apply.ts';
import { aidMost } from './entries.ts';
import { type AidAct, type Place, whyNotNow } from './may.ts';
import { helpOf } from './records.ts';
import { type RefusalCode, refused } from './refusals.ts';
import { stageOf } from './standing.ts';

/** What every command about a help is told. */
export type AboutHelp = {
  readonly help: EntryId;
  /** For whom, where this phone speaks for both sides; absent: whichever of them may do it, its own member first. */
  readonly account?: AccountId;
};

/** The two sides of a help for which this phone speaks: none, one, or both; its own member's first. */
export function placesOf(context: Context, record: HelpRecord): readonly Place[] {
  const { state, now } = context;
  const stage = stageOf(state, record);
  return [...heldAccounts(context)].flatMap((account): Place[] => {
    if (account === record.helper) return [{ state, now, record, stage, side: 'helper' }];
    return account === record.helped ? [{ state, now, record, stage, side: 'helped' }] : [];
  });
}

/** The side for which this phone now does it, or why it may not. */
export function placeFor(act: AidAct, { help, account }: AboutHelp, context: Context): Result<Place, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const record = helpOf(context.state, help);
  if (record === null) return refused('aid.no-such-help');
  const held = placesOf(context, record);
  const places = account === undefined ? held : held.filter(({ side }) => record[side] === account);
  const [first] = places;
  if (first === undefined) return refused(held.length === 0 ? 'aid.not-a-party' : 'aid.not-your-account');
  const able = places.find((place) => whyNotNow(act, place) === null);
  return able === undefined ? refused(whyNotNow(act, first) as RefusalCode) : ok(able);
}

/** Words for the other side; '' for none. */
export const wordsFault = (words: string): Result<never, Refusal> | null =>
  words.length > aidMost.words ? refused('aid.words-too-long', { most: aidMost.words }) : null;
