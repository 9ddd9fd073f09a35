import { sealersOf } from '../../core/closing/bases.ts';
import { fingerprints } from '../../core/fingerprint.ts';
import type { UnitId } from '../../core/ids.ts';
import type { GroupState } from '../../core/state.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { BooksView } from '../views.ts';
import type { OpenGroup } from './open-group.ts';

export function booksView({ books: { state }, local }: OpenGroup): BooksView {
  const nodes = [...state.log.nodes.values()];
  const rejected = nodes.flatMap((node) =>
    node.verdict.is === 'rejected' ? [{ id: node.id, code: node.verdict.code, member: node.member }] : [],
  );
  const unknown = nodes.filter((node) => node.verdict.is === 'unknown-kind').length;
  return {
    ...fingerprints(state),
    counts: {
      accepted: nodes.length - rejected.length - unknown,
      rejected: rejected.length,
      unknown,
      waiting: state.log.waiting.size,
    },
    sums: (state.membership.founding?.units ?? []).map((unit) => ({ unit: unit.id, sum: sumOf(state, unit.id) })),
    forks: [...state.log.forks].map(([device, { seq, proof }]) => ({
      device,
      member: state.membership.devices.get(device)?.member ?? null,
      seq,
      proof,
    })),
    rejected,
    givenBooks: givenBooks(state, local),
  };
}

function givenBooks(state: GroupState, { closedBooks }: LocalGroup): BooksView['givenBooks'] {
  if (closedBooks == null || closedBooks.differSince === null) return null;
  const { checkpoint, root, differSince } = closedBooks;
  return { since: differSince, sealedBy: sealersOf(state, checkpoint, root) };
}

function sumOf(state: GroupState, unit: UnitId): number {
  let sum = 0;
  for (const [key, balance] of state.accounts.balances) if (key.endsWith(`/${unit}`)) sum += balance;
  return sum;
}
