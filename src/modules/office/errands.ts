/** What of accounts kept for others waits for somebody. */
import { keeperOf, passedOn } from '../../core/accounts/custody/keepers.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import { policyNow } from '../../core/membership/policies.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context, Errand } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import { neighboursKept } from './accounts.ts';
import type { TakenRecord } from './apply.ts';
import { commonErrands } from './common-errands.ts';
import { openAsks } from './hand-over.ts';
import { invited } from './invited.ts';
import { openPasses } from './passes.ts';
import { rowsOf } from './written.ts';

export function errands(context: Context): Errand[] {
  const chain = signingChain(context);
  if (!chain.ok) return [];
  const decides = isCoordinator(context.state, chain.value);
  return [
    ...tooMany(context),
    ...(decides ? [...asks(context), ...passes(context)] : []),
    ...commonErrands(context),
    ...cameHere(context),
    ...cameIn(context),
    ...paperBooks(context),
    ...toConfirm(context),
    ...objections(context, decides),
  ];
}

/** Until no phone keeps more than the group says: what it keeps stands still while it is away. */
function tooMany(context: Context): Errand[] {
  const [kept, most] = [neighboursKept(context), Number(policyNow(context.state, 'office.max'))];
  const newest = kept.map(entryOf).at(-1);
  if (newest === undefined || kept.length <= most) return [];
  return [errand('too-many', newest, null, context.now, { count: kept.length, most })];
}

const asks = ({ state, self }: Context): Errand[] =>
  openAsks(state)
    .filter(({ from }) => from !== self.member)
    .map(({ entry, account, from, claimedAt }) => errand('agree', entry, from, claimedAt, { account }));

/** Two may have proposed the same at the same time: one signature is enough, so one is asked for. */
const passes = ({ state, self }: Context): Errand[] =>
  openPasses(state)
    .filter(({ account, from }) => passedOn(state, account) === null && keeperOf(state, account)?.member === from)
    .filter(({ account }, _, all) => all.every((each) => each.account !== account || each.signers.length < 2))
    .filter(({ signers }) => !signers.includes(self.member))
    .filter(({ account }, at, all) => all.findIndex((each) => each.account === account) === at)
    .map(({ proposal, account, signers: [by = null], claimedAt }) =>
      errand('sign', proposal, by, claimedAt, { account }),
    );

/** Nobody is told for ever what they have long been doing. */
const newsMs = 30 * 86_400_000;

/** An account has come to this phone: handed over, or given on from a lost one. */
function cameHere(context: Context): Errand[] {
  const { state, self, now } = context;
  return neighboursKept(context).flatMap((account) => {
    const came = [...state.accounts.handovers.values()]
      .filter((each) => each.account === account && each.toDevice === self.device)
      .flatMap(({ accepts }) => accepts)
      .concat(inherited(context, account))
      .flatMap((id) => state.log.nodes.get(id) ?? [])
      .sort((left, right) => left.depth - right.depth)
      .at(-1);
    if (came === undefined || now - came.claimedAt >= newsMs) return [];
    return [errand('keeps', came.id, null, came.claimedAt, { account })];
  });
}

/** From a lost phone, when the books were closed. */
const inherited = ({ state, self }: Context, account: AccountId): EntryId[] =>
  [...state.closing.takeovers]
    .filter(([of]) => of.endsWith(`/${account}`))
    .flatMap(([, takeovers]) => takeovers)
    .flatMap(({ by }) => (state.log.nodes.get(by)?.device === self.device ? [by] : []));

/** Whom it was kept for has come in by the invitation that was theirs, until it is on its way to them. */
const cameIn = (context: Context): Errand[] =>
  neighboursKept(context).flatMap((account) => {
    const { came } = invited({ account }, context);
    if (came === null || openAsks(context.state).some((ask) => ask.account === account)) return [];
    return [errand('came-in', entryOf(account), came.member, came.claimedAt, { account })];
  });

/** For who opened the account: the paper goes to whom it is about. */
const paperBooks = ({ state, self }: Context): Errand[] =>
  [...state.accounts.takenOver].flatMap(([account, { entry, member }]) => {
    const opener = state.accounts.entrusted.get(account)?.openedBy;
    const claimedAt = state.log.nodes.get(entry)?.claimedAt ?? 0;
    return opener === self.member && member !== self.member
      ? [errand('paper', entry, member, claimedAt, { account })]
      : [];
  });

const toConfirm = (context: Context): Errand[] =>
  [...context.state.accounts.takenOver].flatMap(([account, { entry, member }]) => {
    if (member !== context.self.member) return [];
    const open = rowsOf(account, context).filter((row) => row.is === 'open').length;
    return open === 0 ? [] : [errand('confirm', entry, null, context.now, { account, count: open })];
  });

/** For coordinators, and for who wrote it down, until it was given back. */
function objections({ state, self }: Context, decides: boolean): Errand[] {
  return recordsAtHand<TakenRecord>(state, 'office').flatMap(([take, { objections: said }]) =>
    said.flatMap(({ entry, to, claimedAt }) => {
      const taken = state.log.nodes.get(take);
      const by = taken?.member ?? null;
      const account = (taken?.payload as { readonly account?: AccountId } | undefined)?.account ?? '';
      const isMine = state.log.nodes.get(to)?.member === self.member;
      const isOpen = (state.accounts.transfers.get(to)?.reversals.length ?? 0) === 0;
      return isOpen && by !== self.member && (isMine || decides)
        ? [errand('objection', entry, by, claimedAt, { account })]
        : [];
    }),
  );
}

/** An account is called after the entry that opened it. */
const entryOf = (account: AccountId): EntryId => account as string as EntryId;

const errand = (
  topic: string,
  subject: EntryId,
  member: MemberId | null,
  claimedAt: number,
  values: Errand['values'],
): Errand => ({ id: `${topic}-${subject}`, topic: `office.${topic}`, subject, member, values, claimedAt });
