/** Doors on relays: what strangers say there, and how a group's coordinators attend one. (decision 0026) */
import type { ChannelId, SlotId } from '../../wire/relay.ts';
import type { ListedDoor, StoredAsk } from '../../wire/relay-replies.ts';
import { askOnce } from './ask-once.ts';
import type { ChannelKey, RelayChannel, RelayFault, RelayLink } from './relay-link.ts';
import type { RelaySurroundings } from './surroundings.ts';

type DoorPost = {
  /** `false`: not hung up. No bytes take the card off. */
  readonly hang: (card: Uint8Array, listed: boolean) => Promise<boolean>;
  readonly dismiss: (ask: SlotId) => Promise<boolean>;
  readonly stop: () => void;
};

type DoorEvents = {
  /** After every connection: the card can be hung up. */
  readonly connected: () => void;
  /** All asks that lie there now. */
  readonly heard: (asks: readonly StoredAsk[]) => void;
};

/** As many listed doors as a person may look through, and no relay may make us read without end. */
const doorsMax = 1000;
const asksMax = 1000;
/** What was refused for now is asked for again. */
const againMs = 30_000;

export async function visitDoor(
  relay: string,
  surroundings: RelaySurroundings,
  door: ChannelId,
): Promise<Uint8Array | null | 'unreachable'> {
  const answer = await askOnce(relay, surroundings, 'card', { kind: 'visit', door });
  return answer.ok ? answer.value.card : 'unreachable';
}

export async function listDoors(
  relay: string,
  surroundings: RelaySurroundings,
): Promise<readonly ListedDoor[] | 'unreachable'> {
  const doors: ListedDoor[] = [];
  for (;;) {
    const doorsAfter = doors.at(-1)?.door ?? null;
    const page = await askOnce(relay, surroundings, 'doorPage', { kind: 'doors', doorsAfter });
    if (!page.ok) return 'unreachable';
    doors.push(...page.value.items);
    if (!page.value.more || page.value.items.length === 0 || doors.length >= doorsMax) return doors.slice(0, doorsMax);
  }
}

/** The name of what went wrong, or 'knocked'. No bytes take the ask back. */
export async function knockAt(
  relay: string,
  surroundings: RelaySurroundings,
  door: ChannelId,
  { ask, bytes }: StoredAsk,
): Promise<'knocked' | RelayFault['name']> {
  const answer = await askOnce(relay, surroundings, 'knocked', { kind: 'knock', door, ask, bytes });
  return answer.ok ? 'knocked' : answer.error.name;
}

/** Stays at the door until stopped: is told of every connection, and of what lies there whenever that may have changed. */
export function attendDoor(
  link: RelayLink,
  key: ChannelKey,
  clock: RelaySurroundings['clock'],
  { connected, heard }: DoorEvents,
): DoorPost {
  let stopped = false;
  let isReading = false;
  let isDue = false;
  const channel = link.open(key, {
    after: null,
    slotsAfter: null,
    receive: (event) => {
      if (event.kind === 'caught-up') connected();
      if (event.kind === 'caught-up' || event.kind === 'live') void read();
    },
  });

  /** One reading at a time; what changed meanwhile is read after it. */
  async function read(): Promise<void> {
    isDue = true;
    if (isReading) return;
    isReading = true;
    while (isDue && !stopped) {
      isDue = false;
      const asks = await asksAt(channel);
      if (stopped) break;
      if (asks !== null) heard(asks);
      else clock.after(againMs, () => void read());
    }
    isReading = false;
  }

  return {
    hang: async (card, listed) => (await channel.hang(card, listed)).ok,
    dismiss: async (ask) => (await channel.dismiss(ask)).ok,
    stop: () => {
      stopped = true;
      channel.close();
    },
  };
}

async function asksAt(channel: RelayChannel): Promise<readonly StoredAsk[] | null> {
  const asks: StoredAsk[] = [];
  for (;;) {
    const page = await channel.asks(asks.at(-1)?.ask ?? null);
    if (!page.ok) return null;
    asks.push(...page.value.asks);
    if (!page.value.more || page.value.asks.length === 0 || asks.length >= asksMax) return asks;
  }
}
