/** The relays, over WebSocket: one link an address, shared by all groups on it. */
import { createTurns } from '../../lib/in-turn.ts';
import { connectRelay } from '../../replication/relay/connect-relay.ts';
import { attendDoor, knockAt, listDoors, visitDoor } from '../../replication/relay/doors.ts';
import { followGroup } from '../../replication/relay/group-channel.ts';
import { awaitMail, putOnce } from '../../replication/relay/mail-once.ts';
import { readPast } from '../../replication/relay/read-past.ts';
import { readWhole } from '../../replication/relay/read-whole.ts';
import type { RelayLink } from '../../replication/relay/relay-link.ts';
import type { RelaySurroundings } from '../../replication/relay/surroundings.ts';
import type { Clock, Relays } from '../../session/ports/surroundings.ts';

/** A newcomer waits in front of the screen for no longer than this while nothing comes. */
const patienceMs = 15_000;

/** `network` tells when it goes and when it comes back; Node has no such thing. */
export function browserRelays(clock: Clock, network?: RelaySurroundings['network']): Relays {
  const known = network === undefined ? {} : { network };
  const surroundings: RelaySurroundings = { webSocket: WebSocket, clock, random: Math.random, ...known };
  const links = new Map<string, { readonly link: RelayLink; readonly changed: Set<() => void> }>();
  /** A mailbox is opened, written and closed: two writers of one would open it twice. */
  const mailInTurn = createTurns();

  function linkTo(relay: string) {
    const made = links.get(relay) ?? dial(relay);
    links.set(relay, made);
    return made;
  }

  function dial(relay: string) {
    const changed = new Set<() => void>();
    const stateChanged = (): void => {
      for (const tell of changed) tell();
    };
    return { link: connectRelay(relay, { ...surroundings, stateChanged }), changed };
  }

  return {
    follow: (relay, ports) => {
      const { link, changed } = linkTo(relay);
      changed.add(ports.changed);
      const speaker = crypto.getRandomValues(new Uint8Array(8));
      const { state, holds, sayLive, wake, stop } = followGroup(link, {
        ...ports,
        clock,
        random: Math.random,
        speaker,
      });
      return {
        state,
        holds,
        sayLive,
        wake,
        stop: () => {
          changed.delete(ports.changed);
          stop();
        },
      };
    },
    readAll: async (relay, key, after) =>
      (await readWhole(relay, { key, after: after ?? null }, surroundings, patienceMs)) ?? 'unreachable',
    readPast: (relay, key, stretch, take) => readPast(relay, { key, ...stretch }, surroundings, take),
    putMail: (relay, key, { slot, revision, sealed }) =>
      mailInTurn(async () => {
        const channel = linkTo(relay).link.open(key);
        const put = await channel.put(slot, revision, sealed);
        channel.close();
        return put.ok;
      }),
    doors: async () => ({
      visit: (relay, door) => visitDoor(relay, surroundings, door),
      list: (relay) => listDoors(relay, surroundings),
      knock: (relay, door, ask) => knockAt(relay, surroundings, door, ask),
      attend: (relay, key, events) => attendDoor(linkTo(relay).link, key, clock, events),
      awaitMail: (relay, key, heard) => awaitMail(relay, key, heard, surroundings),
      putMail: (relay, key, mail) => putOnce(relay, key, mail, surroundings),
    }),
    networkLost: () => {
      for (const { link } of links.values()) link.networkLost();
    },
    close: () => {
      for (const { link } of links.values()) link.close();
      links.clear();
    },
  };
}
