/** Connects an open group with the relays it uses, on the one tab that leads. (protocol §9, §12, §13) */
import { fetchedOnce } from '../../lib/fetched-once.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { tendAttachments } from '../attachments/tend-attachments.ts';
import { heldEpochs } from '../group/epoch-keys.ts';
import { Epochs } from '../group/epochs.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { cutOffs } from '../group/rotating.ts';
import { isOpenInvitation } from './open-links.ts';
import type { PhonePorts } from './ports.ts';
import { type EpochChannel, RelayChannels } from './relay-channels.ts';

/** From now on: whenever the relays, the keys or the entries change or this tab takes the lead, what is missing is started. */
export function carry(ports: PhonePorts, open: OpenGroup): void {
  const epochs = new Epochs(ports, open, ports.departures ?? cutOffs);
  const inTurn = createTurns();
  const arrange = arranging(ports, open, epochs);
  const attachments = tendAttachments(ports, open);
  let links = '';
  const history = fetchedOnce(() => import('./history.ts').then((room) => new room.History(ports, open)));
  const start = (): void => {
    if (!open.leading) return;
    if (isHistoryDue(open)) {
      history().then(
        (here) => here.tend(),
        () => undefined,
      );
    }
    void inTurn(() => epochs.tend());
    void inTurn(arrange);
    attachments();
    // An invitation was used up: its mailbox is not left lying open. There is another key, or
    // the books were closed: it goes into every mailbox.
    const openLinks = open.local.invitations.filter(({ entry }) => isOpenInvitation(ports, open, entry));
    const closed = open.books.state.closing.sealed.length;
    const before = links;
    links = [open.local.epochKeys.length, closed, ...openLinks.map(({ entry }) => entry)].join();
    if (links !== before) void tend(ports, open);
  };
  open.onChange(start);
  start();
}

/** Whether there is anything to tend: history that is missing, or a base that was not held against it. */
const isHistoryDue = ({ local }: OpenGroup): boolean =>
  local.begun != null || (local.closedBooks != null && local.closedBooks.differSince === null);

/** Only phones with a network need it; where its code can not be had, the next connection tries again. */
const tend = (ports: PhonePorts, open: OpenGroup): Promise<void> =>
  import('./mailboxes.ts').then(
    ({ tendMailboxes }) => tendMailboxes(ports, open),
    () => undefined,
  );

/** Asked after every change, so it looks first whether anything of it is about channels. */
function arranging(ports: PhonePorts, open: OpenGroup, epochs: Epochs): () => Promise<void> {
  let arranged = '';
  return async () => {
    const { demo, relays, epochKeys } = open.local;
    const wish = [demo, epochKeys.length, open.books.state.membership.epochs.size, ...relays].join();
    if (wish === arranged && open.carriers.size > 0) return;
    arranged = wish;
    await follow(ports, open, epochs);
  };
}

async function follow(ports: PhonePorts, open: OpenGroup, epochs: Epochs): Promise<void> {
  if (open.closed) return;
  const wanted = new Set(open.local.demo ? [] : open.local.relays);
  for (const [relay, carrier] of open.carriers) {
    if (wanted.has(relay)) continue;
    carrier.stop();
    open.carriers.delete(relay);
  }
  if (wanted.size === 0 || open.local.epochKeys.length === 0) return;
  const channels = await channelsOf(ports, open);
  if (open.closed) return;
  for (const relay of wanted) {
    const known = open.carriers.get(relay);
    const carrier = known instanceof RelayChannels ? known : begin(ports, open, epochs, relay);
    open.carriers.set(relay, carrier);
    carrier.follow(channels);
  }
}

function begin(ports: PhonePorts, open: OpenGroup, epochs: Epochs, relay: string): RelayChannels {
  let wasConnected = false;
  return new RelayChannels(ports, open, epochs, relay, () => {
    const connected = open.carriers.get(relay)?.state() === 'connected';
    if (connected && !wasConnected) void tend(ports, open);
    wasConnected = connected;
    open.changed();
  });
}

const channelsOf = ({ identity }: PhonePorts, { books, local }: OpenGroup): Promise<EpochChannel[]> =>
  Promise.all(
    heldEpochs(books.state, local.epochKeys).map(async (epoch) => ({
      ...epoch,
      channelKey: await identity.channelKey(epoch.key),
    })),
  );
