/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import { postOf } from '../../core/listings/rules.ts';
import { payloadOfKind } from '../../core/log.ts';
import type { AddressPayload, AnswerPayload, DetailsPayload, DonePayload, HelpPayload } from './entries.ts';

export const rejectionCodes = [
  'aid.no-such-listing',
  'aid.own-listing',
  'aid.not-of-that-listing',
  'aid.not-your-account',
  'aid.no-such-help',
  'aid.not-the-asked',
  'aid.not-the-answerer',
  'aid.not-a-party',
  'aid.not-accepted',
  'aid.not-the-helped',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;
type About = Pick<AnswerPayload, 'ref'>;

/** Whoever keeps the account now: not always who posted it. */
export const onlyTheHolderDescribes: Rule<DetailsPayload> = ({ ref }, { state, chain }) => {
  const listing = postOf(state, ref);
  if (listing === null) return 'aid.no-such-listing';
  return holdsAccount(chain, listing.account) ? null : 'aid.not-your-account';
};

/**
 * Who helps whom is by the word of whoever answers, for the listing may be turned from a need into an offer on another phone
 * meanwhile; so it may be turned into one for hours. Nobody is bound by it: the other accepts or does not.
 */
export const somebodyAnswersForTheirs: Rule<HelpPayload> = ({ ref, from, to }, { state, chain }) => {
  const listing = postOf(state, ref);
  if (listing === null) return 'aid.no-such-listing';
  if (from === to) return 'aid.own-listing';
  if (from !== listing.account && to !== listing.account) return 'aid.not-of-that-listing';
  return holdsAccount(chain, from === listing.account ? to : from) ? null : 'aid.not-your-account';
};

/** Accepting and declining. */
export const onlyTheAskedAnswers: Rule<About> = ({ ref }, { state, chain }) => {
  const parties = partiesOf(state, ref);
  if (parties === null) return 'aid.no-such-help';
  return holdsAccount(chain, parties.asked) ? null : 'aid.not-the-asked';
};

export const onlyTheAnswererWithdraws: Rule<About> = ({ ref }, { state, chain }) => {
  const parties = partiesOf(state, ref);
  if (parties === null) return 'aid.no-such-help';
  return holdsAccount(chain, parties.answerer) ? null : 'aid.not-the-answerer';
};

/** Both sides have something to say of what was done. */
export const onlyAPartySpeaks: Rule<DonePayload> = ({ ref, account }, { state, chain }) => {
  const help = helpOf(state, ref);
  if (help === null) return 'aid.no-such-help';
  if (account !== help.from && account !== help.to) return 'aid.not-a-party';
  return holdsAccount(chain, account) ? null : 'aid.not-your-account';
};

export const onlyTheHelpedSaysNot: Rule<About> = ({ ref }, { state, chain }) => {
  const help = helpOf(state, ref);
  if (help === null) return 'aid.no-such-help';
  return holdsAccount(chain, help.to) ? null : 'aid.not-the-helped';
};

/** Nobody is told where somebody lives before they were accepted. */
export const onlyTheAcceptedAreTold: Rule<AddressPayload> = ({ ref, refs: [acceptance] }, { state, chain }) => {
  const help = helpOf(state, ref);
  if (help === null) return 'aid.no-such-help';
  const accepted = acceptance === undefined ? null : payloadOfKind<AnswerPayload>(state.log, 'aid.accept', acceptance);
  if (accepted?.ref !== ref) return 'aid.not-accepted';
  return holdsAccount(chain, help.to) ? null : 'aid.not-the-helped';
};

const helpOf = ({ log }: Standing['state'], id: EntryId): HelpPayload | null =>
  payloadOfKind<HelpPayload>(log, 'aid.help', id);

/** Whose listing was answered, and who answered it; `null`: no such help stands in the books. */
function partiesOf(
  state: Standing['state'],
  id: EntryId,
): { readonly asked: AccountId; readonly answerer: AccountId } | null {
  const help = helpOf(state, id);
  const asked = help && postOf(state, help.ref)?.account;
  if (!help || !asked) return null;
  return { asked, answerer: help.from === asked ? help.to : help.from };
}
