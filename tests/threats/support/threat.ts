/** One row of docs/threat-model.md: the same attack, once against the defence and once where it is taken out. */
import { describe, expect, test } from 'vitest';

export type Threat<Defence> = {
  /** Whether the attacker gets what they are after. */
  readonly attack: (defence: Defence) => boolean | Promise<boolean>;
  readonly defence: Defence;
  /** The same part with nothing but the defence missing. */
  readonly takenOut: Defence;
};

/** `row` begins with the words of the row's first cell; tests/scripts/threat-table.test.ts holds the two together. */
export function threat<Defence>(row: string, { attack, defence, takenOut }: Threat<Defence>): void {
  describe(row, () => {
    test('the attack fails', async () => expect(await attack(defence)).toBe(false));
    test('with the defence taken out, it succeeds', async () => expect(await attack(takenOut)).toBe(true));
  });
}
