/** What the commands share: which deal, which side of it speaks, and how long words may be. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { AccountId, DeviceId, EntryId } from '../../core/ids.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type DealRecord, sideOf } from './apply.ts';
import { dealMost } from './entries.ts';
import { type DealAct, type Place, whyNotNow } from './may.ts';
import { type RefusalCode, refused } from './refusals.ts';
import { standingOf } from './standing.ts';

/** What every command about a deal is told. */
export type AboutDeal = {
  readonly deal: EntryId;
  /** For whom, where this phone speaks for both sides; absent: whichever of them may do it, its own member first. */
  readonly account?: AccountId;
};

export const recordOf = ({ state }: Pick<Context, 'state'>, deal: EntryId): DealRecord | null =>
  (state.records.get('market')?.get(deal)?.value as DealRecord | undefined) ?? null;

/** The two sides of a deal for which this phone speaks: none, one, or both; its own member's first. */
export function placesOf(context: Context, record: DealRecord): readonly Place[] {
  const { state, now } = context;
  const standing = standingOf(state, record);
  return [...heldAccounts(context)]
    .filter((account) => account === record.provider || account === record.receiver)
    .map((account) => ({ state, now, record, standing, side: sideOf(record, account) }));
}

/** The side for which this phone now does it, or why it may not. */
export function placeFor(act: DealAct, { deal, account }: AboutDeal, context: Context): Result<Place, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const record = recordOf(context, deal);
  if (record === null) return refused('deal.no-such-deal');
  const held = placesOf(context, record);
  const places = account === undefined ? held : held.filter(({ side }) => record[side] === account);
  const [first] = places;
  if (first === undefined) return refused(held.length === 0 ? 'deal.not-a-party' : 'deal.not-your-account');
  const able = places.find((place) => whyNotNow(act, place) === null);
  return able === undefined ? refused(whyNotNow(act, first) as RefusalCode) : ok(able);
}

/** Words for the other party; '' for none. */
export const wordsFault = (words: string): RefusalCode | null =>
  words.length > dealMost.words ? 'deal.words-too-long' : null;

/** The phones of this phone's member, whatever account it speaks for. */
export const ownDevices = ({ state, self }: Context): readonly DeviceId[] => [
  self.device,
  ...(state.membership.members.get(self.member)?.devices ?? []).map(({ device }) => device),
];
