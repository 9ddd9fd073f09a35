import { vi } from 'vitest';
import { decodeReply } from '../../src/wire/relay-replies.ts';
import { newcomer, village } from '../core/cast.ts';
import { makeSessionParts } from '../relay/support/session-parts.ts';
import { apart, converse, type Hearing, together } from './support/conversation.ts';
import { channelKey, followAs, type Kept, turns } from './support/followed-group.ts';
import { linkOn } from './support/on-relay.ts';
import { threat, threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/relay-replies.ts', { spy: true });
const replies = await vi.importActual<typeof import('../../src/wire/relay-replies.ts')>(
  '../../src/wire/relay-replies.ts',
);

/** A phone that read the relay's older copy, and one that had read the newer. */
threat<Hearing>('rolls back to an older copy under the same epoch: and one phone has read no more than that', {
  attack: async (hears) => {
    const { ana, bea } = village(['ana', 'bea']);
    const reader = newcomer('carla', ana);
    const paid = [ana.pay(bea, 60), ana.pay(bea, 30)];
    await converse(ana, reader, hears);
    return paid.some(({ entry }) => !reader.state.log.nodes.has(entry.id));
  },
  defence: together,
  takenOut: apart,
});

const epoch = new Uint8Array(16).fill(7);
/** How far the newer copy reached. */
let reached = { last: 0, stamp: 0 };

/** Says that it goes on, where an honest relay says that there is a gap. */
function withoutGaps(frame: Uint8Array): Uint8Array {
  const reply = replies.decodeReply(frame, frame.length);
  return reply.ok && reply.value.kind === 'gap' ? replies.encodeReply({ ...reply.value, kind: 'following' }) : frame;
}

/** Ana’s phone has seen her payment on the relay, which has lost it since: does her phone leave it at that? */
threatInPlace('rolls back to an older copy under the same epoch: and says nothing of it', {
  attack: async () => {
    reached = { last: 0, stamp: 0 };
    const { ana, bea } = village(['ana', 'bea']);
    const { id } = ana.pay(bea, 60).entry;
    const [newer, older] = [makeSessionParts({}, epoch), makeSessionParts({}, epoch)];
    const kept: Kept = { progress: null };
    const before = followAs(ana, linkOn(newer), kept);
    await vi.waitFor(() => {
      newer.clock.advance(1_000);
      if (!before.holds(id)) throw new Error('not yet');
    });
    await turns();
    before.stop();
    reached = newer.store.extent(channelKey.channel);
    const link = linkOn(older, { toRelay: (frame) => frame, toPhone: withoutGaps });
    followAs(ana, link, kept);
    await vi.waitFor(() => {
      if (link.state() !== 'connected') throw new Error('not yet');
    });
    await turns();
    return older.store.extent(channelKey.channel).last === 0;
  },
  // How far it says that it reaches is held against nothing: it is as far as was read.
  takeOut: () =>
    vi.mocked(decodeReply).mockImplementation((...args) => {
      const reply = replies.decodeReply(...args);
      if (!reply.ok || reply.value.kind !== 'following') return reply;
      const { last, stamp } = reply.value;
      const asRead = { last: Math.max(last, reached.last), stamp: Math.max(stamp, reached.stamp) };
      return { ok: true, value: { ...reply.value, ...asRead } };
    }),
});
