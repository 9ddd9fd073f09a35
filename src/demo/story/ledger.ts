import type { Villager } from '../cast.ts';

/** What a story has to remember so that the rules will agree to it: who is there, and who stands where, in minutes. */
export class Ledger {
  readonly present: Villager[] = [];
  readonly #balances = new Map<string, number>();
  readonly #floor: number;

  /** `limit`: how far below zero the group lets a member go. Villagers keep a quarter of it in hand. */
  constructor(limit: number) {
    this.#floor = -Math.floor(limit * 0.75);
  }

  arrive(villager: Villager): void {
    this.present.push(villager);
  }

  balanceOf(key: string): number {
    return this.#balances.get(key) ?? 0;
  }

  mayPay(key: string, minutes: number): boolean {
    return this.balanceOf(key) - minutes >= this.#floor;
  }

  move(from: string, to: string, minutes: number): void {
    this.#balances.set(from, this.balanceOf(from) - minutes);
    this.#balances.set(to, this.balanceOf(to) + minutes);
  }
}
