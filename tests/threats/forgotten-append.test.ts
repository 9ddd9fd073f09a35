import { vi } from 'vitest';
import type { RelayLink } from '../../src/replication/relay/relay-link.ts';
import { village } from '../core/cast.ts';
import { makeSessionParts } from '../relay/support/session-parts.ts';
import { followAs, turns } from './support/followed-group.ts';
import { linkOn } from './support/on-relay.ts';
import { threat } from './support/threat.ts';

/** Takes an answer for the thing: whatever was appended counts as shown. */
const believing = (link: RelayLink): RelayLink => ({
  ...link,
  open: (key, follower) => {
    const channel = link.open(key, follower);
    return {
      ...channel,
      append: async (chunks) => {
        const answer = await channel.append(chunks);
        if (answer.ok) follower?.receive({ kind: 'chunks', chunks, cursor: answer.value.last });
        return answer;
      },
    };
  },
});

/** The relay answers every append well and keeps none of it; the phone says "on the relay" all the same. */
threat<(link: RelayLink) => RelayLink>('withholds or forgets: it only says that it has stored', {
  attack: async (through) => {
    const { ana, bea } = village(['ana', 'bea']);
    const { id } = ana.pay(bea, 60).entry;
    const parts = makeSessionParts();
    const append = vi.fn<typeof parts.store.append>(async () => ({ ok: true, value: { first: 1, last: 1 } }));
    const link = through(linkOn({ ...parts, store: { ...parts.store, append } }));
    const carrier = followAs(ana, link);
    await vi.waitFor(() => {
      if (append.mock.calls.length === 0) throw new Error('nothing was offered yet');
    });
    await turns();
    return carrier.holds(id);
  },
  defence: (link) => link,
  takenOut: believing,
});
