/**
 * The other villagers at their phones: they answer Ana after a few seconds, by the same commands that her own taps call,
 * and now and then ask her for something, so that one person sees the whole loop.
 */

import { accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import type { Context, Errand } from '../../core/module.ts';
import { afterPayment, type Reply, replyTo, requestFrom } from '../../demo/answers.ts';
import type { Villager } from '../../demo/cast.ts';
import type { Draws } from '../../demo/draws.ts';
import type { StoryWords } from '../../demo/words/words.ts';
import { ok } from '../../lib/result.ts';
import type { Author } from '../group/group-ports.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Clock } from '../ports/surroundings.ts';

/** Who they are, and what they sign with. */
export type AwakeVillager = { readonly villager: Villager; readonly author: Author };

export type VillagerPhonesParts = {
  readonly open: OpenGroup;
  readonly villagers: readonly AwakeVillager[];
  readonly words: StoryWords;
  readonly draws: Draws;
  readonly clock: Clock;
};

/** Long enough to look away from the screen, short enough to see it happen. In ms. */
const answerAfter = { least: 3_000, spread: 4_000 };
const thankAfter = { least: 6_000, spread: 6_000 };
const firstRequestAfter = { least: 30_000, spread: 15_000 };
const requestAfter = { least: 80_000, spread: 70_000 };
/** Nobody is buried under requests. */
const openRequestsMax = 3;

export class VillagerPhones {
  readonly #parts: VillagerPhonesParts;
  readonly #ana: MemberId;
  /** Errands that somebody is already on the way to settle, and payments that were seen. */
  readonly #noticed = new Set<string>();
  #entriesSeen = -1;

  constructor(parts: VillagerPhonesParts) {
    this.#parts = parts;
    this.#ana = parts.open.me.self.member;
  }

  /** Only the tab that leads has them act; another tab's villagers look on, and take over when it closes. */
  start(): void {
    for (const id of this.#paymentsByAna()) this.#noticed.add(id);
    this.#parts.open.onChange(() => this.#look());
    this.#look();
    this.#later(firstRequestAfter, () => this.#askAna());
  }

  #look(): void {
    const { open } = this.#parts;
    const { size } = open.books.state.log.nodes;
    if (!open.leading || size === this.#entriesSeen) return;
    this.#entriesSeen = size;
    for (const each of this.#parts.villagers) this.#lookAtErrands(each);
    this.#lookAtPayments();
  }

  #lookAtErrands({ author }: AwakeVillager): void {
    const { draws, words } = this.#parts;
    for (const errand of this.#errandsFromAna(this.#parts.open.context(author))) {
      const reply = this.#isNews(keyOf(errand)) ? replyTo(errand, draws, words) : null;
      if (reply === null) continue;
      const ifStillOpen: Reply = (context) => (this.#isOpen(errand, context) ? reply(context) : ok([]));
      this.#later(answerAfter, () => void this.#parts.open.propose(author, ifStillOpen));
    }
  }

  #lookAtPayments(): void {
    const { draws, words, open, villagers } = this.#parts;
    for (const id of this.#paymentsByAna()) {
      const to = open.books.state.accounts.transfers.get(id)?.to as string | undefined;
      const paid = villagers.find(({ author }) => author.self.member === to);
      const reply = this.#isNews(id) && paid ? afterPayment(paid.villager, this.#ana, draws, words) : null;
      if (reply !== null && paid) this.#later(thankAfter, () => void open.propose(paid.author, reply));
    }
  }

  /** One villager asks, and some time later the next. */
  #askAna(): void {
    const { draws, words, open, villagers } = this.#parts;
    const [first, ...others] = villagers;
    const openRequests = open.errands().filter(({ topic }) => topic === 'exchange.ask').length;
    if (open.leading && first && openRequests < openRequestsMax) {
      const { villager, author } = draws.pick([first, ...others]);
      void open.propose(author, requestFrom(villager, this.#ana, draws, words));
    }
    this.#later(requestAfter, () => this.#askAna());
  }

  #errandsFromAna(context: Context): Errand[] {
    return this.#parts.open.errandsIn(context).filter(({ member }) => member === this.#ana);
  }

  #isOpen(errand: Errand, context: Context): boolean {
    return this.#errandsFromAna(context).some((each) => keyOf(each) === keyOf(errand));
  }

  /** Her payments proper; what she gives back is none. */
  #paymentsByAna(): EntryId[] {
    const { movements, transfers } = this.#parts.open.books.state.accounts;
    const account = accountOfMember(this.#ana);
    return (movements.get(account) ?? []).filter((id) => {
      const transfer = transfers.get(id);
      return transfer?.from === account && transfer.reverses === null;
    });
  }

  #isNews(what: string): boolean {
    const news = !this.#noticed.has(what);
    this.#noticed.add(what);
    return news;
  }

  #later({ least, spread }: typeof answerAfter, act: () => void): void {
    const { clock, draws, open } = this.#parts;
    clock.after(least + draws.below(spread), () => {
      if (!open.closed) act();
    });
  }
}

/** Asked back a second time, a payment is a new errand. */
const keyOf = ({ id, claimedAt }: Errand): string => `${id} ${claimedAt}`;
