/** Steps of stories about lost phones: guardians, removals, and the books closed over what was lost. */
import { vi } from 'vitest';
import { archiveRootOf, periodOf, stateRootAt } from '../../src/core/closing/root.ts';
import { type EntryId, type GroupId, idToBytes, type MemberId } from '../../src/core/ids.ts';
import { allTips } from '../../src/core/log.ts';
import { hexToBytes } from '../../src/lib/bytes.ts';
import type { CommandName, Commands, QueryArgs, QueryName, QueryView } from '../../src/session/api.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { sign } from './epoch-steps.ts';
import { opened } from './test-phone.ts';

/** Carries a command out, and fails when it is refused. */
export async function done<N extends CommandName>(
  phone: Phone,
  group: GroupId,
  name: N,
  args: Commands[N],
): Promise<readonly EntryId[]> {
  const acted = await phone.act(group, name, args);
  if (!acted.ok) throw new Error(`${name}: ${acted.error.code}`);
  return acted.value;
}

/** Asks again and again until the answer is as wished, and yields it. */
export const untilAnswer = <N extends QueryName>(
  phone: Phone,
  group: GroupId,
  name: N,
  args: QueryArgs<N>,
  holds: (view: QueryView<N>) => boolean,
): Promise<QueryView<N>> =>
  vi.waitFor(
    async () => {
      const view = await phone.ask(group, name, args);
      if (!holds(view)) throw new Error(`${name}: not yet: ${JSON.stringify(view)}`);
      return view;
    },
    { timeout: 45_000, interval: 20 },
  );

/** The one who closes the books alone: their phone seals what it proposes. */
export async function closeAlone(phone: Phone, group: GroupId): Promise<void> {
  const { me, books } = opened(phone, group);
  const closer = { member: idToBytes(me.self.member), device: idToBytes(me.self.device) };
  const known = [...books.state.closing.closers.keys()][0];
  const closers = known ?? (await sign(phone, group, { kind: 'closers.set', payload: { closers: [closer] } }));
  const { state } = books;
  const { chainAt } = opened(phone, group).context();
  const last = state.closing.sealed.at(-1);
  const cut = allTips(state.log);
  const rootBytes = (root: string): Uint8Array => hexToBytes(root) ?? new Uint8Array();
  const payload = {
    ...(last === undefined ? {} : { ref: idToBytes(last.checkpoint) }),
    refs: cut.map(idToBytes),
    height: state.closing.sealed.length + 1,
    closers: idToBytes(closers),
    state: rootBytes(stateRootAt(state, cut, chainAt)),
    archive: rootBytes(archiveRootOf(periodOf(state, cut, last?.cut ?? []))),
  };
  await sign(phone, group, { kind: 'checkpoint', payload });
}

/** Two of them put a third out, at what the first of them has seen. */
export async function putOut(by: readonly [Phone, Phone], group: GroupId, member: MemberId): Promise<void> {
  const [proposer, other] = by;
  const [proposal] = (await done(proposer, group, 'governing.proposeRemoval', { member })).slice(-1);
  if (proposal === undefined) throw new Error('nothing was proposed');
  await vi.waitFor(() => opened(other, group).books.state.mandates.proposals.has(proposal) || Promise.reject(), {
    timeout: 45_000,
    interval: 20,
  });
  await done(other, group, 'governing.cosign', { proposal });
}
