/** Whom a case concerns, by the entries that are named: what is reported, the report, a decision, an appeal. */
import type { AccountId, EntryId, MemberId } from '../ids.ts';
import { nodeOfKind, payloadOfKind } from '../log.ts';
import type { GroupState } from '../state.ts';
import type { AppealPayload, DecidePayload, ReportPayload } from './entries.ts';

/** Whose an entry is: both sides of what is between two, the account that it is for, or else whoever signed it. */
export function sidesOf({ log }: GroupState, id: EntryId): readonly AccountId[] | null {
  const node = log.nodes.get(id);
  if (node?.verdict.is !== 'valid') return null;
  const { from, to, account } = (node.payload ?? {}) as Partial<Record<'from' | 'to' | 'account', unknown>>;
  if (typeof from === 'string' && typeof to === 'string') return [from as AccountId, to as AccountId];
  if (typeof account === 'string') return [account as AccountId];
  return node.member === null ? [] : [node.member as string as AccountId];
}

export const reportOf = ({ log }: GroupState, id: EntryId): ReportPayload | null =>
  payloadOfKind<ReportPayload>(log, 'case.report', id);

/** Who reported it, and about whom. */
export function partiesOf(state: GroupState, id: EntryId): readonly AccountId[] {
  const report = reportOf(state, id);
  return report === null ? [] : [report.account, ...report.about];
}

type Named<P> = { readonly payload: P; readonly by: MemberId | null };

function namedOf<P extends { readonly case: EntryId }>(
  { log }: GroupState,
  kind: string,
  id: EntryId,
  ref: EntryId,
): Named<P> | null {
  const node = nodeOfKind<P>(log, kind, ref);
  return node?.payload.case === id ? { payload: node.payload, by: node.member } : null;
}

/** A decision in this case; `null`: it is none. */
export const decisionOf = (state: GroupState, id: EntryId, ref: EntryId): Named<DecidePayload> | null =>
  namedOf<DecidePayload>(state, 'case.decide', id, ref);

export const appealOf = (state: GroupState, id: EntryId, ref: EntryId): Named<AppealPayload> | null =>
  namedOf<AppealPayload>(state, 'case.appeal', id, ref);

/** A case is heard once, and once more on appeal: each time by those whom the report or the appeal names. */
export type Round = { readonly parties: readonly AccountId[]; readonly readers: readonly MemberId[] };

export function roundOf(state: GroupState, id: EntryId, ref: EntryId): Round | null {
  const report = reportOf(state, id);
  if (report === null) return null;
  const parties = partiesOf(state, id);
  if (ref === id) return { parties, readers: report.readers };
  const appeal = appealOf(state, id, ref);
  return appeal && { parties, readers: appeal.payload.readers };
}
