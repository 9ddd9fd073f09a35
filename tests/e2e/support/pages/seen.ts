import type { Phone } from '../phone.ts';

/** Waits until these words stand somewhere on the screen, alone. */
export const sees = ({ page }: Phone, words: string): Promise<void> =>
  page.getByText(words, { exact: true }).first().waitFor();
