/**
 * PINs by which neighbours without a phone confirm, on the phone that keeps their account, what is paid from it while they
 * stand beside. (product: members without a phone)
 *
 * It binds the app and not its keeper, who holds the account's rights and may type in from paper without asking. It never leaves
 * this phone: no entry and no card knows of it, so there is nothing that it could be guessed from elsewhere.
 */
import type { AccountId, GroupId } from '../../core/ids.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { waitLeft } from '../../lib/waits.ts';
import type { Groups } from '../phone/groups.ts';
import type { PinAnswer, PinCalls } from './api.ts';
import { pinsKeptUnder } from './kept-pins.ts';

/** `locked`: random bytes under the PIN, stretched; that it opens is the answer. */
type KeptPin = { readonly locked: Uint8Array; readonly wrong: number; readonly triedAt: number };
type KeptPins = Readonly<Record<AccountId, KeptPin>>;

/** Long enough to look at the page once more. */
const allowedMs = 2 * 60_000;

export class Pins implements PinCalls {
  readonly #groups: Groups;
  /** Until when the next payment may be made, by group and account; ms. */
  readonly #allowed = new Map<string, number>();
  /** One try at a time, so that none is judged before it was counted. */
  readonly #inTurn = createTurns();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  async has(group: GroupId, account: AccountId): Promise<boolean> {
    return (await this.#kept(group))[account] !== undefined;
  }

  choose(group: GroupId, account: AccountId, pin: string, before: string | null): Promise<PinAnswer> {
    return this.#inTurn(async () => {
      const answer = await this.#judge(group, account, before ?? '');
      if (answer !== 'right') return answer;
      const { identity } = this.#groups.ports;
      const locked = await identity.lockWithPassphrase(identity.randomBytes(16), pin);
      await this.#keep(group, account, { locked, wrong: 0, triedAt: 0 });
      return 'right';
    });
  }

  enter(group: GroupId, account: AccountId, pin: string): Promise<PinAnswer> {
    return this.#inTurn(async () => {
      const answer = await this.#judge(group, account, pin);
      if (answer === 'right') this.#allowed.set(`${group}/${account}`, this.#groups.ports.clock.now() + allowedMs);
      return answer;
    });
  }

  /** Whether this account may be paid from now. Used up by asking: each payment is confirmed by itself. */
  async allows(group: GroupId, account: AccountId): Promise<boolean> {
    if (!(await this.has(group, account))) return true;
    const place = `${group}/${account}`;
    const until = this.#allowed.get(place);
    this.#allowed.delete(place);
    return until !== undefined && this.#groups.ports.clock.now() <= until;
  }

  /** An account without a PIN takes any. */
  async #judge(group: GroupId, account: AccountId, pin: string): Promise<PinAnswer> {
    const kept = (await this.#kept(group))[account];
    if (kept === undefined) return 'right';
    const { identity, clock } = this.#groups.ports;
    const now = clock.now();
    const wait = waitLeft(kept, now);
    if (wait > 0) return { wait };
    // Counted first: closing the app while it is judged must not make a try free.
    const counted = { ...kept, wrong: kept.wrong + 1, triedAt: now };
    await this.#keep(group, account, counted);
    const opened = await identity.unlockWithPassphrase(kept.locked, pin);
    if (!opened.ok) return 'wrong';
    await this.#keep(group, account, { ...counted, wrong: 0 });
    return 'right';
  }

  async #kept(group: GroupId): Promise<KeptPins> {
    return ((await this.#groups.ports.phone.setting(pinsKeptUnder(group))) ?? {}) as KeptPins;
  }

  async #keep(group: GroupId, account: AccountId, pin: KeptPin): Promise<void> {
    const kept = await this.#kept(group);
    await this.#groups.ports.phone.putSetting(pinsKeptUnder(group), { ...kept, [account]: pin });
  }
}
