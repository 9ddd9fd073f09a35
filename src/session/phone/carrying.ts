/** Connects an open group with the relays it uses, on the one tab that leads. (protocol §12, §13) */
import { carriedBooks } from '../group/carried.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { openTraffic, sealTraffic } from '../group/traffic.ts';
import { isOpenInvitation, tendMailboxes } from './mailboxes.ts';
import type { PhonePorts } from './ports.ts';

/** From now on: whenever the relays change or this tab takes the lead, what is missing is started. */
export function carry(ports: PhonePorts, open: OpenGroup): void {
  let links = '';
  const start = (): void => {
    if (!open.leading) return;
    void follow(ports, open);
    // An invitation was used up: its mailbox is not left lying open.
    const openLinks = open.local.invitations.filter(({ entry }) => isOpenInvitation(ports, open, entry));
    const before = links;
    links = openLinks.map(({ entry }) => entry).join();
    if (links !== before) void tendMailboxes(ports, open);
  };
  open.onChange(start);
  start();
}

async function follow(ports: PhonePorts, open: OpenGroup): Promise<void> {
  const wanted = new Set(open.local.demo ? [] : open.local.relays);
  for (const [relay, carrier] of open.carriers) {
    if (wanted.has(relay)) continue;
    carrier.stop();
    open.carriers.delete(relay);
  }
  const epochKey = open.local.epochKeys.at(-1);
  if (epochKey === undefined) return;
  for (const relay of wanted) {
    if (open.carriers.has(relay) || open.starting.has(relay)) continue;
    open.starting.add(relay);
    const channelKey = await ports.identity.channelKey(epochKey);
    open.starting.delete(relay);
    if (open.closed) return;
    let wasConnected = false;
    const carrier = ports.relays.follow(relay, {
      books: carriedBooks(open),
      channelKey,
      seal: (content, purpose) => sealTraffic(ports.identity, epochKey, content, purpose),
      open: (sealed, purpose) => openTraffic(ports.identity, epochKey, sealed, purpose),
      slotName: (purpose, owner) => ports.identity.slotName(epochKey, purpose, owner),
      progress: {
        load: async () => (await ports.phone.relayProgress(open.group)).find((each) => each.relay === relay) ?? null,
        save: (progress) => ports.phone.putRelayProgress({ ...progress, relay, group: open.group }),
      },
      changed: () => {
        const connected = open.carriers.get(relay)?.state() === 'connected';
        if (connected && !wasConnected) void tendMailboxes(ports, open);
        wasConnected = connected;
        open.changed();
      },
    });
    open.carriers.set(relay, carrier);
  }
}
