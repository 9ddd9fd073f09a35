/** The books of a phone, laid out as the auditor lays out its own. */
import type { GroupState } from '../../../src/core/state.ts';
import type { AuditedBooks } from '../auditor/books.ts';

export function booksOfPhone(state: GroupState): AuditedBooks {
  const { log, accounts, membership } = state;
  const tips = [...log.chains.values()].flatMap((chain) => [...chain.tips]);
  return {
    findings: new Map([...log.nodes.values()].map(({ id, verdict }) => [id, verdict.is])),
    forks: new Map([...log.forks].map(([device, { seq }]) => [device, seq])),
    transfers: new Map([...accounts.transfers.values()].map(({ id, counted }) => [id, counted])),
    balances: new Map<string, number>(accounts.balances),
    rights: new Map(
      tips.flatMap(([tip, { rights }]) =>
        [...rights].filter(([, amount]) => amount !== 0).map(([key, amount]) => [`${tip} ${key}`, amount] as const),
      ),
    ),
    limits: new Map(
      tips.flatMap(([tip, { limits }]) =>
        [...limits].filter(([, amount]) => amount !== 0).map(([key, amount]) => [`${tip} ${key}`, amount] as const),
      ),
    ),
    members: new Map(
      [...membership.members.values()].map(({ member, devices, withdrawn }) => {
        const names = devices.map(({ device }) => device).sort();
        return [member, `${names.join()} ${withdrawn}`];
      }),
    ),
    sealed: new Map(state.closing.sealed.map(({ checkpoint }, at) => [checkpoint, at + 1])),
  };
}
