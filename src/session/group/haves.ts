/** "I hold these": one signed, replaceable word a device. (protocol §12) */

import { bytesToId, type DeviceId, type EntryId, type GroupId, idToBytes } from '../../core/ids.ts';
import { allTips } from '../../core/log.ts';
import type { Have } from '../../core/reach.ts';
import type { GroupState } from '../../core/state.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import {
  decodeStatement,
  decodeTips,
  encodeStatement,
  encodeTips,
  type StatementFields,
  statementMessage,
} from '../../wire/statement.ts';
import type { DeviceKey, Identity } from '../ports/identity.ts';
import type { KeptHave, PhoneStore } from '../ports/phone-store.ts';

const earlyMax = 500;

export class Haves {
  readonly #group: GroupId;
  readonly #store: PhoneStore;
  readonly #identity: Identity;
  readonly #early: Uint8Array[] = [];
  readonly #byDevice = new Map<DeviceId, KeptHave & { readonly tips: readonly EntryId[] }>();

  constructor(group: GroupId, store: PhoneStore, identity: Identity) {
    this.#group = group;
    this.#store = store;
    this.#identity = identity;
  }

  async open(): Promise<void> {
    for (const have of await this.#store.haves(this.#group)) this.#note(have);
  }

  #note(have: KeptHave): boolean {
    const known = this.#byDevice.get(have.device);
    if (known !== undefined && known.revision >= have.revision) return false;
    const statement = decodeStatement(have.bytes);
    const tips = statement.ok ? decodeTips(statement.value.body) : statement;
    if (!tips.ok) return false;
    const ids = tips.value.map((tip) => bytesToId<EntryId>(tip)).filter((id) => id !== null);
    this.#byDevice.set(have.device, { ...have, tips: ids });
    return true;
  }

  /**
   * Yields whether it was news. Only a member's device is listened to: anybody can make keys, and a phone could be filled with
   * their words. One whose opening is still on the way is heard again then.
   */
  async receive(bytes: Uint8Array, state: GroupState): Promise<boolean> {
    const decoded = decodeStatement(bytes);
    if (!decoded.ok || decoded.value.kind !== 'have') return false;
    const { device: publicKey, revision, signature } = decoded.value;
    const device = bytesToHex(publicKey) as DeviceId;
    if (!state.membership.devices.has(device)) {
      if (this.#early.length < earlyMax) this.#early.push(bytes);
      return false;
    }
    if ((this.#byDevice.get(device)?.revision ?? 0) >= revision) return false;
    const message = statementMessage(idToBytes(this.#group), decoded.value);
    if (!(await this.#identity.verifySignature(publicKey, message, signature))) return false;
    const have: KeptHave = { group: this.#group, device, revision, bytes, signature };
    if (!this.#note(have)) return false;
    await this.#store.putHave(have);
    return true;
  }

  /** Hears again what came before its author. Yields whether anything was news. */
  async follow(state: GroupState): Promise<boolean> {
    let news = false;
    for (const bytes of this.#early.splice(0)) news = (await this.receive(bytes, state)) || news;
    return news;
  }

  /** My own word; the last one again while the tips are the same, so that a quiet phone writes nothing. */
  async mine(
    state: GroupState,
    key: DeviceKey,
  ): Promise<{ readonly revision: number; readonly statement: Uint8Array }> {
    const tips = allTips(state.log);
    const last = this.#byDevice.get(key.device);
    if (last !== undefined && last.tips.join() === tips.join())
      return { revision: last.revision, statement: last.bytes };
    const fields: StatementFields = {
      kind: 'have',
      device: idToBytes(key.device),
      revision: (last?.revision ?? 0) + 1,
      body: encodeTips(tips.map(idToBytes)),
    };
    const signature = await key.sign(statementMessage(idToBytes(this.#group), fields));
    const statement = encodeStatement({ ...fields, signature });
    const have: KeptHave = {
      group: this.#group,
      device: key.device,
      revision: fields.revision,
      bytes: statement,
      signature,
    };
    this.#note(have);
    await this.#store.putHave(have);
    return { revision: fields.revision, statement };
  }

  /** The newest entries of every chain that a device said to hold; none: it has not been heard. */
  tipsOf(device: DeviceId): readonly EntryId[] {
    return this.#byDevice.get(device)?.tips ?? [];
  }

  /** Only of devices that belong to members: anybody else's word counts for nothing. */
  all(state: GroupState): Have[] {
    return [...this.#byDevice.values()].flatMap(({ device, tips }) => {
      const member = state.membership.devices.get(device)?.member;
      return member === undefined ? [] : [{ member, tips }];
    });
  }
}
