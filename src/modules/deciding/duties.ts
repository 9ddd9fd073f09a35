/**
 * What the phone that opened a vote signs by itself: what was decided. Closing is for a person: a phone that was off when time was up would
 * close before it has heard of the votes that came meanwhile.
 */
import { signingChain } from '../../core/accounts/signing.ts';
import { openingOf } from '../../core/ballots/counting.ts';
import { noMandateBy } from '../../core/ballots/mandate.ts';
import { type BallotRecord, ballotsAtHand } from '../../core/ballots/record.ts';
import type { ChainState } from '../../core/chain.ts';
import { composeAlone } from '../../core/compose.ts';
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { acts } from '../../core/mandates/acts.ts';
import type { MarkTerms } from '../../core/marks/entries.ts';
import { standsNow } from '../../core/membership/standing.ts';
import type { Context, Draft } from '../../core/module.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { isOpener } from './may.ts';

export function duties(context: Context): Draft[] {
  const chain = signingChain(context);
  if (!chain.ok) return [];
  const opened = ballotsAtHand(context.state).filter(({ id }) => isOpener(context, id));
  return opened.flatMap((record) => enactsDue(context, chain.value, record));
}

/** Asked as the rules would ask: of what was overtaken, nothing is signed. */
function enactsDue(context: Context, chain: ChainState, record: BallotRecord): Draft[] {
  const { state, self, now, chainAt } = context;
  const opening = openingOf(state, record.id);
  if (opening?.act == null || record.enacted !== null || chain.enacted.has(record.id)) return [];
  const refs = mandateFor(context, chain, record);
  if (refs === null) return [];
  const named = { ref: idToBytes(record.id), refs: refs.map(idToBytes) };
  if (opening.act === 'mark.give') return [markDraft(opening.terms as MarkTerms, named)];
  const draft: Draft = { kind: 'enact', payload: named };
  const entry = composeAlone(state, self.device, draft, now);
  const done = Object.hasOwn(acts, opening.act) ? acts[opening.act as keyof typeof acts] : null;
  const broken = done?.judge(opening.terms, { state, chain, entry, chainAt }, { by: 'members', signers: [] });
  return broken === null ? [draft] : [];
}

const markDraft = ({ account, mark, until }: MarkTerms, named: CborMap): Draft => ({
  kind: 'mark.give',
  payload: { account: idToBytes(account), mark, ...(until !== null && { until }), ...named },
});

/** The close, and seals where the count alone does not settle it; `null`: there is no mandate yet. */
function mandateFor({ state }: Context, chain: ChainState, record: BallotRecord): readonly EntryId[] | null {
  if (record.closed === null || !standsNow(state, record.closed.id)) return null;
  const close = record.closed.id;
  const last = state.closing.sealed.at(-1)?.checkpoint;
  const seals = (last && state.closing.checkpoints.get(last)?.seals) ?? [];
  return [[close], [close, ...seals]].find((refs) => noMandateBy(state, chain, record.id, refs) === null) ?? null;
}

/** Why what was voted on was not done yet, as this phone's next entry would be judged; `null`: it may be, or is. */
export function whyNotDone(context: Context, record: BallotRecord) {
  const chain = signingChain(context);
  if (!chain.ok || record.closed === null || record.enacted !== null) return null;
  if (mandateFor(context, chain.value, record) !== null) return null;
  return noMandateBy(context.state, chain.value, record.id, [record.closed.id]);
}
