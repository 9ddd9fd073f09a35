import { expect, vi } from 'vitest';
import { booksMessages } from '../../../../src/app/books/messages/catalog.ts';
import { moreMessages } from '../../../../src/app/more/messages/catalog.ts';
import type { Phone } from '../phone.ts';

export type SeenBooks = {
  /** Fingerprint of the books. */
  readonly state: string;
  /** Fingerprint of the entries. */
  readonly entries: string;
  /** As written, one for each unit. */
  readonly sums: readonly string[];
  readonly accepted: number;
  readonly rejected: number;
  /** No phone signed two entries with one number. */
  readonly unforked: boolean;
};

/** Opens *About the books*. */
export async function openBooks(phone: Phone): Promise<void> {
  const { say } = phone.words;
  await phone.goTo('more');
  await phone.link(say(moreMessages, 'books')).click();
  await phone.output(say(booksMessages, 'state')).waitFor();
}

/** What *About the books* says now. Only while that page is open. */
export async function readBooks(phone: Phone): Promise<SeenBooks> {
  const { say } = phone.words;
  const { page } = phone;
  const count = async (what: 'accepted' | 'rejected'): Promise<number> => {
    const term = page.locator('dl > div').filter({ has: page.getByText(say(booksMessages, what), { exact: true }) });
    return Number(await term.locator('dd').textContent());
  };
  return {
    state: (await phone.output(say(booksMessages, 'state')).textContent()) ?? '',
    entries: (await phone.output(say(booksMessages, 'entries')).textContent()) ?? '',
    sums: await phone.output(say(booksMessages, 'sum')).allInnerTexts(),
    accepted: await count('accepted'),
    rejected: await count('rejected'),
    unforked: await page.getByText(say(booksMessages, 'forkNone')).isVisible(),
  };
}

/** What *About the books* says at this moment. */
export async function booksOf(phone: Phone): Promise<SeenBooks> {
  await openBooks(phone);
  return readBooks(phone);
}

/** Lays the phones side by side at *About the books* until all show the same fingerprints. Everything is then in the books. */
export async function compareBooks(first: Phone, ...others: readonly Phone[]): Promise<SeenBooks> {
  for (const phone of [first, ...others]) await openBooks(phone);
  const seen = await vi.waitFor(
    async () => {
      const books = await readBooks(first);
      for (const other of others) expect(await readBooks(other)).toMatchObject(fingerprintsOf(books));
      return books;
    },
    { timeout: 60_000, interval: 200 },
  );
  expect(seen.state).toMatch(/^[0-9a-f]{64}$/);
  expect(seen.sums).toEqual([expect.stringMatching(/^0(\.0+)?\s/)]);
  return seen;
}

/** The same, where nothing broke a rule and nobody forked. */
export async function agree(first: Phone, ...others: readonly Phone[]): Promise<SeenBooks> {
  const seen = await compareBooks(first, ...others);
  expect(seen).toMatchObject({ rejected: 0, unforked: true });
  return seen;
}

const fingerprintsOf = ({ state, entries, accepted }: SeenBooks) => ({ state, entries, accepted });
