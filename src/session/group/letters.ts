/**
 * Letters: an epoch's key, locked to one device, left on the channel of the epoch before. (protocol §9)
 *
 * A device may have come in while somebody rotated, so that nothing was locked to it. It goes on in the older epoch, and its
 * word on what it holds shows that it has read the rotation and stayed: any neighbour who has the key then writes to it. No
 * entry could bring it, since an entry brings along all it builds upon, and whoever was left out listens there too.
 */
import { bytesToId, type DeviceId, type EntryId } from '../../core/ids.ts';
import { type Epoch, epochCommitment, epochContext, epochsAfter } from '../../core/membership/epochs.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { decodeStatement, decodeTips } from '../../wire/statement.ts';
import type { Identity } from '../ports/identity.ts';
import type { Letter } from '../ports/surroundings.ts';
import type { OpenGroup } from './open-group.ts';
import type { Departures } from './rotating.ts';

export class Letters {
  readonly #identity: Identity;
  readonly #open: OpenGroup;
  readonly #departures: Departures;
  /** By the epoch on whose channel they lie. */
  readonly #written = new Map<EntryId | null, Map<string, Letter>>();

  constructor(identity: Identity, open: OpenGroup, departures: Departures) {
    this.#identity = identity;
    this.#open = open;
    this.#departures = departures;
  }

  /** Those to be left on the channel of this epoch. */
  on(epoch: EntryId | null): readonly Letter[] {
    return [...(this.#written.get(epoch)?.values() ?? [])];
  }

  /** A device's word on what it holds came on the channel of an epoch that is over. Its signature need not be checked here. */
  async hear(epoch: EntryId | null, statement: Uint8Array): Promise<void> {
    const said = decodeStatement(statement);
    const tips = said.ok ? decodeTips(said.value.body) : said;
    const id = said.ok ? bytesToId<DeviceId>(said.value.device) : null;
    const { state } = this.#open.books;
    const device = id === null ? undefined : state.membership.devices.get(id);
    if (!tips.ok || device === undefined || device.device === this.#open.me.self.device) return;
    if (this.#departures.leftOut(state, device)) return;
    const knows = new Set(tips.value.map((tip) => bytesToId<EntryId>(tip)));
    for (const next of epochsAfter(state, epoch)) {
      if (this.#hasRead(knows, next)) await this.#write(epoch, next, device);
    }
  }

  #hasRead(tips: ReadonlySet<EntryId | null>, { entry }: Epoch): boolean {
    const { nodes } = this.#open.books.state.log;
    const rotation = nodes.get(entry);
    if (rotation === undefined) return false;
    return [...tips].some((tip) => {
      const node = tip === null ? undefined : nodes.get(tip);
      return node?.device === rotation.device && node.seq >= rotation.seq;
    });
  }

  async #write(epoch: EntryId | null, next: Epoch, to: { readonly device: DeviceId; readonly box: string }) {
    const letters = this.#written.get(epoch) ?? new Map<string, Letter>();
    this.#written.set(epoch, letters);
    const name = `${to.device}${next.entry}`;
    const key = this.#open.local.epochKeys.find((each) => epochCommitment(each) === next.commitment);
    const boxKey = hexToBytes(to.box);
    if (letters.has(name) || key === undefined || boxKey === null) return;
    const locked = await this.#identity.lockTo([boxKey], key, epochContext(this.#open.group));
    if (locked !== null) letters.set(name, { to: name, box: locked.bytes });
  }
}
