/**
 * One row of docs/threat-model.md: the same attack on the same path of the product, once against the defence and once where
 * nothing but the defence is taken out.
 */
import { afterEach, describe, expect, test, vi } from 'vitest';

export type Threat<Defence> = {
  /** Whether the attacker gets what they are after. */
  readonly attack: (defence: Defence) => boolean | Promise<boolean>;
  /** What the product hands to its own part, which takes it as an argument. */
  readonly defence: Defence;
  /** The same with nothing but the defence missing. */
  readonly takenOut: Defence;
};

/**
 * Where the defence is an argument of the part that is attacked. `row` begins with the words of the row's first cell;
 * tests/scripts/threat-table.test.ts holds the two together.
 */
export function threat<Defence>(row: string, { attack, defence, takenOut }: Threat<Defence>): void {
  describe(row, () => {
    test('the attack fails', async () => expect(await attack(defence)).toBe(false));
    test('with the defence taken out, it succeeds', async () => expect(await attack(takenOut)).toBe(true));
  });
}

export type ThreatInPlace = {
  /** Whether the attacker gets what they are after. */
  readonly attack: () => boolean | Promise<boolean>;
  /** Has the one function that is the defence do nothing; the test's file spies on its module by `vi.mock`. */
  readonly takeOut: () => unknown;
};

/** Where the defence is a function that the product calls by name: all of the path but that one function is the product's. */
export function threatInPlace(row: string, { attack, takeOut }: ThreatInPlace): void {
  describe(row, () => {
    // Spies of a module go back to what the product does.
    afterEach(() => void vi.resetAllMocks());
    test('the attack fails', async () => expect(await attack()).toBe(false));
    test('with the defence taken out, it succeeds', async () => {
      await takeOut();
      expect(await attack()).toBe(true);
    });
  });
}
