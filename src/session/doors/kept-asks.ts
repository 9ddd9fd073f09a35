/** What this phone keeps of where its person asked to come in, until that came to an end. */

import type { ChannelId, SlotId } from '../../wire/relay.ts';
import type { PhoneStore } from '../ports/phone-store.ts';
import type { MyAskState, MyAskView } from './api.ts';

export type KeptAsk = {
  readonly id: SlotId;
  readonly door: ChannelId;
  readonly relay: string;
  /** What the card called the group. */
  readonly group: string;
  readonly name: string;
  readonly words: string;
  readonly reach: string;
  /** ms */
  readonly askedAt: number;
  /** Seeds, 16 bytes each: the answer is locked to a key of the first, and lies in the mailbox of the second. */
  readonly box: Uint8Array;
  readonly mail: Uint8Array;
  /** The ask as it is left at the door. */
  readonly locked: Uint8Array;
  readonly state: Exclude<MyAskState, 'ended'>;
  readonly link: string;
  readonly answer: string;
};

const setting = 'asks';

export const keptAsks = async (phone: PhoneStore): Promise<readonly KeptAsk[]> =>
  ((await phone.setting(setting)) as readonly KeptAsk[] | null | undefined) ?? [];

export const keepAsks = (phone: PhoneStore, asks: readonly KeptAsk[]): Promise<void> => phone.putSetting(setting, asks);

export const askView = ({ id, group, name, words, reach, askedAt, state, link, answer }: KeptAsk): MyAskView => ({
  ...{ id, group, name, words, reach, askedAt, state, link, answer },
});
